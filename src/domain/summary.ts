import { compareFractions, toNumber, type Fraction } from './fraction'
import type { Suggestion } from './priority'
import type { DimensionId, ItemId } from './questionnaire'
import { highestScored, lowestScored, type AnyScore } from './score'

type Standing = Extract<AnyScore, { kind: 'scored' }> & {
  /** null where too little is shown to tell. */
  readonly solidLevel: number | null
}
type Named = {
  readonly id: DimensionId
  readonly score: Standing | Exclude<AnyScore, { kind: 'scored' }>
}
type Asked = { readonly id: DimensionId; readonly items: readonly { readonly id: ItemId }[] }

/** What the opening sentences say; each left out when it has nothing to say (docs/scoring.md 29). */
export type SummaryFact =
  | {
      readonly kind: 'strength' | 'constraint' | 'allEqual' | 'onlyOne'
      readonly dimensions: readonly DimensionId[]
      readonly mean: Fraction
      /** Of those of the dimensions that have one. */
      readonly solidLevels: readonly number[]
    }
  | { readonly kind: 'firstStep'; readonly suggestion: Suggestion }
  | {
      readonly kind: 'change'
      readonly dimensions: readonly DimensionId[]
      readonly difference: Fraction
      /** In a round, whether chance alone would hardly make it (docs/scoring.md 18); absent for one response. */
      readonly isClear?: boolean
    }
  /** `count` don't-knows in each of the named dimensions, `total` in all. */
  | {
      readonly kind: 'notKnown'
      readonly dimensions: readonly DimensionId[]
      readonly count: number
      readonly total: number
    }
  | { readonly kind: 'notKnownItem'; readonly item: ItemId }

/** By how much a dimension moved against an earlier response or round, on the items that both asked. */
export type Moved = { readonly id: DimensionId; readonly difference: Fraction; readonly isClear?: boolean }

type Facts = {
  readonly dimensions: readonly Named[]
  readonly asked: readonly Asked[]
  /** How many don't know an item. */
  readonly unknownOf: (id: ItemId) => number
  readonly suggestions: readonly Suggestion[]
  /** null or empty where there is nothing to compare with. */
  readonly changes: readonly Moved[] | null
}

/** At most five facts in reading order: strength, constraint, first step, change, not known. */
export function summarize({ dimensions, asked, unknownOf, suggestions, changes }: Facts): SummaryFact[] {
  const [first] = suggestions
  return [
    ...profileFacts(dimensions),
    ...(first ? [{ kind: 'firstStep' as const, suggestion: first }] : []),
    ...changeFact(changes ?? []),
    ...notKnownFact(asked, unknownOf),
  ]
}

function profileFacts(dimensions: readonly Named[]): SummaryFact[] {
  const scored = dimensions.filter(({ score }) => score.kind === 'scored')
  const high = highestScored(scored)
  if (scored.length === 0) return []
  if (scored.length === 1) return [profileFact('onlyOne', high)]
  if (high.length === scored.length) return [profileFact('allEqual', high)]
  return [profileFact('strength', high), profileFact('constraint', lowestScored(scored))]
}

function profileFact(kind: 'strength' | 'constraint' | 'allEqual' | 'onlyOne', named: readonly Named[]): SummaryFact {
  const scores = named.flatMap(({ score }) => (score.kind === 'scored' ? [score] : []))
  const mean = scores[0]?.mean ?? { numerator: 0, denominator: 1 }
  const solidLevels = scores.flatMap(({ solidLevel }) => (solidLevel === null ? [] : [solidLevel]))
  return { kind, dimensions: named.map(({ id }) => id), mean, solidLevels }
}

/** The largest change in either direction on the common items; equal sizes in the same direction are all named. */
function changeFact(changes: readonly Moved[]): SummaryFact[] {
  const moved = changes.filter(({ difference }) => difference.numerator !== 0)
  const [largest] = moved.toSorted((a, b) => Math.abs(toNumber(b.difference)) - Math.abs(toNumber(a.difference)))
  if (!largest) return []
  const same = moved.filter(
    ({ difference, isClear }) => compareFractions(difference, largest.difference) === 0 && isClear === largest.isClear,
  )
  const { difference, isClear } = largest
  const clarity = isClear === undefined ? {} : { isClear }
  return [{ kind: 'change', dimensions: same.map(({ id }) => id), difference, ...clarity }]
}

/** The dimension with most don't-knows, ties all named; where all of them are about one item, that item. */
function notKnownFact(asked: readonly Asked[], unknownOf: Facts['unknownOf']): SummaryFact[] {
  const unknown = asked.flatMap(({ items }) => items.filter(({ id }) => unknownOf(id) > 0))
  const [only] = unknown
  if (!only) return []
  if (unknown.length === 1) return [{ kind: 'notKnownItem', item: only.id }]
  const counted = asked.map(({ id, items }) => ({ id, count: sum(items.map((item) => unknownOf(item.id))) }))
  const most = Math.max(...counted.map(({ count }) => count))
  return [
    {
      kind: 'notKnown',
      dimensions: counted.filter(({ count }) => count === most).map(({ id }) => id),
      count: most,
      total: sum(counted.map(({ count }) => count)),
    },
  ]
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
