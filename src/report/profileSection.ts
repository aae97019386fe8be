import { toNumber } from '@/domain/fraction'
import type { DimensionChange } from '@/domain/comparison'
import type { Definition } from '@/domain/questionnaire'
import type { DimensionResult, Result } from '@/domain/result'
import type { Score } from '@/domain/score'
import { report } from '@/strings/en/report'
import { reportDate } from './headerFacts'
import { profileCharts, type ChartedDimension } from './profileCharts'
import type { ProfileRow, ProfileSection } from './reportModel'
import { dimensionTerm, formatCoverage, formatGap, formatScore, titlesOf, wordLevel, wordSolidLevel } from './wording'

const words = report.profile

/** The profile as chart data and as the table that says the same; null where the definition has no dimensions. */
export function profileSection(result: Result): ProfileSection | null {
  const { definition, dimensions } = result
  if (dimensions.length === 0) return null
  const term = dimensionTerm(definition)
  const rows = dimensions.map((dimension, hue) => profileRow(dimension, hue, result))
  const earlierLabel =
    result.comparison?.kind === 'compared' ? words.earlier(report.date(reportDate(result.comparison.earlier))) : null
  return {
    heading: words.heading(term),
    term: report.capitalized(term.one),
    columns: words.columns,
    rows,
    ...profileCharts(
      definition,
      dimensions.map((dimension) => charted(dimension, result)),
      earlierLabel,
    ),
    alternative: profileAlternative(rows),
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
    gap: formatGap(gap),
    earlier: before ? formatScore(before) : null,
  }
}

function charted({ id, name, score, target }: DimensionResult, result: Result): ChartedDimension {
  return {
    name,
    mean: meanOf(score),
    solidLevel: score.kind === 'scored' ? score.solidLevel : null,
    earlier: earlierMean(id, result),
    target,
  }
}

/** Both charts in one sentence: every dimension with its score and level. */
export function profileAlternative(rows: readonly Pick<ProfileRow, 'name' | 'score' | 'level'>[]): string {
  return words.alt(
    rows.map(({ name, score, level }) =>
      level === null ? `${name}: ${score}` : `${name}: ${report.score(score, level)}`,
    ),
  )
}

/** Says which dimensions the charts leave a gap for; empty where all are scored. */
export function gapNotes(dimensions: readonly { name: string; score: { kind: string } }[]): string[] {
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
