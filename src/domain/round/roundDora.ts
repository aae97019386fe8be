import { rank, summarizeDora, type DoraResult } from '../dora'
import { toNumber, type Fraction } from '../fraction'
import { metricsOf, type Bracket, type Definition, type Metric } from '../questionnaire'
import type { MetricAnswer } from '../response'
import type { MetricCounts, RoundSummary } from './roundSummary'
import { partOf } from './summaryParts'
import { medianOf, peopleOf, valueAt } from './weighted'

/** What a group's answers to one metric come to. */
export type MetricFigures = {
  /** People with a bracket or percent; 0 where withheld. */
  readonly n: number
  readonly median: Bracket | null
  readonly medianPercent: Fraction | null
  readonly spread: { readonly worst: Bracket; readonly best: Bracket } | null
  readonly isApart: boolean
}

/** The medians of a round held against the benchmark as one response's answers are (docs/scoring.md 20–22). */
export function roundDora(definition: Definition, metrics: RoundSummary['metrics']): DoraResult | null {
  const medians = metricsOf(definition).flatMap((metric) => {
    const answer = medianAnswer(metricFigures(metric, partOf(metrics, metric.id).counts))
    return answer ? [[metric.id, answer] as const] : []
  })
  return summarizeDora(definition, Object.fromEntries(medians))
}

/**
 * Median bracket, the lower one on a tie, with the worst and best bracket that somebody chose; the median percent of a
 * metric without brackets (docs/scoring.md 22).
 */
export function metricFigures(metric: Metric, { values }: MetricCounts): MetricFigures {
  const none = { n: 0, median: null, medianPercent: null, spread: null, isApart: false }
  if (values.kind === 'withheld') return none
  const percents = values.percents.map(({ percent, people }) => ({ numerator: percent, denominator: 1, people }))
  if (percents.length > 0) return { ...none, n: peopleOf(percents), medianPercent: medianOf(percents) }
  const chosen = metric.brackets
    .map((bracket) => ({ bracket, people: values.brackets[bracket.id] ?? 0 }))
    .filter(({ people }) => people > 0)
  const [worst, best] = [chosen[0]?.bracket, chosen.at(-1)?.bracket]
  if (!worst || !best) return none
  const n = peopleOf(chosen)
  return {
    n,
    // Brackets stand worst first.
    median: valueAt(chosen, Math.floor((n - 1) / 2)).bracket,
    medianPercent: null,
    spread: { worst, best },
    isApart: rank(metric, best.id) - rank(metric, worst.id) >= 2,
  }
}

function medianAnswer({ median, medianPercent }: MetricFigures): MetricAnswer | null {
  if (median) return { kind: 'bracket', bracket: median.id }
  return medianPercent && { kind: 'percent', percent: toNumber(medianPercent) }
}
