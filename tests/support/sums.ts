import type { Atom } from '@/domain/round/subtraction'

/**
 * The fewest people, above none, that a sum of groups is not 0 for, each group taken −most…most times, by trying all;
 * null where every sum is 0. Slow and plain on purpose: what it finds is held against the search that the app makes.
 */
export function fewestPeople(groups: readonly (readonly Atom[])[], most: number): number | null {
  const distinct = [...new Map(groups.map((group) => [namesOf(group).toSorted().join(' '), group])).values()]
  const atoms = [...new Set(distinct.flatMap(namesOf))]
  const vectors = distinct.map((group) => {
    const names = new Set(namesOf(group))
    return atoms.map((atom) => (names.has(atom) ? 1 : 0))
  })
  const respondents = atoms.map((atom) => atom.split('/')[0])
  let fewest: number | null = null
  function tryAll(index: number, sum: readonly number[]) {
    const vector = vectors[index]
    if (!vector) {
      const people = new Set(respondents.filter((_, place) => sum[place] !== 0)).size
      if (people > 0 && (fewest === null || people < fewest)) fewest = people
      return
    }
    for (let times = -most; times <= most; times += 1) {
      tryAll(
        index + 1,
        sum.map((value, place) => value + times * (vector[place] ?? 0)),
      )
    }
  }
  tryAll(
    0,
    atoms.map(() => 0),
  )
  return fewest
}

function namesOf(group: readonly Atom[]): readonly string[] {
  return group.map(({ respondent, revision }) => `${respondent}/${revision}`)
}
