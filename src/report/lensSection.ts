import type { Result } from '@/domain/result'
import { report } from '@/strings/en/report'
import type { LensSection } from './reportModel'
import { formatCoverage, formatScore, titlesOf, wordSolidLevel } from './wording'

/** The same answers cut by the lens; null where the definition has none of its own. */
export function lensSection({ definition, lens }: Result): LensSection | null {
  const title = definition.questionnaire.lens?.title
  if (lens === null || title === undefined) return null
  return {
    heading: report.lens.heading(title),
    note: report.lens.note,
    columns: { ...report.lens.column, group: title },
    rows: lens.map(({ group, score, lowest }) => ({
      id: group.id,
      name: group.name,
      description: group.description,
      score: formatScore(score),
      level: wordSolidLevel(definition, score),
      coverage: formatCoverage(score),
      lowest: titlesOf(definition, lowest),
    })),
  }
}
