import type { AgendaReason } from '@/domain/round/agenda'
import type { RoundItemResult, RoundMetricResult, RoundResult } from '@/domain/round/roundResult'
import type { Withheld } from '@/domain/round/roundSummary'
import { formatMean, wordLevel } from '@/report/wording'
import { discuss } from '@/strings/en/discuss'

/** What a card shows of a question to talk about. Words and counts only: the projector shows the same card. */
export type QuestionCardModel = {
  readonly subject: string
  readonly title: string
  readonly question: string
  /** Place of the dimension's hue among the five; null for a metric. */
  readonly hue: number | null
  /** Statements or brackets, lowest first. */
  readonly names: readonly string[]
  /** People by statement or bracket; null where that is not shown. */
  readonly counts: readonly number[] | null
  /** How far views agree, in sentences; or why nothing is shown. */
  readonly standing: readonly string[]
  readonly prompts: readonly string[]
  readonly notes: readonly string[]
}

/** The card of an item or a metric; null where the round asked neither of this id. */
export function questionCard(result: RoundResult, subject: string): QuestionCardModel | null {
  const item = result.items.find((entry) => entry.item.id === subject)
  if (item) return itemCard(item, result)
  const metric = result.dora?.metrics.find((entry) => entry.metric.id === subject)
  return metric ? metricCard(metric) : null
}

/** "Why it is here: …"; the reason is the person's own where the proposal has none. */
export function wordReasons(why: readonly AgendaReason[]): string {
  return discuss.whyHere(why.length === 0 ? [discuss.reasonAdded] : why.map((reason) => discuss.reasons[reason]))
}

function itemCard(
  { item, dimension, counts, figures, notes }: RoundItemResult,
  result: RoundResult,
): QuestionCardModel {
  const { levels, dontKnow, notApplicable, unanswered } = counts
  return {
    subject: item.id,
    title: item.title,
    question: item.text,
    hue: result.dimensions.findIndex(({ id }) => id === dimension),
    names: item.levels,
    counts: levels.kind === 'shown' ? levels.counts : null,
    standing: [
      ...(levels.kind === 'shown' ? itemStanding(figures, result) : [wordWithheld(levels)]),
      ...wordMissing(dontKnow, notApplicable, unanswered),
    ],
    prompts: itemPrompts(item, counts, figures),
    notes,
  }
}

function itemStanding(figures: RoundItemResult['figures'], { definition }: RoundResult): string[] {
  if (!figures) return [discuss.nobodyRated]
  const { word, n, mean, level } = figures
  const agreement =
    word === null ? discuss.noWord(n) : discuss.agreementLine(discuss.agreement[word], discuss.agreementText[word], n)
  return [agreement, discuss.meanLine(formatMean(mean), wordLevel(definition, level))]
}

/** What to ask: about the two ends, about the statement above, and for what was seen. */
function itemPrompts(
  { levels }: RoundItemResult['item'],
  { dontKnow, levels: shown }: RoundItemResult['counts'],
  figures: RoundItemResult['figures'],
): string[] {
  if (!figures || shown.kind !== 'shown') return dontKnow > 0 ? [discuss.prompts.unknown] : [discuss.prompts.evidence]
  const lowest = levels[shown.counts.findIndex((count) => count > 0)]
  const highest = levels[shown.counts.findLastIndex((count) => count > 0)]
  const above = levels[figures.level]
  return [
    ...(figures.range >= 1 && lowest !== undefined && highest !== undefined
      ? [discuss.prompts.apart(lowest, highest)]
      : []),
    discuss.prompts.evidence,
    above === undefined ? discuss.prompts.keep : discuss.prompts.above(above),
    ...(dontKnow > 0 ? [discuss.prompts.unknown] : []),
  ]
}

function metricCard({ metric, counts, n, notes }: RoundMetricResult): QuestionCardModel {
  const { values, dontKnow, notApplicable, unanswered } = counts
  const names =
    metric.brackets.length > 0
      ? metric.brackets.map(({ label }) => label)
      : values.kind === 'shown'
        ? values.percents.map(({ percent }) => discuss.percent(percent))
        : []
  return {
    subject: metric.id,
    title: metric.title,
    question: metric.text,
    hue: null,
    names,
    counts: values.kind === 'shown' ? metricPeople(metric, values) : null,
    standing: [
      values.kind === 'shown' ? discuss.answeredMetric(n) : wordWithheld(values),
      ...wordMissing(dontKnow, notApplicable, unanswered),
    ],
    prompts: [discuss.prompts.records],
    notes,
  }
}

type ShownValues = Extract<RoundMetricResult['counts']['values'], { kind: 'shown' }>

function metricPeople({ brackets }: RoundMetricResult['metric'], values: ShownValues): number[] {
  return brackets.length > 0
    ? brackets.map(({ id }) => values.brackets[id] ?? 0)
    : values.percents.map(({ people }) => people)
}

function wordWithheld({ why }: Withheld): string {
  return discuss.withheld[why]
}

function wordMissing(dontKnow: number, notApplicable: number, unanswered: number): string[] {
  const words = discuss.missing(dontKnow, notApplicable, unanswered)
  return words === '' ? [] : [words]
}
