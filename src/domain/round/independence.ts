/**
 * Linear algebra modulo a prime, for the question whether groups of people can be had from shown ones. Exact, unlike
 * floating point, and bounded, unlike fractions, whose digits grow. It overlooks nothing that a person could do: a
 * combination that takes each of g groups fewer than p/g times has sums below p in every place, and these are 0 modulo p
 * only where they are 0. With a thousand groups that is sixty thousand times each. What it may find beyond that hides a
 * figure too many, never one too few.
 */
const prime = 67_108_859 // 2²⁶ − 5: the product of two remainders is exact in a double.

/** A vector brought to 1 at its pivot, with its other places; 0 elsewhere. */
type Row = { readonly pivot: number; readonly places: readonly number[]; readonly values: readonly number[] }

/** Independent vectors of one length, each 0 at the pivots of those before it. */
export type Span = { readonly length: number; readonly rows: Row[] }

/** The span of nothing. */
export function emptySpan(length: number): Span {
  return { length, rows: [] }
}

export function copySpan({ length, rows }: Span): Span {
  return { length, rows: [...rows] }
}

/** Widens a span by the vector that is 1 at these places and 0 elsewhere. False where the span holds it already. */
export function widenSpan({ length, rows }: Span, ones: readonly number[]): boolean {
  const rest = new Float64Array(length)
  for (const place of ones) rest[place] = 1
  for (const { pivot, places, values } of rows) subtract(rest, rest[pivot] ?? 0, pivot, places, values)
  const pivot = rest.findIndex((value) => value !== 0)
  if (pivot === -1) return false
  const toOne = inverse(rest[pivot] ?? 0)
  const places: number[] = []
  const values: number[] = []
  rest.forEach((value, place) => {
    if (value === 0 || place === pivot) return
    places.push(place)
    values.push(remainder(value * toOne))
  })
  rows.push({ pivot, places, values })
  return true
}

function subtract(
  from: Float64Array,
  factor: number,
  pivot: number,
  places: readonly number[],
  values: readonly number[],
) {
  if (factor === 0) return
  from[pivot] = 0
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0
    from[place] = remainder((from[place] ?? 0) + (prime - factor) * (values[index] ?? 0))
  }
}

/** Of an integer from 0 to below 2⁵³. The rounded quotient may be one off, which is put right. */
function remainder(value: number): number {
  const rest = value - Math.floor(value / prime) * prime
  return rest < 0 ? rest + prime : rest
}

/** By Fermat: value to the power of prime − 2. */
function inverse(value: number): number {
  let result = 1
  let square = value
  for (let power = prime - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = remainder(result * square)
    square = remainder(square * square)
  }
  return result
}
