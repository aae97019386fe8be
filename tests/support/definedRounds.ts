import type { RoundResult } from '@/domain/round/roundResult'
import type { DefinedRound } from '@/report/round/reportOfRounds'

/** Rounds as a report carries them, with their questionnaires. */
export function definedRounds(results: readonly RoundResult[]): DefinedRound[] {
  return results.map(({ definition, summary, round }) => ({ definition, summary, facts: round }))
}
