import { copySpan, emptySpan, widenSpan, type Span } from './independence'

/** One ballot of one person. Two revisions are two atoms of one person. */
export type Atom = { readonly respondent: string; readonly revision: number }

/** Atoms that are in the same groups: no sum of groups can tell them apart. People and groups are numbered. */
type Cell = { readonly groups: readonly number[]; readonly people: readonly number[] }

/** How much may be worked out before the groups are taken to tell too much. Counted, so that every machine stops alike. */
const mostWork = 20_000

/**
 * Whether adding and subtracting the groups, each any number of times, can give a sum that is not 0 for 1…k − 1 people
 * and 0 for everybody else (docs/scoring.md 14). True also where it cannot be ruled out in bounded work: rather hide.
 */
export function tellsFewerThan(k: number, groups: readonly (readonly Atom[])[]): boolean {
  const cells = cellsOf(groups)
  if (differsInFew(k, groups.length, cells)) return true
  const everything = emptySpan(groups.length)
  for (const cell of cells) widenSpan(everything, cell.groups)
  const search = { cells, rank: everything.rows.length, work: { left: mostWork } }
  // Few people first: what tells one person is found without looking for what tells four.
  for (let budget = 1; budget < k; budget += 1) {
    if (findsFew(search, { zero: emptySpan(groups.length), paid: new Set(), budget })) return true
  }
  return false
}

/** The commonest way to tell too much, found fast: one group less another one. */
function differsInFew(k: number, groups: number, cells: readonly Cell[]): boolean {
  const marked = cells.map((cell) => ({ people: cell.people, isIn: new Set(cell.groups) }))
  for (let one = 0; one < groups; one += 1) {
    for (let other = one + 1; other < groups; other += 1) {
      const people = new Set<number>()
      for (const cell of marked) {
        if (cell.isIn.has(one) !== cell.isIn.has(other)) cell.people.forEach((person) => people.add(person))
        if (people.size >= k) break
      }
      if (people.size > 0 && people.size < k) return true
    }
  }
  return false
}

function cellsOf(groups: readonly (readonly Atom[])[]): readonly Cell[] {
  const atoms = new Map<string, { readonly respondent: string; readonly groups: number[] }>()
  groups.forEach((group, index) => {
    for (const { respondent, revision } of group) {
      const key = `${respondent} ${revision}`
      const atom = atoms.get(key) ?? { respondent, groups: [] }
      atom.groups.push(index)
      atoms.set(key, atom)
    }
  })
  const people = new Map<string, number>()
  const cells = new Map<string, { readonly groups: readonly number[]; readonly people: Set<number> }>()
  for (const [, atom] of [...atoms].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const person = people.get(atom.respondent) ?? people.size
    people.set(atom.respondent, person)
    const key = atom.groups.join(' ')
    const cell = cells.get(key) ?? { groups: atom.groups, people: new Set() }
    cell.people.add(person)
    cells.set(key, cell)
  }
  return [...cells.values()].map((cell) => ({ groups: cell.groups, people: [...cell.people] }))
}

type Search = { readonly cells: readonly Cell[]; readonly rank: number; readonly work: { left: number } }

/** Sums that are 0 in the cells that span `zero`, may be anything for the people paid for, and may reach `budget` more. */
type Node = { readonly zero: Span; readonly paid: ReadonlySet<number>; readonly budget: number }

/**
 * Searches the sums of a node for one that is not 0 everywhere and reaches no more people than the budget allows.
 *
 * A sum is a linear function on the cells' membership vectors, so one that is 0 on vectors that span all is 0. Cells that
 * cost more than the budget must be 0. Do the affordable ones, with these, not span all, then a sum lives on people paid
 * for alone: found. Else every sum that is not 0 touches each spanning set of affordable cells. With more such sets than
 * the budget, no two sharing a person, no sum is small enough. Where so many are not found, the first set is gone
 * through: its first cell touched, or that one 0 and the second touched, and so on.
 */
function findsFew(search: Search, { zero, paid, budget }: Node): boolean {
  const costOf = ({ people }: Cell) => people.filter((person) => !paid.has(person)).length
  const byCost = search.cells.map((cell) => ({ cell, cost: costOf(cell) })).toSorted((a, b) => b.cost - a.cost)
  const span = copySpan(zero)
  for (const { cell, cost } of byCost) if (cost > budget) widen(search, span, cell)
  if (span.rows.length === search.rank) return false

  const affordable = byCost.filter(({ cost }) => cost > 0 && cost <= budget).map(({ cell }) => cell)
  const [first, ...others] = spanningSets(search, { span, cells: affordable, paid, most: budget + 1 })
  if (first === undefined) return true
  if (others.length >= budget) return false

  for (const cell of first) {
    if (search.work.left <= 0) return true
    const node = { zero: copySpan(span), paid: new Set([...paid, ...cell.people]), budget: budget - costOf(cell) }
    if (findsFew(search, node)) return true
    widen(search, span, cell)
  }
  return false
}

type Choice = {
  readonly span: Span
  readonly cells: readonly Cell[]
  readonly paid: ReadonlySet<number>
  readonly most: number
}

/** Up to `most` sets of cells, each spanning everything together with `span`, and no two standing on the same person. */
function spanningSets(search: Search, { span, cells, paid, most }: Choice): readonly (readonly Cell[])[] {
  const sets: (readonly Cell[])[] = []
  const taken = new Set(paid)
  while (sets.length < most) {
    const wider = copySpan(span)
    const own = new Set<number>()
    const set = cells.filter((cell) => {
      if (wider.rows.length === search.rank) return false
      const person = cell.people.find((one) => own.has(one)) ?? cell.people.find((one) => !taken.has(one))
      if (person === undefined || !widen(search, wider, cell)) return false
      own.add(person)
      return true
    })
    if (wider.rows.length < search.rank) return sets
    sets.push(set)
    own.forEach((person) => taken.add(person))
  }
  return sets
}

function widen({ work }: Search, span: Span, { groups }: Cell): boolean {
  work.left -= 1
  return widenSpan(span, groups)
}
