import type { RoundComparison } from '@/domain/round/compareRounds'
import { toNumber } from '@/domain/fraction'
import type { RoundDimensionResult, RoundResult } from '@/domain/round/roundResult'
import { report } from '@/strings/en/report'
import { roundReport } from '@/strings/en/roundReport'
import { profileCharts } from '../profileCharts'
import { gapNotes, profileAlternative } from '../profileSection'
import { dimensionTerm, formatGap, formatMean, titlesOf, wordLevel } from '../wording'
import type { RoundProfileRow, RoundProfileSection } from './roundReportModel'
import {
  formatGroupScore,
  formatPeople,
  formatScoreInterval,
  intervalEnds,
  leastOf,
  meanOf,
  wordGroupLevel,
} from './roundWording'

const words = roundReport.profile

/** The round before, as it stands beside this one in the charts. */
export type Before = { readonly title: string; readonly comparison: RoundComparison }

/** The profile of a round with its intervals; null where the definition has no dimensions. */
export function roundProfileSection(result: RoundResult, before: Before | null): RoundProfileSection | null {
  const { definition, dimensions } = result
  if (dimensions.length === 0) return null
  const term = dimensionTerm(definition)
  const rows = dimensions.map((dimension, hue) => profileRow(dimension, hue, result, before))
  const earlierLabel = before?.comparison.kind === 'compared' ? before.title : null
  return {
    heading: report.profile.heading(term),
    term: report.capitalized(term.one),
    columns: { ...report.profile.columns, ...words.columns },
    rows,
    ...profileCharts(
      definition,
      dimensions.map((dimension) => charted(dimension, before)),
      earlierLabel,
    ),
    alternative: profileAlternative(rows),
    legend: [
      words.mean,
      words.interval,
      words.solid,
      report.profile.legend.target,
      ...(earlierLabel === null ? [] : [words.earlier]),
    ],
    notes: [...gapNotes(dimensions), words.peopleNote, ...intervalNotes(dimensions)],
  }
}

function profileRow(
  dimension: RoundDimensionResult,
  hue: number,
  result: RoundResult,
  before: Before | null,
): RoundProfileRow {
  const { id, name, score, lowest, target, gap } = dimension
  const earlier = earlierScore(id, before)
  return {
    id,
    name,
    hue,
    score: formatGroupScore(score, leastOf(result)),
    level: score.kind === 'scored' ? (wordGroupLevel(result.definition, score) ?? words.noLevel) : null,
    coverage: formatPeople(score, result),
    interval: formatScoreInterval(score),
    lowest: titlesOf(result.definition, lowest),
    target: wordLevel(result.definition, target),
    gap: formatGap(gap),
    earlier: earlier && formatMean(earlier),
  }
}

function charted({ id, name, score, target }: RoundDimensionResult, before: Before | null) {
  const earlier = earlierScore(id, before)
  return {
    name,
    mean: meanOf(score),
    solidLevel: score.kind === 'scored' ? score.solidLevel : null,
    earlier: earlier && toNumber(earlier),
    target,
    interval: intervalEnds(score),
  }
}

/** Mean of the round before on the common items; null where there is none. */
function earlierScore(id: string, before: Before | null) {
  if (before?.comparison.kind !== 'compared') return null
  const found = before.comparison.dimensions.find((dimension) => dimension.id === id)?.before
  return found?.kind === 'scored' ? found.mean : null
}

function intervalNotes(dimensions: readonly RoundDimensionResult[]): string[] {
  const intervals = dimensions.flatMap(({ score }) =>
    score.kind === 'scored' && score.interval.kind === 'interval' ? [score.interval] : [],
  )
  if (intervals.length === 0) return []
  return [words.assumption, ...(intervals.every(({ corrected }) => corrected) ? [] : [words.uncorrected])]
}
