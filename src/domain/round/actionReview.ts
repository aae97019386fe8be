import { rank } from '../dora'
import { compareFractions, type Fraction } from '../fraction'
import type { Bracket, ItemId, MetricId } from '../questionnaire'
import type { Action, Effect, Review, Round } from '../survey/survey'
import type { RoundItemResult, RoundMetricResult, RoundResult } from './roundResult'

/** An action of the round before, with what this round says became of it; null = not looked at yet. */
export type ActionToReview = { readonly action: Action; readonly review: Review | null }

/** Actions with which a round opens: those of the round before that were not removed, in their order. */
export function actionsToReview(earlier: Pick<Round, 'actions'>, later: Pick<Round, 'reviews'>): ActionToReview[] {
  return earlier.actions
    .filter(({ isRemoved }) => !isRemoved)
    .map((action) => {
      const [latest] = later.reviews
        .filter((review) => review.action === action.id)
        .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
      return { action, review: latest ?? null }
    })
}

/**
 * `reached`: the expected level or bracket or a better one. Else by the figure of the round before: `moved` up, `notMoved`
 * or `worse`. `notMeasured`: a figure that is needed is not shown or not known, or the question is no longer the same.
 */
export type ActionOutcome = 'reached' | 'moved' | 'notMoved' | 'worse' | 'notMeasured'

/** What was expected of an action and what the next round measured; null figures are not shown, not known or not asked. */
export type ExpectedAndHappened =
  | {
      readonly kind: 'level'
      readonly outcome: ActionOutcome
      readonly item: ItemId
      readonly expected: number
      readonly before: Fraction | null
      readonly after: Fraction | null
    }
  | {
      readonly kind: 'metric'
      readonly outcome: ActionOutcome
      readonly metric: MetricId
      /** null where the later round's questionnaire does not have the bracket. */
      readonly expected: Bracket | null
      readonly before: Bracket | null
      readonly after: Bracket | null
    }

/**
 * Holds the effect that a team expected of an action against the two rounds; null where it expected none. A level is
 * reached when the mean as a whole level, halves down, is at least as high (docs/scoring.md 4); a move is any difference of
 * the means, large or small. It does not tell that the action was the cause.
 */
export function expectedAndHappened(
  { effect }: Pick<Action, 'effect'>,
  earlier: RoundResult,
  later: RoundResult,
): ExpectedAndHappened | null {
  switch (effect?.kind) {
    case undefined:
      return null
    case 'level':
      return levelHappened(effect, earlier, later)
    case 'metric':
      return metricHappened(effect, earlier, later)
    default:
      return effect satisfies never
  }
}

type LevelEffect = Extract<Effect, { kind: 'level' }>
type MetricEffect = Extract<Effect, { kind: 'metric' }>

function levelHappened(
  { item: id, level }: LevelEffect,
  earlier: RoundResult,
  later: RoundResult,
): ExpectedAndHappened {
  const [asked, now] = [itemOf(earlier, id), itemOf(later, id)]
  const [before, after] = [meanOf(asked), meanOf(now)]
  const difference = before && after && compareFractions(after, before)
  const isReached = now?.figures ? now.figures.level >= level : null
  const outcome = isSame(asked?.item, now?.item) ? outcomeOf(isReached, difference) : 'notMeasured'
  return { kind: 'level', outcome, item: id, expected: level, before, after }
}

function metricHappened(
  { metric: id, bracket }: MetricEffect,
  earlier: RoundResult,
  later: RoundResult,
): ExpectedAndHappened {
  const [asked, now] = [metricOf(earlier, id), metricOf(later, id)]
  const [before, after] = [medianOf(asked), medianOf(now)]
  const expected = now?.metric.brackets.find((entry) => entry.id === bracket) ?? null
  // Positive where the first bracket is better.
  const ahead = (a: Bracket | null, b: Bracket | null) =>
    now && a && b && rank(now.metric, a.id) - rank(now.metric, b.id)
  const lead = ahead(after, expected) ?? null
  const isReached = lead === null ? null : lead >= 0
  const outcome = isSame(asked?.metric, now?.metric)
    ? outcomeOf(isReached, ahead(after, before) ?? null)
    : 'notMeasured'
  return { kind: 'metric', outcome, metric: id, expected, before, after }
}

/** `difference`: after − before, in any unit. null where a figure that is needed is not known. */
function outcomeOf(isReached: boolean | null, difference: number | null): ActionOutcome {
  if (isReached) return 'reached'
  if (isReached === null || difference === null) return 'notMeasured'
  if (difference === 0) return 'notMoved'
  return difference > 0 ? 'moved' : 'worse'
}

function itemOf({ items }: RoundResult, id: ItemId): RoundItemResult | undefined {
  return items.find(({ item }) => item.id === id)
}

function metricOf({ dora }: RoundResult, id: MetricId): RoundMetricResult | undefined {
  return dora?.metrics.find(({ metric }) => metric.id === id)
}

function meanOf(result: RoundItemResult | undefined): Fraction | null {
  return result?.figures?.mean ?? null
}

function medianOf(result: RoundMetricResult | undefined): Bracket | null {
  return result?.median ?? null
}

type Asked = { readonly revision: number }

function isSame(a: Asked | undefined, b: Asked | undefined): boolean {
  return a !== undefined && a.revision === b?.revision
}
