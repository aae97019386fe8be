import type { RoundResult } from '@/domain/round/roundResult'
import { teamsReport } from '@/strings/en/teams'

/**
 * Names of the teams by round. Teams of one name are told apart by their service, and where that is the same too, by a
 * number in the order given.
 */
export function nameTeams(results: readonly Pick<RoundResult, 'summary'>[]): ReadonlyMap<string, string> {
  const terms = results.map(({ summary }) => summary.terms)
  const plain = countAll(terms.map(({ team }) => team))
  const described = terms.map(({ team, service }) =>
    (plain.get(team) ?? 0) > 1 && service ? teamsReport.withService(team, service) : team,
  )
  const counts = countAll(described)
  return new Map(
    terms.map(({ round }, index) => {
      const name = described[index] ?? ''
      if ((counts.get(name) ?? 0) < 2) return [round, name]
      const place = described.slice(0, index + 1).filter((other) => other === name).length
      return [round, teamsReport.numbered(name, place)]
    }),
  )
}

function countAll(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}
