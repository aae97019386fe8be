import { compareFractions, type Fraction } from './fraction'
import type { Item, ItemId, Questionnaire } from './questionnaire'
import type { Answers } from './response'

/** Sums of item weights; `applicable` counts every item but the not-applicable ones. */
export type Coverage = { readonly rated: number; readonly applicable: number }

/** Score of a group of items on the scale 1…5. Missing answers never count as a number. */
export type Score =
  | { readonly kind: 'scored'; readonly mean: Fraction; readonly solidLevel: number; readonly coverage: Coverage }
  | { readonly kind: 'notEnoughAnswers'; readonly coverage: Coverage }
  | { readonly kind: 'notApplicable' }

/** A score of one response or of a group, as far as scores are held against each other. */
export type AnyScore =
  | { readonly kind: 'scored'; readonly mean: Fraction }
  | { readonly kind: 'notEnoughAnswers' | 'notApplicable' | 'withheld' }

export type ScoredItem = Pick<Item, 'id' | 'weight'>

const threeFifths: Fraction = { numerator: 3, denominator: 5 }

/** Least coverage at which a definition's dimensions have a score: three fifths, unless the definition says otherwise. */
export function coverageFloor({ coverageFloor: floor }: Pick<Questionnaire, 'coverageFloor'>): Fraction {
  return floor ?? threeFifths
}

/**
 * Weighted mean of the rated items, exact and unrounded, with the solid level (docs/scoring.md 2–4).
 * Unanswered, don't-know and not-applicable items carry no weight in the mean. Coverage below the floor gives
 * `notEnoughAnswers`; no applicable item gives `notApplicable`.
 */
export function scoreItems(items: readonly ScoredItem[], answers: Answers, floor: Fraction): Score {
  const applicable = items.filter(({ id }) => answers[id]?.kind !== 'notApplicable')
  if (applicable.length === 0) return { kind: 'notApplicable' }

  const levels: number[] = []
  let weighted = 0
  let rated = 0
  for (const { id, weight } of applicable) {
    const level = ratedLevel(answers, id)
    if (level === null) continue
    levels.push(level)
    weighted += level * weight
    rated += weight
  }
  const coverage = { rated, applicable: applicable.reduce((sum, { weight }) => sum + weight, 0) }
  const isCovered = rated > 0 && floor.denominator * coverage.rated >= floor.numerator * coverage.applicable
  if (!isCovered) return { kind: 'notEnoughAnswers', coverage }
  return { kind: 'scored', mean: { numerator: weighted, denominator: rated }, solidLevel: solidLevel(levels), coverage }
}

/** Highest level that at least two thirds of the ratings reach, tested in integers. Items count equally. Needs one rating. */
export function solidLevel(levels: readonly number[]): number {
  const reachedBy = (goal: number) => levels.filter((level) => level >= goal).length
  return [5, 4, 3, 2].find((goal) => 3 * reachedBy(goal) >= 2 * levels.length) ?? 1
}

/** Up to two items with the lowest value, lowest first; ties in the order given. Those without a value are left out. */
export function lowestItems(items: readonly Pick<ScoredItem, 'id'>[], valueOf: ValueOf): readonly ItemId[] {
  return items
    .flatMap(({ id }) => {
      const value = valueOf(id)
      return value ? [{ id, value }] : []
    })
    .toSorted((a, b) => compareFractions(a.value, b.value))
    .slice(0, 2)
    .map(({ id }) => id)
}

/** What an item stands at: its level in one response, its mean in a round. null where nothing is known. */
export type ValueOf = (id: ItemId) => Fraction | null

/** The values of one response. */
export function ratedValues(answers: Answers): ValueOf {
  return (id) => {
    const level = ratedLevel(answers, id)
    return level === null ? null : { numerator: level, denominator: 1 }
  }
}

/** Level of a rated item; null for each of the three kinds of missing. */
export function ratedLevel(answers: Answers, id: ItemId): number | null {
  const answer = answers[id]
  return answer?.kind === 'rated' ? answer.level : null
}

/** All entries whose score is the lowest, in the order given; empty when none is scored. */
export function lowestScored<T extends { readonly score: AnyScore }>(entries: readonly T[]): readonly T[] {
  return extremes(entries, (a, b) => compareFractions(a, b))
}

/** All entries whose score is the highest, in the order given; empty when none is scored. */
export function highestScored<T extends { readonly score: AnyScore }>(entries: readonly T[]): readonly T[] {
  return extremes(entries, (a, b) => compareFractions(b, a))
}

function extremes<T extends { readonly score: AnyScore }>(
  entries: readonly T[],
  compare: (a: Fraction, b: Fraction) => number,
): readonly T[] {
  const scored = entries.flatMap((entry) => (entry.score.kind === 'scored' ? [{ entry, mean: entry.score.mean }] : []))
  return scored.filter(({ mean }) => scored.every((other) => compare(mean, other.mean) <= 0)).map(({ entry }) => entry)
}
