import type { Comparison, DimensionChange } from '@/domain/comparison'
import type { Fraction } from '@/domain/fraction'
import type { Result } from '@/domain/result'
import { report } from '@/strings/en/report'
import { reportDate } from './headerFacts'
import type { ComparisonSection } from './reportModel'
import { dimensionTerm, formatDifference, formatScore, titlesOf, wordLevel } from './wording'

const words = report.comparison

type Compared = Extract<Comparison, { kind: 'compared' }>

/**
 * What changed since an earlier response; null while none stands beside this one. The effect of the questionnaire is
 * shown where there are two of them.
 */
export function comparisonSection(result: Result): ComparisonSection | null {
  const { comparison } = result
  if (comparison === null) return null
  const heading = words.heading(report.date(reportDate(comparison.earlier)))
  if (comparison.kind === 'notComparable')
    return { heading, notes: [words.notComparable], columns: [], rows: [], items: null }
  const { before, after, change, questionnaire, total } = words.columns
  const hasTwoDefinitions = comparison.earlier.questionnaire.sha256 !== result.response.questionnaire.sha256
  return {
    heading,
    notes: [words.common(comparison.commonItems), words.noInterval],
    columns: [
      report.capitalized(dimensionTerm(result.definition).one),
      before,
      after,
      change,
      ...(hasTwoDefinitions ? [questionnaire, total] : []),
    ],
    rows: comparison.dimensions.map((dimension) => changeRow(dimension, result, hasTwoDefinitions)),
    items: itemTable(comparison, result),
  }
}

function changeRow(
  { id, before, after, teamEffect, questionnaireEffect, total }: DimensionChange,
  { dimensions }: Result,
  hasTwoDefinitions: boolean,
): string[] {
  const known = (difference: Fraction | null) => (difference ? formatDifference(difference) : words.notKnown)
  const name = dimensions.find((dimension) => dimension.id === id)?.name ?? id
  const team = [name, formatScore(before), formatScore(after), known(teamEffect)]
  return hasTwoDefinitions ? [...team, known(questionnaireEffect), known(total)] : team
}

function itemTable({ items }: Compared, { definition }: Result): ComparisonSection['items'] {
  const { question, before, after } = words.itemColumns
  return {
    caption: items.length > 0 ? words.itemsCaption : words.noItems,
    columns: [question, before, after],
    rows: items.map((item) => [
      titlesOf(definition, [item.id])[0] ?? item.id,
      wordLevel(definition, item.before),
      wordLevel(definition, item.after),
    ]),
  }
}
