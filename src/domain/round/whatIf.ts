import { rank } from '../dora'
import { compareFractions, type Fraction } from '../fraction'
import { multiplyFractions, negateFraction, sumFractions } from '../fractionSums'
import type { Bracket, DimensionId, ItemId, MetricId } from '../questionnaire'
import type { Action } from '../survey/survey'
import type { RoundDimensionResult, RoundItemResult, RoundResult } from './roundResult'

/** A question whose mean becomes the expected level. */
export type ProjectedItem = { readonly id: ItemId; readonly now: Fraction; readonly projected: Fraction }

export type ProjectedDimension = {
  readonly id: DimensionId
  /** null where the dimension has no score; `projected` is null then too. */
  readonly now: Fraction | null
  readonly projected: Fraction | null
  readonly items: readonly ProjectedItem[]
}

export type ProjectedMetric = {
  readonly id: MetricId
  /** Median bracket now; null where none is known. */
  readonly now: Bracket | null
  readonly projected: Bracket
  /** Whether the expected bracket meets the benchmark; null where the benchmark does not speak of this metric. */
  readonly meetsBenchmark: boolean | null
}

export type ProjectedProfile = {
  readonly dimensions: readonly ProjectedDimension[]
  readonly metrics: readonly ProjectedMetric[]
}

/**
 * The profile if every planned action lands: arithmetic on the effects that the team expects, not a forecast.
 *
 * Each shown question whose mean is below the expected level moves up to it; the highest expected level counts where
 * several actions name one question. A scored dimension moves by the weighted mean of these steps over its shown
 * questions, 5 at most. Removed actions and effects on what is not shown change nothing. A metric is listed when its
 * expected bracket is better than the median one or when there is no median.
 */
export function projectProfile(result: RoundResult, actions: readonly Action[]): ProjectedProfile {
  const effects = actions.flatMap(({ isRemoved, effect }) => (isRemoved || !effect ? [] : [effect]))
  const levels = effects.flatMap((effect) => (effect.kind === 'level' ? [effect] : []))
  const brackets = effects.flatMap((effect) => (effect.kind === 'metric' ? [effect] : []))
  const levelOf = (id: ItemId) => Math.max(0, ...levels.filter(({ item }) => item === id).map(({ level }) => level))
  return {
    dimensions: result.dimensions.map((dimension) => projectDimension(dimension, result.items, levelOf)),
    metrics: projectMetrics(result, (id) =>
      brackets.filter(({ metric }) => metric === id).map(({ bracket }) => bracket),
    ),
  }
}

function projectDimension(
  { id, score }: RoundDimensionResult,
  items: readonly RoundItemResult[],
  levelOf: (id: ItemId) => number,
): ProjectedDimension {
  const shown = items.flatMap(({ item, dimension, figures }) =>
    dimension === id && figures ? [{ id: item.id, weight: item.weight, now: figures.mean }] : [],
  )
  const moved = shown.flatMap((item) => {
    const projected = whole(levelOf(item.id))
    return compareFractions(item.now, projected) < 0 ? [{ ...item, projected }] : []
  })
  const weights = shown.reduce((sum, { weight }) => sum + weight, 0)
  const steps = moved.map(({ now, projected, weight }) =>
    multiplyFractions(sumFractions([projected, negateFraction(now)]), { numerator: weight, denominator: weights }),
  )
  const now = score.kind === 'scored' ? score.mean : null
  return {
    id,
    now,
    projected: now && atMostFive(sumFractions([now, ...steps])),
    items: moved.map((item) => ({ id: item.id, now: item.now, projected: item.projected })),
  }
}

function projectMetrics({ dora }: RoundResult, expectedOf: (id: MetricId) => readonly string[]): ProjectedMetric[] {
  return (dora?.metrics ?? []).flatMap(({ metric, median }) => {
    const best = Math.max(-1, ...expectedOf(metric.id).map((bracket) => rank(metric, bracket)))
    const projected = metric.brackets[best]
    if (!projected || (median && rank(metric, median.id) >= best)) return []
    const wanted = dora?.result.benchmark?.values.find((value) => value.metric === metric.id)?.bracket
    return [
      {
        id: metric.id,
        now: median,
        projected,
        meetsBenchmark: wanted === undefined ? null : best >= rank(metric, wanted),
      },
    ]
  })
}

function whole(numerator: number): Fraction {
  return { numerator, denominator: 1 }
}

function atMostFive(mean: Fraction): Fraction {
  return compareFractions(mean, whole(5)) > 0 ? whole(5) : mean
}
