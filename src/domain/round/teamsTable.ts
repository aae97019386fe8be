import type { Fraction } from '../fraction'
import type { DimensionId, Item } from '../questionnaire'
import type { RoundResult } from './roundResult'
import type { Withheld } from './roundSummary'

/**
 * A team's figure. `level`: of an item the mean as a whole level, halves down; of a dimension its solid level, null where
 * none of its items is shown. `notAsked`: the team's questionnaire has no such item in this revision.
 */
export type TeamCell =
  | {
      readonly kind: 'scored'
      readonly mean: Fraction
      readonly n: number
      readonly level: number | null
      /** Views lie apart; always false of a dimension. */
      readonly isToTalkAbout: boolean
    }
  | { readonly kind: 'notAsked' | 'notRated' | 'notEnoughAnswers' | 'notApplicable' }
  | Withheld

/** One cell a team, in their order. */
export type TeamsItemRow = { readonly item: Item; readonly dimension: DimensionId; readonly cells: readonly TeamCell[] }

export type TeamsDimensionRow = {
  readonly id: DimensionId
  readonly name: string
  readonly cells: readonly TeamCell[]
  /** The teams that were asked this dimension were not all asked the same items in it. */
  readonly itemsDiffer: boolean
  readonly items: readonly TeamsItemRow[]
}

/**
 * The dimensions of all teams with their items, in the order of the first team's definition. What only others ask comes
 * after it, items within their dimension. An item is one row for each id and revision.
 */
export function buildTeamsTable(teams: readonly RoundResult[]): TeamsDimensionRow[] {
  const dimensions = unionBy(
    teams.flatMap((team) => team.dimensions),
    ({ id }) => id,
  )
  const items = unionBy(
    teams.flatMap((team) => team.items),
    ({ item }) => itemKey(item),
  )
  return dimensions.map(({ id, name }) => ({
    id,
    name,
    cells: teams.map((team) => dimensionCell(team, id)),
    itemsDiffer: askItDifferently(id, teams),
    items: items
      .filter(({ dimension }) => dimension === id)
      .map(({ item, dimension }) => ({ item, dimension, cells: teams.map((team) => itemCell(team, item)) })),
  }))
}

function askItDifferently(id: DimensionId, teams: readonly RoundResult[]): boolean {
  const asked = teams
    .map(({ items }) => items.filter(({ dimension }) => dimension === id).map(({ item }) => itemKey(item)))
    .filter((keys) => keys.length > 0)
  const all = new Set(asked.flat())
  return asked.some((keys) => keys.length < all.size)
}

function dimensionCell({ dimensions }: RoundResult, id: DimensionId): TeamCell {
  const score = dimensions.find((dimension) => dimension.id === id)?.score
  if (!score) return { kind: 'notAsked' }
  if (score.kind !== 'scored') return score
  return { kind: 'scored', mean: score.mean, n: score.n, level: score.solidLevel, isToTalkAbout: false }
}

function itemCell({ items }: RoundResult, wanted: Item): TeamCell {
  const asked = items.find(({ item }) => itemKey(item) === itemKey(wanted))
  if (!asked) return { kind: 'notAsked' }
  const { counts, figures } = asked
  if (counts.levels.kind === 'withheld') return counts.levels
  if (!figures) return { kind: 'notRated' }
  const { mean, n, level, isToTalkAbout } = figures
  return { kind: 'scored', mean, n, level, isToTalkAbout }
}

function itemKey({ id, revision }: Item): string {
  return `${id}/${revision}`
}

/** The first entry of each key, in the order given. */
function unionBy<T>(entries: readonly T[], keyOf: (entry: T) => string): T[] {
  const byKey = new Map<string, T>()
  for (const entry of entries) if (!byKey.has(keyOf(entry))) byKey.set(keyOf(entry), entry)
  return [...byKey.values()]
}
