import { itemsOf } from '@/domain/questionnaire'
import type { Result } from '@/domain/result'
import type { SummaryFact } from '@/domain/summary'
import { report } from '@/strings/en/report'
import { doraVerdict } from './doraSection'
import { reportDate } from './headerFacts'
import type { SummarySentence } from './reportModel'
import { dimensionTerm, formatDifference, formatMean, titlesOf, wordLevel } from './wording'

const words = report.summary

/** At most five sentences, made from the facts of the result; one that says so where there are none. */
export function summarySentences(result: Result): SummarySentence[] {
  const sentences = result.summary.map((fact) => sentence(fact, result))
  return sentences.length > 0 ? sentences : [onlyMetrics(result) ?? nothingScored(result)]
}

function nothingScored({ counts, items }: Result): SummarySentence {
  return { lead: words.notYet, text: words.nothing(counts.rated, items.length) }
}

function onlyMetrics({ dora }: Result): SummarySentence | null {
  return dora && dora.answered > 0 ? { lead: report.dora.heading, text: doraVerdict(dora) } : null
}

function sentence(fact: SummaryFact, result: Result): SummarySentence {
  switch (fact.kind) {
    case 'strength':
    case 'constraint':
      return { lead: words[fact.kind], text: standing(fact, result) }
    case 'allEqual':
      return { lead: words.allEqual, text: words.everyEqual(dimensionTerm(result.definition), formatMean(fact.mean)) }
    case 'onlyOne':
      return { lead: words.onlyOne, text: onlyOne(fact, result) }
    case 'firstStep':
      return { lead: words.firstStep, text: firstStep(fact.suggestion, result) }
    case 'change':
      return { lead: words.change, text: changed(fact, result) }
    case 'notKnown':
      return { lead: words.notKnown, text: words.unknown(namesOf(fact.dimensions, result), fact.count, fact.total) }
    case 'notKnownItem':
      return { lead: words.notKnown, text: words.unknownItem(titlesOf(result.definition, [fact.item])[0] ?? fact.item) }
    default:
      return fact satisfies never
  }
}

type Standing = Extract<SummaryFact, { mean: unknown }>

function standing({ kind, dimensions, mean, solidLevels }: Standing, result: Result): string {
  const names = namesOf(dimensions, result)
  const levels = [...new Set(solidLevels)].map((level) => wordLevel(result.definition, level))
  const text = words.standing(names, formatMean(mean), levels)
  const lowest = result.dimensions.find(({ id }) => id === dimensions[0])?.lowest ?? []
  const isNamed = kind === 'constraint' && dimensions.length === 1 && lowest.length > 0
  return isNamed ? `${text} ${words.lowest(titlesOf(result.definition, lowest))}` : text
}

function onlyOne({ dimensions, mean, solidLevels }: Standing, result: Result): string {
  const [name = ''] = namesOf(dimensions, result)
  return words.onlyScored(
    name,
    formatMean(mean),
    wordLevel(result.definition, solidLevels[0] ?? 1),
    dimensionTerm(result.definition),
  )
}

function firstStep(suggestion: { item: string; step: string }, { definition }: Result): string {
  const title = itemsOf(definition).find(({ id }) => id === suggestion.item)?.title ?? suggestion.item
  return words.step(title, suggestion.step)
}

function changed(fact: Extract<SummaryFact, { kind: 'change' }>, result: Result): string {
  const date = result.comparison ? report.date(reportDate(result.comparison.earlier)) : ''
  return words.changed(namesOf(fact.dimensions, result), formatDifference(fact.difference), date)
}

function namesOf(ids: readonly string[], { dimensions }: Result): string[] {
  return ids.map((id) => dimensions.find((dimension) => dimension.id === id)?.name ?? id)
}
