import type { RoundItemResult, RoundResult } from '@/domain/round/roundResult'
import { report } from '@/strings/en/report'
import { roundReport } from '@/strings/en/roundReport'
import { formatMean, wordLevel } from '../wording'
import { agreedLines } from './agreedLines'
import type { AppendixItem, AppendixSection } from './roundReportModel'
import { formatHundredths, formatInterval, levelNamesOf } from './roundWording'
import { distributionOf } from './viewsSection'

const words = roundReport.appendix

/** Every question in the definition's order with how people answered it; null where the definition has no items. */
export function appendixSection(result: RoundResult): AppendixSection | null {
  const { definition, dimensions, items } = result
  if (items.length === 0) return null
  return {
    heading: words.heading,
    note: words.note,
    notesLabel: words.notes,
    questionColumn: roundReport.views.columns.question,
    columns: words.columns,
    levelNames: levelNamesOf(definition),
    groups: dimensions.map(({ id, name }, hue) => ({
      id,
      name,
      hue,
      items: items.filter(({ dimension }) => dimension === id).map((entry) => appendixItem(entry, result)),
    })),
  }
}

function appendixItem(entry: RoundItemResult, result: RoundResult): AppendixItem {
  const { item, figures, notes, agreed, isHighEnough } = entry
  const distribution = distributionOf(entry, result)
  return {
    id: item.id,
    title: item.title,
    text: item.text,
    distribution,
    sentence: figures
      ? roundReport.standing(
          formatMean(figures.mean),
          wordLevel(result.definition, figures.level),
          figures.n,
          result.summary.answered,
        )
      : withoutFigures(entry, distribution.text),
    isRated: figures !== null,
    isHighEnough,
    cells: cellsOf(entry, result),
    lines: [
      ...agreedLines(agreed, result.definition),
      ...(isHighEnough ? [{ lead: words.highEnough, text: words.highEnoughText }] : []),
    ],
    notes,
  }
}

function withoutFigures({ counts: { levels } }: RoundItemResult, whyNot: string): string {
  return levels.kind === 'withheld' ? whyNot : report.capitalized(roundReport.nobodyRated)
}

function cellsOf({ figures, counts }: RoundItemResult, { summary }: RoundResult): AppendixItem['cells'] {
  const missing = {
    dontKnow: String(counts.dontKnow),
    notApplicable: String(counts.notApplicable),
    unanswered: String(counts.unanswered),
  }
  if (figures === null) {
    const none = counts.levels.kind === 'withheld' ? words.notShown : roundReport.nobodyRated
    return { ...missing, people: none, mean: none, median: none, deviation: none, interval: none, agreement: none }
  }
  const { n, mean, median, deviation, interval, agreement, word } = figures
  const value = formatHundredths(agreement)
  return {
    ...missing,
    people: roundReport.peopleOf(n, summary.answered),
    mean: formatMean(mean),
    median: formatMean(median),
    deviation: deviation === null ? words.oneOnly : formatHundredths(deviation),
    interval: formatInterval(interval),
    agreement: word ? words.agreement(value, roundReport.views.words[word]) : value,
  }
}
