import type { DoraResult, MetricResult } from '@/domain/dora'
import type { Definition } from '@/domain/questionnaire'
import type { Result } from '@/domain/result'
import { report } from '@/strings/en/report'
import { remarkLines } from './remarkLines'
import type { DoraRow, DoraSection } from './reportModel'

const words = report.dora

/** Metric answers beside the benchmark; null where the definition asks none or none was answered in any way. */
export function doraSection({ definition, dora, response }: Result): DoraSection | null {
  if (dora === null || dora.metrics.every(({ answer }) => answer === null)) return null
  const { notes, ...frame } = doraFrame(dora, definition)
  return {
    ...frame,
    rows: dora.metrics
      .filter(({ metric, answer }) => !metric.optional || answer !== null)
      .map((result) => {
        const remark = response.remarks[result.metric.id] ?? null
        return { ...doraRow(result), lines: remarkLines(remark), link: remark?.link ?? null }
      }),
    notes,
  }
}

/** What the metrics come to, and the columns and notes of their table. */
export function doraFrame(dora: DoraResult, definition: Definition): Omit<DoraSection, 'rows'> {
  const { benchmark } = dora
  const source = benchmark ? [words.source(benchmark.title, benchmark.year, benchmark.source)] : []
  return {
    heading: words.heading,
    verdict: doraVerdict(dora),
    sentences: [...groupSentence('throughput', dora), ...groupSentence('stability', dora)],
    columns: { ...words.columns, benchmark: benchmark?.title ?? words.noBenchmarkColumn },
    notes: [...source, ...(hasSeedBands(definition) ? [words.seedBands] : [])],
  }
}

/** How many of the answered metrics meet the benchmark; how many are answered where there is none. */
export function doraVerdict({ benchmark, met, answered }: DoraResult): string {
  if (answered === 0) return words.none
  return benchmark ? words.verdict(benchmark.title, met, answered) : words.answered(answered)
}

/** Nothing where no metric with bands belongs to the group. */
function groupSentence(group: 'throughput' | 'stability', dora: DoraResult): string[] {
  const metrics = dora.metrics
    .map(({ metric }) => metric)
    .filter((metric) => metric.group === group && metric.brackets.length > 0)
  const band = dora[group]
  if (metrics.length === 0) return []
  const titles = metrics.map(({ title }) => title.toLowerCase())
  return [band ? words.group(words.groups[group], words.bands[band], titles) : words.noGroup(words.groups[group])]
}

function hasSeedBands({ questionnaire, includes }: Definition): boolean {
  return questionnaire.bandSet === 'seed-bands-1' || includes.some(hasSeedBands)
}

/** A metric beside its benchmark, whoever answered. */
export function doraRow(result: MetricResult): Omit<DoraRow, 'lines' | 'link'> {
  const { metric, band, benchmark } = result
  const missing = metric.brackets.length === 0 ? words.noBand : words.unknown
  return {
    id: metric.id,
    title: metric.title,
    answer: formatMetricAnswer(result),
    band: band ? words.bands[band] : missing,
    benchmark: benchmark?.label ?? words.noBenchmark,
    meets: wordMeets(benchmark),
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
