import type { DotRow } from '@/charts/dotPlot'
import { toNumber } from '@/domain/fraction'
import type { DimensionChange } from '@/domain/comparison'
import type { Definition } from '@/domain/questionnaire'
import type { DimensionResult, Result } from '@/domain/result'
import type { Score } from '@/domain/score'
import { report } from '@/strings/en/report'
import { reportDate } from './headerFacts'
import type { ProfileRow, ProfileSection } from './reportModel'
import {
  dimensionTerm,
  formatCoverage,
  formatDifference,
  formatScore,
  titlesOf,
  wordLevel,
  wordSolidLevel,
} from './wording'

const words = report.profile

/** The profile as chart data and as the table that says the same; null where the definition has no dimensions. */
export function profileSection(result: Result): ProfileSection | null {
  const { definition, dimensions } = result
  if (dimensions.length === 0) return null
  const term = dimensionTerm(definition)
  const rows = dimensions.map((dimension, hue) => profileRow(dimension, hue, result))
  const levelNames = [1, 2, 3, 4, 5].map((level) => wordLevel(definition, level))
  const earlierLabel =
    result.comparison?.kind === 'compared' ? words.earlier(report.date(reportDate(result.comparison.earlier))) : null
  return {
    heading: words.heading(term),
    term: report.capitalized(term.one),
    columns: words.columns,
    rows,
    radar: {
      title: words.radarTitle(term),
      axes: dimensions.map(({ name }) => name),
      levelNames,
      now: { label: words.now, values: dimensions.map(({ score }) => meanOf(score)) },
      target: { label: words.target, values: dimensions.map(({ target }) => target) },
      earlier:
        earlierLabel === null
          ? null
          : { label: earlierLabel, values: dimensions.map(({ id }) => earlierMean(id, result)) },
    },
    dots: { title: words.dotsTitle(term), levelNames, rows: dimensions.map((dimension) => dotRow(dimension, result)) },
    alternative: words.alt(
      rows.map(({ name, score, level }) =>
        level === null ? `${name}: ${score}` : `${name}: ${report.score(score, level)}`,
      ),
    ),
    legend: [
      words.legend.mean,
      words.legend.solid,
      words.legend.target,
      ...(earlierLabel === null ? [] : [words.legend.earlier]),
    ],
    notes: [...gapNotes(dimensions), words.coverageNote(floorOf(definition))],
  }
}

function profileRow(dimension: DimensionResult, hue: number, result: Result): ProfileRow {
  const { id, name, score, lowest, target, gap } = dimension
  const before = changeOf(id, result)?.before
  return {
    id,
    name,
    hue,
    score: formatScore(score),
    level: wordSolidLevel(result.definition, score),
    coverage: formatCoverage(score),
    lowest: titlesOf(result.definition, lowest),
    target: wordLevel(result.definition, target),
    gap: gap && (gap.numerator <= 0 ? words.reached : formatDifference(gap)),
    earlier: before ? formatScore(before) : null,
  }
}

function dotRow({ id, name, score, target }: DimensionResult, result: Result): DotRow {
  return {
    label: name,
    mean: meanOf(score),
    solidLevel: score.kind === 'scored' ? score.solidLevel : null,
    earlier: earlierMean(id, result),
    target,
  }
}

function gapNotes(dimensions: readonly DimensionResult[]): string[] {
  const missing = dimensions.filter(({ score }) => score.kind !== 'scored').map(({ name }) => name)
  return missing.length > 0 ? [words.gapNote(missing)] : []
}

function floorOf({ questionnaire: { coverageFloor: own } }: Definition): string {
  return own ? words.floor(own.numerator, own.denominator) : words.threeFifths
}

function changeOf(id: string, { comparison }: Result): DimensionChange | undefined {
  return comparison?.kind === 'compared' ? comparison.dimensions.find((dimension) => dimension.id === id) : undefined
}

function earlierMean(id: string, result: Result): number | null {
  const before = changeOf(id, result)?.before
  return before ? meanOf(before) : null
}

function meanOf(score: Score): number | null {
  return score.kind === 'scored' ? toNumber(score.mean) : null
}
