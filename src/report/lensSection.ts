import type { Definition, LensGroup } from '@/domain/questionnaire'
import type { Result } from '@/domain/result'
import { report } from '@/strings/en/report'
import type { LensRow, LensSection } from './reportModel'
import { formatCoverage, formatScore, titlesOf, wordSolidLevel } from './wording'

/** The same answers cut by the lens; null where the definition has none of its own. */
export function lensSection({ definition, lens }: Result): LensSection | null {
  const frame = lensFrame(definition)
  if (lens === null || frame === null) return null
  return {
    ...frame,
    rows: lens.map(({ group, score, lowest }) => ({
      ...lensRow(group, lowest, definition),
      score: formatScore(score),
      level: wordSolidLevel(definition, score),
      coverage: formatCoverage(score),
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

/** What a row of the lens says of its group, whoever answered. */
export function lensRow(
  { id, name, description }: LensGroup,
  lowest: readonly string[],
  definition: Definition,
): Pick<LensRow, 'id' | 'name' | 'description' | 'lowest'> {
  return { id, name, description, lowest: titlesOf(definition, lowest) }
}
