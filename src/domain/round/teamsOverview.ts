import { areComparable } from '../comparison'
import type { RoundTerms } from '../survey/terms'
import type { RoundResult } from './roundResult'
import { findPatterns, type TeamsPatterns } from './teamsPatterns'
import { buildTeamsTable, type TeamsDimensionRow } from './teamsTable'

/** A team with the round that stands for it. */
export type TeamColumn = {
  readonly survey: string
  readonly round: string
  readonly team: string
  readonly title: string
  readonly revealedOn: string
  readonly questionnaire: RoundTerms['questionnaire']
}

/** Teams whose questionnaires can be compared. */
export type TeamsGroup = {
  readonly teams: readonly TeamColumn[]
  readonly dimensions: readonly TeamsDimensionRow[]
  readonly patterns: TeamsPatterns
}

/** What a team asks of leaders with an action. */
export type TeamRequest = {
  readonly team: string
  readonly round: string
  readonly action: string
  readonly text: string
}

export type TeamsOverview = {
  readonly groups: readonly TeamsGroup[]
  readonly requests: readonly TeamRequest[]
}

/**
 * Several teams side by side, in the order given (docs/scoring.md 19): no ranking, no totals, no means over teams.
 *
 * Each team's figures are those of its own summary, where small groups are withheld already. Nothing is summed over teams,
 * so nothing can be taken away from a sum: whatever is counted here (teams below a level, teams with differing views) is
 * counted from figures that stand beside it in the table. Teams go into one group where their questionnaire is that of the
 * group's first team or comparable with it. Rows follow the first team's definition; items of others, told apart by id
 * and revision, come after its own in their dimension.
 */
export function buildTeamsOverview(teams: readonly RoundResult[]): TeamsOverview {
  const groups: RoundResult[][] = []
  for (const team of teams) {
    const group = groups.find(([first]) => first && areComparable(first.definition, team.definition))
    if (group) group.push(team)
    else groups.push([team])
  }
  return { groups: groups.map(buildGroup), requests: teams.flatMap(requestsOf) }
}

function buildGroup(teams: readonly RoundResult[]): TeamsGroup {
  const dimensions = buildTeamsTable(teams)
  return { teams: teams.map(columnOf), dimensions, patterns: findPatterns(dimensions) }
}

function columnOf({ summary: { terms, revealedOn } }: RoundResult): TeamColumn {
  const { survey, round, team, title, questionnaire } = terms
  return { survey, round, team, title, revealedOn, questionnaire }
}

function requestsOf({ summary: { terms }, round: { actions } }: RoundResult): TeamRequest[] {
  return actions.flatMap(({ id, help, isRemoved }) => {
    const text = help.trim()
    return isRemoved || text === '' ? [] : [{ team: terms.team, round: terms.round, action: id, text }]
  })
}
