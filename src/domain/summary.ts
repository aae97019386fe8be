import type { Comparison, DimensionChange } from './comparison'
import { compareFractions, toNumber, type Fraction } from './fraction'
import type { Suggestion } from './priority'
import type { DimensionId, ItemId } from './questionnaire'
import type { Answers } from './response'
import { highestScored, lowestScored, type Score } from './score'

type Named = { readonly id: DimensionId; readonly score: Score }
type Asked = { readonly id: DimensionId; readonly items: readonly { readonly id: ItemId }[] }

/** What the opening sentences say; each left out when it has nothing to say (docs/scoring.md 29). */
export type SummaryFact =
  | {
      readonly kind: 'strength' | 'constraint' | 'allEqual' | 'onlyOne'
      readonly dimensions: readonly DimensionId[]
      readonly mean: Fraction
      readonly solidLevels: readonly number[]
    }
  | { readonly kind: 'firstStep'; readonly suggestion: Suggestion }
  | { readonly kind: 'change'; readonly dimensions: readonly DimensionId[]; readonly difference: Fraction }
  /** `count` don't-knows in each of the named dimensions, `total` in all. */
  | {
      readonly kind: 'notKnown'
      readonly dimensions: readonly DimensionId[]
      readonly count: number
      readonly total: number
    }
  | { readonly kind: 'notKnownItem'; readonly item: ItemId }

type Facts = {
  readonly dimensions: readonly Named[]
  readonly asked: readonly Asked[]
  readonly answers: Answers
  readonly suggestions: readonly Suggestion[]
  readonly comparison: Comparison | null
}

/** At most five facts in reading order: strength, constraint, first step, change, not known. */
export function summarize({ dimensions, asked, answers, suggestions, comparison }: Facts): SummaryFact[] {
  const [first] = suggestions
  return [
    ...profileFacts(dimensions),
    ...(first ? [{ kind: 'firstStep' as const, suggestion: first }] : []),
    ...changeFact(comparison),
    ...notKnownFact(asked, answers),
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
  return { kind, dimensions: named.map(({ id }) => id), mean, solidLevels: scores.map((score) => score.solidLevel) }
}

/** The largest change in either direction on the common items; equal sizes in the same direction are all named. */
function changeFact(comparison: Comparison | null): SummaryFact[] {
  if (comparison?.kind !== 'compared') return []
  const moved = comparison.dimensions.flatMap(({ id, teamEffect }: DimensionChange) =>
    teamEffect && teamEffect.numerator !== 0 ? [{ id, difference: teamEffect }] : [],
  )
  const [largest] = moved.toSorted((a, b) => Math.abs(toNumber(b.difference)) - Math.abs(toNumber(a.difference)))
  if (!largest) return []
  const same = moved.filter(({ difference }) => compareFractions(difference, largest.difference) === 0)
  return [{ kind: 'change', dimensions: same.map(({ id }) => id), difference: largest.difference }]
}

/** The dimension with most don't-knows, ties all named; a single don't-know is named by its item. */
function notKnownFact(asked: readonly Asked[], answers: Answers): SummaryFact[] {
  const counted = asked.map(({ id, items }) => ({
    id,
    unknown: items.filter((item) => answers[item.id]?.kind === 'dontKnow'),
  }))
  const all = counted.flatMap(({ unknown }) => unknown)
  const [only] = all
  if (!only) return []
  if (all.length === 1) return [{ kind: 'notKnownItem', item: only.id }]
  const most = Math.max(...counted.map(({ unknown }) => unknown.length))
  return [
    {
      kind: 'notKnown',
      dimensions: counted.filter(({ unknown }) => unknown.length === most).map(({ id }) => id),
      count: most,
      total: all.length,
    },
  ]
}
