import type { RoundResult } from '@/domain/round/roundResult'
import type { Suggestion } from '@/domain/priority'
import { report } from '@/strings/en/report'
import { roundReport } from '@/strings/en/roundReport'
import type { SuggestionSection } from '../reportModel'
import { suggestionCard, suggestionFrame, unknownsSentence } from '../suggestionSection'
import { formatMean, wordLevel } from '../wording'

const words = roundReport.first

/** The first improvements with their reasons and how sure they are; null where the definition has no items. */
export function roundSuggestionSection(result: RoundResult): SuggestionSection | null {
  const { items, suggestions } = result
  if (items.length === 0) return null
  const hasFigures = items.some(({ figures }) => figures !== null)
  const frame = suggestionFrame(
    suggestions.map((suggestion) => suggestionCard(suggestion, standsAt(suggestion, result), result)),
    hasFigures,
  )
  return {
    ...frame,
    none: frame.none !== null && !hasFigures ? words.noneShown : frame.none,
    certainty: suggestions.length === 0 ? [] : [...certaintySentences(result), report.first.hypothesis],
  }
}

function standsAt({ item: id, at }: Suggestion, { items, definition }: RoundResult): string {
  const figures = items.find(({ item }) => item.id === id)?.figures
  const level = wordLevel(definition, at)
  return figures ? words.nowAt(formatMean(figures.mean), level) : report.first.nowAt(level)
}

function certaintySentences({ certainty: { withoutAnyOne, dontKnows } }: RoundResult): string[] {
  const leftOut = withoutAnyOne ? words.stays : words.changes
  return [
    withoutAnyOne === null ? words.notTested : leftOut,
    dontKnows === null ? report.first.noDontKnows : unknownsSentence(dontKnows.count, dontKnows),
  ]
}
