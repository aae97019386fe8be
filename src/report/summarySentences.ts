import type { DoraResult } from '@/domain/dora'
import { itemsOf, type Definition } from '@/domain/questionnaire'
import type { Result } from '@/domain/result'
import type { SummaryFact } from '@/domain/summary'
import { report } from '@/strings/en/report'
import { doraVerdict } from './doraSection'
import { reportDate } from './headerFacts'
import type { SummarySentence } from './reportModel'
import { dimensionTerm, formatDifference, formatMean, titlesOf, wordLevel } from './wording'

const words = report.summary

type ChangeFact = Extract<SummaryFact, { kind: 'change' }>

/** What the sentences are made from: of one response or of a round. */
export type SummarySource = {
  readonly definition: Definition
  readonly dimensions: readonly { readonly id: string; readonly name: string; readonly lowest: readonly string[] }[]
  /** Says a change; a round has more to say of it than one response. */
  readonly change: (fact: ChangeFact, names: readonly string[]) => string
}

/** At most five sentences, made from the facts of the result; one that says so where there are none. */
export function summarySentences(result: Result): SummarySentence[] {
  const date = result.comparison ? report.date(reportDate(result.comparison.earlier)) : ''
  const change: SummarySource['change'] = ({ difference }, names) =>
    words.changed(names, formatDifference(difference), date)
  const sentences = result.summary.map((fact) => factSentence(fact, { ...result, change }))
  return sentences.length > 0 ? sentences : [onlyMetrics(result.dora) ?? nothingScored(result)]
}

function nothingScored({ counts, items }: Result): SummarySentence {
  return { lead: words.notYet, text: words.nothing(counts.rated, items.length) }
}

/** Stands where metrics are all that was answered; null where there are none either. */
export function onlyMetrics(dora: DoraResult | null): SummarySentence | null {
  return dora && dora.answered > 0 ? { lead: report.dora.heading, text: doraVerdict(dora) } : null
}

/** One fact as a sentence with the word that opens it. */
export function factSentence(fact: SummaryFact, source: SummarySource): SummarySentence {
  switch (fact.kind) {
    case 'strength':
    case 'constraint':
      return { lead: words[fact.kind], text: standing(fact, source) }
    case 'allEqual':
      return { lead: words.allEqual, text: words.everyEqual(dimensionTerm(source.definition), formatMean(fact.mean)) }
    case 'onlyOne':
      return { lead: words.onlyOne, text: onlyOne(fact, source) }
    case 'firstStep':
      return { lead: words.firstStep, text: firstStep(fact.suggestion, source) }
    case 'change':
      return { lead: words.change, text: source.change(fact, namesOf(fact.dimensions, source)) }
    case 'notKnown':
      return { lead: words.notKnown, text: words.unknown(namesOf(fact.dimensions, source), fact.count, fact.total) }
    case 'notKnownItem':
      return { lead: words.notKnown, text: words.unknownItem(titlesOf(source.definition, [fact.item])[0] ?? fact.item) }
    default:
      return fact satisfies never
  }
}

type Standing = Extract<SummaryFact, { mean: unknown }>

function standing({ kind, dimensions, mean, solidLevels }: Standing, source: SummarySource): string {
  const names = namesOf(dimensions, source)
  const levels = [...new Set(solidLevels)].map((level) => wordLevel(source.definition, level))
  const text = words.standing(names, formatMean(mean), levels)
  const lowest = source.dimensions.find(({ id }) => id === dimensions[0])?.lowest ?? []
  const isNamed = kind === 'constraint' && dimensions.length === 1 && lowest.length > 0
  return isNamed ? `${text} ${words.lowest(titlesOf(source.definition, lowest))}` : text
}

function onlyOne({ dimensions, mean, solidLevels }: Standing, source: SummarySource): string {
  const [name = ''] = namesOf(dimensions, source)
  return words.onlyScored(
    name,
    formatMean(mean),
    wordLevel(source.definition, solidLevels[0] ?? 1),
    dimensionTerm(source.definition),
  )
}

function firstStep(suggestion: { item: string; step: string }, { definition }: SummarySource): string {
  const title = itemsOf(definition).find(({ id }) => id === suggestion.item)?.title ?? suggestion.item
  return words.step(title, suggestion.step)
}

function namesOf(ids: readonly string[], { dimensions }: SummarySource): string[] {
  return ids.map((id) => dimensions.find((dimension) => dimension.id === id)?.name ?? id)
}
