import type { Definition } from '@/domain/questionnaire'
import type { Result } from '@/domain/result'
import { report } from '@/strings/en/report'
import type { LensSection } from './reportModel'
import { formatCoverage, formatScore, titlesOf, wordSolidLevel } from './wording'

/** The same answers cut by the lens; null where the definition has none of its own. */
export function lensSection({ definition, lens }: Result): LensSection | null {
  const frame = lensFrame(definition)
  if (lens === null || frame === null) return null
  return {
    ...frame,
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

/** Heading, note and columns of the lens; null where the definition has none. */
export function lensFrame({ questionnaire: { lens } }: Definition): Omit<LensSection, 'rows'> | null {
  if (lens === undefined) return null
  return {
    heading: report.lens.heading(lens.title),
    note: report.lens.note,
    columns: { ...report.lens.column, group: lens.title },
  }
}
