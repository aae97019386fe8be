import type { RoundMetricResult, RoundResult } from '@/domain/round/roundResult'
import type { MetricCounts } from '@/domain/round/roundSummary'
import { report } from '@/strings/en/report'
import { roundReport } from '@/strings/en/roundReport'
import { doraFrame, doraRow } from '../doraSection'
import { formatMean } from '../wording'
import { agreedLines, wordAgreed } from './agreedLines'
import type { RoundDoraRow, RoundDoraSection } from './roundReportModel'
import { leastOf, wordWithheld } from './roundWording'

const words = roundReport.dora

/** Medians beside the benchmark, with how far the answers lie apart; null where no metric was answered in any way. */
export function roundDoraSection(result: RoundResult): RoundDoraSection | null {
  const { definition, dora } = result
  if (dora === null || dora.metrics.every(({ counts, n }) => n === 0 && !hasAnswers(counts))) return null
  const frame = doraFrame(dora.result, definition)
  return {
    ...frame,
    columns: { ...frame.columns, ...words.columns },
    rows: dora.metrics
      .filter(({ metric, counts, n }) => !metric.optional || n > 0 || hasAnswers(counts))
      .flatMap((entry) => metricRow(entry, result)),
    notes: [words.note, ...frame.notes],
  }
}

function hasAnswers({ values, dontKnow, notApplicable }: MetricCounts): boolean {
  return values.kind === 'withheld' || dontKnow > 0 || notApplicable > 0
}

function metricRow(entry: RoundMetricResult, result: RoundResult): RoundDoraRow[] {
  const { metric, agreed, isApart, notes } = entry
  const ofMedian = result.dora?.result.metrics.find(({ metric: { id } }) => id === metric.id)
  if (!ofMedian) return []
  return [
    {
      ...doraRow(ofMedian),
      answer: medianOf(entry, result),
      people: peopleOf(entry, result),
      spread: spreadOf(entry),
      agreed: agreed && wordAgreed(agreed, result.definition, metric),
      request: isApart && agreed === null ? words.request(metric.title) : null,
      lines: [
        ...agreedLines(agreed, result.definition, metric),
        ...notes.map((text) => ({ lead: report.questions.note, text })),
      ],
      link: null,
    },
  ]
}

function medianOf({ counts: { values }, median, medianPercent }: RoundMetricResult, result: RoundResult): string {
  if (values.kind === 'withheld') return wordWithheld(values, leastOf(result))
  if (median) return median.label
  return medianPercent ? words.percent(formatMean(medianPercent)) : report.notAnswered
}

/** People with a value of all who answered, and what the others said. */
function peopleOf({ n, counts }: RoundMetricResult, { summary }: RoundResult): string {
  const missing = words.missing(counts.dontKnow, counts.notApplicable, counts.unanswered)
  const withValue = counts.values.kind === 'withheld' ? [] : [roundReport.peopleOf(n, summary.answered)]
  return [...withValue, ...(missing === '' ? [] : [missing])].join('; ')
}

function spreadOf({ spread, counts: { values } }: RoundMetricResult): string {
  if (values.kind === 'withheld') return words.notShown
  if (spread) {
    return spread.worst.id === spread.best.id
      ? words.allSame(spread.best.label)
      : words.spread(spread.worst.label, spread.best.label)
  }
  const [first, last] = [values.percents[0], values.percents.at(-1)]
  if (!first || !last) return words.noSpread
  const [low, high] = [words.percent(String(first.percent)), words.percent(String(last.percent))]
  return low === high ? words.allSame(low) : words.spread(low, high)
}
