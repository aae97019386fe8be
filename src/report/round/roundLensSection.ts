import type { RoundResult } from '@/domain/round/roundResult'
import { roundReport } from '@/strings/en/roundReport'
import { lensFrame } from '../lensSection'
import { titlesOf } from '../wording'
import type { RoundLensSection } from './roundReportModel'
import { formatGroupScore, formatPeople, formatScoreInterval, leastOf, wordGroupLevel } from './roundWording'

/** The same answers cut by the lens, with intervals; null where the definition has none of its own. */
export function roundLensSection(result: RoundResult): RoundLensSection | null {
  const { definition, lens } = result
  const frame = lensFrame(definition)
  if (lens === null || frame === null) return null
  return {
    ...frame,
    columns: { ...frame.columns, ...roundReport.profile.columns },
    rows: lens.map(({ group, score, lowest }) => ({
      id: group.id,
      name: group.name,
      description: group.description,
      score: formatGroupScore(score, leastOf(result)),
      level: wordGroupLevel(definition, score),
      coverage: formatPeople(score, result),
      interval: formatScoreInterval(score),
      lowest: titlesOf(definition, lowest),
    })),
  }
}
