import {
  benchmarksOf,
  metricsOf,
  type Band,
  type Benchmark,
  type Bracket,
  type Definition,
  type Metric,
} from './questionnaire'
import { bands } from './questionnaireShape'
import type { MetricAnswer, MetricAnswers } from './response'

export type MetricResult = {
  readonly metric: Metric
  /** null = unanswered. */
  readonly answer: MetricAnswer | null
  /** Bracket that was chosen, or into which the given percent falls; null where the metric has none or has no value. */
  readonly bracket: Bracket | null
  /** Percent as given, 0…100; null where a bracket was chosen or nothing is known. */
  readonly percent: number | null
  readonly band: Band | null
  /** What the benchmark says of this metric and whether the answer reaches it; null without a benchmark. */
  readonly benchmark: { readonly label: string; readonly isMet: boolean | null } | null
}

export type DoraResult = {
  readonly metrics: readonly MetricResult[]
  readonly benchmark: Benchmark | null
  /** How many of the answered metrics with bands meet the benchmark. */
  readonly met: number
  /** Answered metrics with bands; the optional rework rate is not among them. */
  readonly answered: number
  /** The lower band of the pair; null while one metric of the pair is missing. */
  readonly throughput: Band | null
  readonly stability: Band | null
  /** Lowest band, only where every metric with bands is answered. */
  readonly label: Band | null
  /** Lowest band among the answered metrics; null when none is answered. */
  readonly lowestBand: Band | null
}

/**
 * Compares the metric answers with the definition's benchmark (docs/scoring.md 20, 21): never an average of bands.
 * null where the definition asks no metric.
 */
export function summarizeDora(definition: Definition, answers: MetricAnswers): DoraResult | null {
  const asked = metricsOf(definition)
  if (asked.length === 0) return null
  const benchmark = benchmarksOf(definition)[0] ?? null
  const metrics = asked.map((metric) => readMetric(metric, answers[metric.id] ?? null, benchmark))
  const banded = metrics.filter(({ metric }) => metric.brackets.length > 0)
  const answered = banded.filter(({ band }) => band !== null)
  return {
    metrics,
    benchmark,
    met: answered.filter((result) => result.benchmark?.isMet === true).length,
    answered: answered.length,
    throughput: lowerBand(banded.filter(({ metric }) => metric.group === 'throughput')),
    stability: lowerBand(banded.filter(({ metric }) => metric.group === 'stability')),
    label: lowerBand(banded),
    lowestBand: lowerBand(answered),
  }
}

function readMetric(metric: Metric, answer: MetricAnswer | null, benchmark: Benchmark | null): MetricResult {
  const bracket = bracketOf(metric, answer)
  const compared = benchmark?.values.find((value) => value.metric === metric.id)
  return {
    metric,
    answer,
    bracket,
    percent: answer?.kind === 'percent' ? answer.percent : null,
    band: bracket?.band ?? null,
    benchmark: compared
      ? { label: compared.label, isMet: bracket && rank(metric, bracket.id) >= rank(metric, compared.bracket) }
      : null,
  }
}

/** Bracket that was chosen, or into which the given percent falls; null where there is none. */
export function bracketOf({ brackets }: Metric, answer: MetricAnswer | null): Bracket | null {
  switch (answer?.kind) {
    case 'bracket':
      return brackets.find(({ id }) => id === answer.bracket) ?? null
    case 'percent':
      return (
        brackets.find(({ percent }) => percent && percent.from <= answer.percent && answer.percent <= percent.to) ??
        null
      )
    case 'dontKnow':
    case 'notApplicable':
    case undefined:
      return null
    default:
      return answer satisfies never
  }
}

/** Place of a bracket from worst (0) to best; -1 for an unknown one. */
export function rank({ brackets }: Metric, bracketId: string): number {
  return brackets.findIndex(({ id }) => id === bracketId)
}

function lowerBand(results: readonly MetricResult[]): Band | null {
  const found = results.map(({ band }) => band)
  if (found.length === 0 || found.includes(null)) return null
  return bands.find((band) => found.includes(band)) ?? null
}
