import type { DimensionId, ItemId } from '../questionnaire'
import { defaultTarget } from '../response'
import type { TeamCell, TeamsDimensionRow } from './teamsTable'

/** What a pattern is about; `revision` tells apart two rows of one item. */
export type PatternSubject =
  | { readonly kind: 'dimension'; readonly id: DimensionId }
  | { readonly kind: 'item'; readonly id: ItemId; readonly revision: number; readonly title: string }

/** "Five of eight teams below Consistent on environments": `level` is the number of Consistent, `of` the teams with a figure. */
export type BelowPattern = {
  readonly subject: PatternSubject
  readonly level: number
  readonly below: number
  readonly of: number
}

/** "Views lie apart in three of five teams." */
export type ApartPattern = { readonly subject: PatternSubject; readonly apart: number; readonly of: number }

/** Both with the largest share first, ties in the table's order. */
export type TeamsPatterns = { readonly below: readonly BelowPattern[]; readonly apart: readonly ApartPattern[] }

type Figure = Extract<TeamCell, { kind: 'scored' }>
type Row = { readonly subject: PatternSubject; readonly figures: readonly Figure[] }

/**
 * What at least two teams share, and at least half of those that have a figure. For each dimension and item the lowest
 * level is named below which so many are, up to the default target; above it nothing is said.
 */
export function findPatterns(dimensions: readonly TeamsDimensionRow[]): TeamsPatterns {
  const rows = dimensions.flatMap((dimension): Row[] => [
    { subject: { kind: 'dimension', id: dimension.id }, figures: figuresOf(dimension.cells) },
    ...dimension.items.map(({ item: { id, revision, title }, cells }) => ({
      subject: { kind: 'item' as const, id, revision, title },
      figures: figuresOf(cells),
    })),
  ])
  return {
    below: rows.flatMap(belowPattern).toSorted((a, b) => b.below * a.of - a.below * b.of),
    apart: rows.flatMap(apartPattern).toSorted((a, b) => b.apart * a.of - a.apart * b.of),
  }
}

function figuresOf(cells: readonly TeamCell[]): Figure[] {
  return cells.flatMap((cell) => (cell.kind === 'scored' ? [cell] : []))
}

function belowPattern({ subject, figures }: Row): BelowPattern[] {
  const levels = figures.flatMap(({ level }) => level ?? [])
  for (let level = 2; level <= defaultTarget; level += 1) {
    const below = levels.filter((reached) => reached < level).length
    if (isShared(below, levels.length)) return [{ subject, level, below, of: levels.length }]
  }
  return []
}

function apartPattern({ subject, figures }: Row): ApartPattern[] {
  const apart = figures.filter(({ isToTalkAbout }) => isToTalkAbout).length
  return isShared(apart, figures.length) ? [{ subject, apart, of: figures.length }] : []
}

function isShared(teams: number, of: number): boolean {
  return teams >= 2 && 2 * teams >= of
}
