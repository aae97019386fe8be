import type { RoundResult } from '@/domain/round/roundResult'
import { buildTeamsOverview, type TeamRequest, type TeamsGroup } from '@/domain/round/teamsOverview'
import { roundReport } from '@/strings/en/roundReport'
import { teamsReport } from '@/strings/en/teams'
import { levelNamesOf } from './roundWording'
import { nameTeams } from './nameTeams'
import type { TeamsGroupSection, TeamsModel, TeamsRequest, TeamsTeam } from './teamsModel'
import { apartSection, sharedSection } from './teamsSentences'
import { teamsTable } from './teamsTables'

const words = teamsReport

/** The words of several teams side by side, in the order given; each round stands for one team (docs/scoring.md 19). */
export function buildTeamsModel(results: readonly RoundResult[]): TeamsModel {
  const { groups, requests } = buildTeamsOverview(results)
  const names = nameTeams(results)
  const byRound = new Map(results.map((result) => [result.summary.terms.round, result]))
  const nameOf = (round: string) => names.get(round) ?? round
  return {
    title: words.title,
    purpose: words.purpose,
    groups: groups.map((group) => {
      const own = group.teams.flatMap(({ round }) => byRound.get(round) ?? [])
      const teams = own.map((result) => headOf(result, nameOf(result.summary.terms.round)))
      return groupSection(group, own, teams, groups.length > 1)
    }),
    requests: {
      heading: words.requests.heading,
      entries: requests.flatMap((request) => requestOf(request, byRound.get(request.round), nameOf)),
      none: requests.length === 0 ? words.requests.none : null,
    },
  }
}

function headOf({ summary: { terms, answered } }: RoundResult, name: string): TeamsTeam {
  const { survey, round, title, invited } = terms
  return { survey, round, name, detail: words.round(title, roundReport.answeredOf(answered, invited)) }
}

function groupSection(
  group: TeamsGroup,
  results: readonly RoundResult[],
  teams: readonly TeamsTeam[],
  isOneOfSeveral: boolean,
): TeamsGroupSection {
  const [first] = results
  if (!first) throw new Error('a group of no team')
  return {
    id: first.summary.terms.round,
    heading: words.group.heading(questionnairesOf(results)),
    note: isOneOfSeveral ? words.group.separate : null,
    teams,
    levelNames: levelNamesOf(first.definition),
    shared: sharedSection(group, first.definition),
    apart: apartSection(group),
    table: teamsTable(group, results, teams),
  }
}

/** Each questionnaire and version once, in the order of the teams. */
function questionnairesOf(results: readonly RoundResult[]): readonly string[] {
  const all = results.map(({ definition: { questionnaire } }) =>
    words.group.version(questionnaire.title, questionnaire.version),
  )
  return [...new Set(all)]
}

function requestOf(
  { round, action, text }: TeamRequest,
  from: RoundResult | undefined,
  nameOf: (round: string) => string,
): TeamsRequest[] {
  const asking = from?.round.actions.find(({ id }) => id === action)
  if (!from || !asking) return []
  return [
    {
      id: `${round} ${action}`,
      from: words.requests.of(nameOf(round), from.summary.terms.title),
      text,
      action: words.requests.forAction(asking.text),
    },
  ]
}
