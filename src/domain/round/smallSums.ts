import { pivotAt, type Row } from './modular'

/**
 * All sums of some rows that are looked through: a place for each cell, with the people of the cell. The rows are
 * independent. `most`: the number of people that a sum must exceed.
 */
export type Sums = {
  readonly people: readonly (readonly number[])[]
  readonly rows: readonly Row[]
  readonly most: number
  /** How much may still be worked out, in rows looked at or changed. Counted, so that every machine stops alike. */
  readonly work: { left: number }
}

/** Rows brought to a form in which each is 1 at a place of its own and 0 at the others' places. */
type Spread = {
  readonly rows: readonly Row[]
  /** The person that stands for each row's place. */ readonly standIns: readonly number[]
}

/**
 * Whether a sum that is not 0 everywhere is 0 for all but `most` people. True also where the work runs out: rather hide.
 *
 * The rows are spread over several sets of places, no two sharing a stand-in. A sum that is not 0 is not 0 in at least one
 * place of each set, so with more sets than `most` there is none to be found. With fewer it touches some set in no more
 * people than an equal share, and is a sum of that few rows of that spread: these are gone through (the method of Brouwer
 * and Zimmermann for the least weight of a code).
 */
export function findsFew(sums: Sums): boolean {
  if (sums.rows.length === 0) return false
  const spreads = spreadOut(sums)
  if (spreads.length > sums.most) return false
  const share = Math.floor(sums.most / Math.max(1, spreads.length))
  for (let touched = 1; touched <= share; touched += 1) {
    if (spreads.some((spread) => findsFewTouching(sums, spread, { chosen: [], people: [], from: 0, touched })))
      return true
  }
  return false
}

function spreadOut({ people, rows, most, work }: Sums): readonly Spread[] {
  const spreads: Spread[] = []
  const taken = new Set<number>()
  // Cells of many people can stand in many sets.
  const places = people.map((_, place) => place).toSorted((a, b) => (people[b]?.length ?? 0) - (people[a]?.length ?? 0))
  while (spreads.length <= most) {
    const own = rows.map((row) => row.slice())
    const standIns: number[] = []
    for (const place of places) {
      if (standIns.length === own.length) break
      const all = people[place] ?? []
      const free = all.filter((person) => !taken.has(person))
      // The first set has to be there; a person may stand for several places of one set.
      const standIn = free.find((person) => !standIns.includes(person)) ?? free[0]
      if (standIn === undefined) continue
      const changed = pivotAt(own, standIns.length, place)
      work.left -= changed
      if (changed > 0) standIns.push(standIn)
    }
    if (standIns.length < own.length) return spreads
    spreads.push({ rows: own, standIns })
    standIns.forEach((person) => taken.add(person))
  }
  return spreads
}

type Choice = {
  readonly chosen: readonly Row[]
  /** Stand-ins of the chosen rows. */
  readonly people: readonly number[]
  /** First row that may be chosen next. */
  readonly from: number
  /** How many stand-ins may be touched at most. */
  readonly touched: number
}

function findsFewTouching(sums: Sums, spread: Spread, { chosen, people, from, touched }: Choice): boolean {
  for (let index = from; index < spread.rows.length; index += 1) {
    const row = spread.rows[index]
    const standIn = spread.standIns[index]
    if (!row || standIn === undefined) continue
    const wider = people.includes(standIn) ? people : [...people, standIn]
    if (wider.length > touched) continue
    if (sums.work.left <= 0) return true
    const rows = [...chosen, row]
    if (mayReachFew(sums, rows) && reachesFew(sums, rows, new Set())) return true
    if (findsFewTouching(sums, spread, { chosen: rows, people: wider, from: index + 1, touched })) return true
  }
  return false
}

/** Whether no more than `most` people are where exactly one of the rows is not 0, so that no other row can undo it. */
function mayReachFew({ people, most, work }: Sums, rows: readonly Row[]): boolean {
  work.left -= 1
  const reached = new Set<number>()
  for (let place = 0; place < people.length; place += 1) {
    let filled = 0
    for (const row of rows) if (row[place] !== 0) filled += 1
    if (filled === 1) people[place]?.forEach((person) => reached.add(person))
    if (reached.size > most) return false
  }
  return true
}

/** Whether a sum of the rows is not 0 for no more than `most` people, with those already reached: place by place, 0 or not. */
function reachesFew(sums: Sums, rows: readonly Row[], reached: ReadonlySet<number>): boolean {
  if (rows.length === 0) return false
  sums.work.left -= rows.length
  if (sums.work.left <= 0) return true
  const place = sums.people.findIndex(
    (people, index) => rows.some((row) => row[index] !== 0) && people.some((person) => !reached.has(person)),
  )
  if (place === -1) return true
  const wider = new Set([...reached, ...(sums.people[place] ?? [])])
  if (wider.size <= sums.most && reachesFew(sums, rows, wider)) return true
  const others = rows.map((row) => row.slice())
  pivotAt(others, 0, place)
  return reachesFew(sums, others.slice(1), reached)
}
