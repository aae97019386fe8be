import type { Definition } from '@/domain/questionnaire'
import { actionsToReview } from '@/domain/round/actionReview'
import { buildRoundResult } from '@/domain/round/buildRoundResult'
import { compareRounds, movesOf } from '@/domain/round/compareRounds'
import type { RoundFacts, RoundResult } from '@/domain/round/roundResult'
import type { RoundSummary } from '@/domain/round/roundSummary'
import { buildRoundReport } from './buildRoundReport'
import type { RoundReportModel } from './roundReportModel'

/** What a round disclosed, what the team set, agreed and planned in it, and the questionnaire that it asked. */
export type DefinedRound = {
  readonly definition: Definition
  readonly summary: RoundSummary
  readonly facts: RoundFacts
}

/** Results of the rounds of one survey in order of opening, each told with how it moved against the one before. Pure. */
function resultsOfRounds(rounds: readonly DefinedRound[]): RoundResult[] {
  const alone = rounds.map(({ definition, summary, facts }) => buildRoundResult(definition, summary, facts))
  return alone.map((result, index) => {
    const before = alone[index - 1]
    if (!before) return result
    const { definition, summary, round } = result
    return buildRoundResult(definition, summary, round, movesOf(compareRounds(before, result)))
  })
}

/**
 * The report of the last of some rounds, with the others as its trend. It follows from these rounds alone, so that it can
 * be made again from the data that a report carries. Without any round it is a bug.
 */
export function reportOfRounds(rounds: readonly DefinedRound[]): RoundReportModel {
  const results = resultsOfRounds(rounds)
  const [result, before] = [results.at(-1), results.at(-2)]
  if (!result) throw new Error('a report needs a round')
  return buildRoundReport({
    result,
    trend: results.map((one) => ({ terms: one.summary.terms, result: one })),
    reviewed: before ? actionsToReview(before.round, result.round) : [],
  })
}
