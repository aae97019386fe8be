import { compareFractions } from '@/domain/fraction'
import type { GroupScore, RoundDimensionResult, RoundResult, SegmentScores } from '@/domain/round/roundResult'
import { report } from '@/strings/en/report'
import { roundReport } from '@/strings/en/roundReport'
import { dimensionTerm, formatMean } from '../wording'
import type { ViewsSection } from './roundReportModel'
import { leastOf, wordWithheld } from './roundWording'

const words = roundReport.views

type Row = { readonly dimension: RoundDimensionResult; readonly scores: SegmentScores }

/** One table a segment question: dimensions by group, with the largest gap as a sentence. */
export function groupGaps(result: RoundResult): ViewsSection['groups'] {
  const questions = result.dimensions[0]?.segments ?? []
  return questions.map(({ question, title, options }) => {
    const rows = result.dimensions.flatMap((dimension): Row[] => {
      const scores = dimension.segments.find((segment) => segment.question === question)
      return scores ? [{ dimension, scores }] : []
    })
    return {
      sentence: largestGap(rows) ?? words.noGroups(title, leastOf(result)),
      table: {
        caption: words.groupCaption(title),
        columns: [
          report.capitalized(dimensionTerm(result.definition).one),
          ...options.map(({ label }) => label),
          words.groupColumn,
        ],
        rows: rows.map((row) => cellsOf(row, leastOf(result))),
      },
    }
  })
}

function cellsOf({ dimension, scores: { options, gap } }: Row, least: number): string[] {
  const cells = options.map(({ score }) => wordScore(score, least))
  return [dimension.name, ...cells, gap ? formatMean(gap.difference) : words.noGap]
}

function wordScore(score: GroupScore, least: number): string {
  switch (score.kind) {
    case 'scored':
      return words.groupCell(formatMean(score.mean), score.n)
    case 'withheld':
      return wordWithheld(score, least)
    case 'notEnoughAnswers':
    case 'notApplicable':
      return words.noOneScored
    default:
      return score satisfies never
  }
}

/** null where no dimension has two groups that can be shown. The first one in the definition's order on a tie. */
function largestGap(rows: readonly Row[]): string | null {
  const [largest] = rows
    .flatMap(({ dimension, scores }) => (scores.gap ? [{ dimension, scores, gap: scores.gap }] : []))
    .toSorted((a, b) => compareFractions(b.gap.difference, a.gap.difference))
  if (!largest) return null
  const { dimension, scores, gap } = largest
  const named = (id: string) => {
    const option = scores.options.find((candidate) => candidate.id === id)
    const mean = option?.score.kind === 'scored' ? formatMean(option.score.mean) : ''
    return [option?.label ?? id, mean] as const
  }
  return words.gap(scores.title, dimension.name, ...named(gap.high), ...named(gap.low))
}
