import type { MetricResult } from '@/domain/dora'
import type { Remark } from '@/domain/response'
import type { Result } from '@/domain/result'
import { report } from '@/strings/en/report'
import { remarkLines } from './remarkLines'
import type { DoraRow, DoraSection } from './reportModel'

const words = report.dora

/** Metric answers beside the benchmark; null where the definition asks none or none was answered in any way. */
export function doraSection({ dora, response }: Result): DoraSection | null {
  if (dora === null || dora.metrics.every(({ answer }) => answer === null)) return null
  const { benchmark, throughput, stability } = dora
  return {
    heading: words.heading,
    verdict: dora.answered > 0 ? words.verdict(dora.met, dora.answered) : words.none,
    sentences: [
      throughput ? words.throughput(words.bands[throughput]) : words.noThroughput,
      stability ? words.stability(words.bands[stability]) : words.noStability,
    ],
    columns: words.columns,
    rows: dora.metrics
      .filter(({ metric, answer }) => !metric.optional || answer !== null)
      .map((result) => doraRow(result, response.remarks[result.metric.id] ?? null)),
    notes: [...(benchmark ? [words.source(benchmark.title, benchmark.year, benchmark.source)] : []), words.note],
  }
}

function doraRow(result: MetricResult, remark: Remark | null): DoraRow {
  const { metric, band, benchmark } = result
  const missing = metric.brackets.length === 0 ? words.noBand : words.unknown
  return {
    id: metric.id,
    title: metric.title,
    answer: formatMetricAnswer(result),
    band: band ? words.bands[band] : missing,
    benchmark: benchmark?.label ?? words.noBenchmark,
    meets: wordMeets(benchmark),
    lines: remarkLines(remark),
    link: remark?.link ?? null,
  }
}

function wordMeets(benchmark: MetricResult['benchmark']): string {
  if (benchmark === null) return words.notCompared
  if (benchmark.isMet === null) return words.unknown
  return benchmark.isMet ? words.yes : words.no
}

/** A metric's answer in words: the bracket's label, the percent, or which kind of missing it is. */
export function formatMetricAnswer({
  answer,
  bracket,
  percent,
}: Pick<MetricResult, 'answer' | 'bracket' | 'percent'>): string {
  if (percent !== null) return words.percent(percent)
  if (bracket) return bracket.label
  if (answer?.kind === 'dontKnow') return report.dontKnow
  return answer?.kind === 'notApplicable' ? report.doesNotApply : report.notAnswered
}
