/**
 * Rows of remainders modulo a prime, for the question what sums of groups can be had. Exact, unlike floating point, and
 * bounded, unlike fractions, whose digits grow. It overlooks nothing that a person could do: a sum that takes each of g
 * groups fewer than p/g times stays below p in every place, and such a number is 0 modulo p only where it is 0. With a
 * thousand groups that is sixty thousand times each. What it may find beyond that hides a figure too many, never one too
 * few.
 */
export type Row = Float64Array<ArrayBuffer>

const prime = 67_108_859 // 2²⁶ − 5: the product of two remainders, and a third one added, are exact in a double.

/**
 * One step of Gauss–Jordan: takes the first row after the first `from` ones that is not 0 at a place, moves it to `from`,
 * brings it to 1 there and every other row to 0. Changes the rows in place. Returns how many rows were changed; 0 where
 * there is no such row.
 */
export function pivotAt(rows: Row[], from: number, place: number): number {
  const found = rows.findIndex((row, index) => index >= from && row[place] !== 0)
  const row = rows[found]
  const other = rows[from]
  if (!row || !other) return 0
  rows[found] = other
  rows[from] = row
  scale(row, inverse(row[place] ?? 0))
  const places = filledPlaces(row)
  let changed = 1
  for (const target of rows) {
    const factor = target[place] ?? 0
    if (target === row || factor === 0) continue
    subtract(target, { row, places, factor })
    changed += 1
  }
  return changed
}

function filledPlaces(row: Row): readonly number[] {
  const places: number[] = []
  row.forEach((value, place) => {
    if (value !== 0) places.push(place)
  })
  return places
}

type Multiple = { readonly row: Row; readonly places: readonly number[]; readonly factor: number }

function subtract(target: Row, { row, places, factor }: Multiple) {
  for (const place of places) {
    target[place] = remainder((target[place] ?? 0) + (prime - factor) * (row[place] ?? 0))
  }
}

function scale(row: Row, factor: number) {
  if (factor === 1) return
  row.forEach((value, place) => {
    if (value !== 0) row[place] = remainder(value * factor)
  })
}

/** Of an integer from 0 to below 2⁵³. The rounded quotient may be one too high, which is put right. */
function remainder(value: number): number {
  const rest = value - Math.floor(value / prime) * prime
  return rest < 0 ? rest + prime : rest
}

/** By Fermat: the value to the power of prime − 2. */
function inverse(value: number): number {
  if (value === 1) return 1
  let result = 1
  let square = value
  for (let power = prime - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = remainder(result * square)
    square = remainder(square * square)
  }
  return result
}
