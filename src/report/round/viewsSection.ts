import type { RoundItemResult, RoundResult } from '@/domain/round/roundResult'
import { report } from '@/strings/en/report'
import { roundReport } from '@/strings/en/roundReport'
import { titlesOf, wordLevel } from '../wording'
import { agreedLines } from './agreedLines'
import { groupGaps } from './groupGaps'
import type { Distribution, TalkEntry, ViewsSection } from './roundReportModel'
import { formatHundredths, hueOf, leastOf, levelNamesOf, wordCounts, wordWithheld } from './roundWording'

const words = roundReport.views

const mostUnknown = 5

/** What to talk about before any average: disagreement, gaps between groups, what people do not know. */
export function viewsSection(result: RoundResult): ViewsSection | null {
  const { definition, items, talkAbout } = result
  if (items.length === 0) return null
  const entries = talkAbout.flatMap((id) => {
    const found = items.find(({ item }) => item.id === id)
    return found ? talkEntry(found, result) : []
  })
  return {
    heading: words.heading,
    intro: words.intro,
    talkHeading: words.talkAbout,
    columns: words.columns,
    levelNames: levelNamesOf(definition),
    entries,
    none: entries.length === 0 ? words.none : null,
    groupsHeading: words.groupsHeading,
    groups: groupGaps(result),
    unknownHeading: words.unknownHeading,
    unknown: unknownSentences(result),
  }
}

/** The largest shares; the others stand beside every question. */
function unknownSentences({ unknown, definition }: RoundResult): string[] {
  const shown = unknown.slice(0, mostUnknown)
  return [
    ...shown.map(({ item, dontKnow, answered }) =>
      words.unknown(titlesOf(definition, [item])[0] ?? item, dontKnow, answered),
    ),
    ...(unknown.length > mostUnknown ? [words.moreUnknown(unknown.length - mostUnknown)] : []),
  ]
}

/** How people answered a question, or why that is not shown. */
export function distributionOf({ counts: { levels } }: RoundItemResult, result: RoundResult): Distribution {
  return levels.kind === 'withheld'
    ? { counts: null, text: report.capitalized(wordWithheld(levels, leastOf(result))) }
    : { counts: levels.counts, text: wordCounts(levels.counts, result.definition) }
}

function talkEntry(entry: RoundItemResult, result: RoundResult): TalkEntry[] {
  const { item, dimension, figures, counts, agreed } = entry
  const { definition, dimensions, summary } = result
  if (figures === null || counts.levels.kind === 'withheld') return []
  const shown = counts.levels.counts
  const lowest = shown.findIndex((people) => people > 0) + 1
  const highest = shown.findLastIndex((people) => people > 0) + 1
  const [low, high] = [wordLevel(definition, lowest), wordLevel(definition, highest)]
  const word = figures.word && words.words[figures.word]
  return [
    {
      id: item.id,
      title: item.title,
      question: item.text,
      dimension: dimensions.find(({ id }) => id === dimension)?.name ?? dimension,
      hue: hueOf(dimension, result),
      distribution: distributionOf(entry, result),
      sentence: words.sentence(figures.n, summary.answered, low, high, word),
      ends: [
        { lead: words.lowest(low), text: item.levels[lowest - 1] ?? '' },
        { lead: words.highest(high), text: item.levels[highest - 1] ?? '' },
      ],
      agreed: agreedLines(agreed, definition),
      cells: {
        people: roundReport.peopleOf(figures.n, summary.answered),
        range: words.range(low, high),
        agreement: formatHundredths(figures.agreement),
        word: word ?? words.noWord,
      },
    },
  ]
}
