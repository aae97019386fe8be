import { pivotAt, type Row } from './modular'
import { findsFew } from './smallSums'

/** One ballot of one person. Two revisions are two atoms of one person. */
export type Atom = { readonly respondent: string; readonly revision: number }

/** Atoms that are in the same groups: no sum of groups can tell them apart. People and groups are numbered. */
type Cell = { readonly groups: readonly number[]; readonly people: readonly number[] }

/** How much is worked out, in rows, before the groups are taken to tell too much. */
const mostWork = 300_000

/**
 * Whether adding and subtracting the groups, each any number of times, can give a sum that is not 0 for 1…k − 1 people
 * and 0 for everybody else (docs/scoring.md 14). True also where it cannot be ruled out in bounded work: rather hide.
 */
export function tellsFewerThan(k: number, groups: readonly (readonly Atom[])[]): boolean {
  // One group tells of its own people alone.
  if (groups.length === 1) return groups.some(({ length }) => length > 0 && length < k)
  const cells = cellsOf(groups)
  if (differsInFew(k, groups.length, cells)) return true
  const small = cells.filter(({ people }) => people.length < k)
  const rows = sumsWithin(
    small,
    cells.filter(({ people }) => people.length >= k),
    groups.length,
  )
  return findsFew({ people: small.map(({ people }) => people), rows, most: k - 1, work: { left: mostWork } })
}

/** Independent rows, a place for each small cell: all sums of groups that are 0 in every large one are sums of them. */
function sumsWithin(small: readonly Cell[], large: readonly Cell[], groups: number): readonly Row[] {
  const cells = [...large, ...small]
  const rows = Array.from({ length: groups }, (_, group) =>
    Float64Array.from(cells, (cell) => (cell.groups.includes(group) ? 1 : 0)),
  )
  let used = 0
  let inLarge = 0
  cells.forEach((_, place) => {
    if (pivotAt(rows, used, place) > 0) used += 1
    if (place < large.length) inLarge = used
  })
  return rows.slice(inLarge, used).map((row) => row.slice(large.length))
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
