import type { RoundResult } from '@/domain/round/roundResult'
import { standOf, type RoundStand } from '@/domain/survey/reveal'
import { findRound } from '@/domain/survey/roundStatus'
import { remembering } from './remember'
import { openedBallots, resultsOfSurvey } from './roundResults'
import { useSurveyStore, type OpenSurvey } from './surveyStore'

const keepStand = remembering<RoundStand>()

function useOpen(): OpenSurvey | null {
  return useSurveyStore(({ opened }) => (opened?.kind === 'open' ? opened : null))
}

/** Where a round of the open survey stands between what came and what was shown; null where there is none of this id. */
export function useRoundStand(id: string): RoundStand | null {
  const open = useOpen()
  const round = open && findRound(open.survey, id)
  if (!round) return null
  const opened = openedBallots(open.ballots, id)
  return keepStand(id, [round.terms, round.log, round.reveals, opened], () => standOf(round, opened))
}

/** Everything that follows from a round's last reveal; null before it, and while its questionnaire is not at hand. */
export function useRoundResult(id: string): RoundResult | null {
  return useRoundResults().find(({ summary }) => summary.terms.round === id) ?? null
}

/** The results of the revealed rounds of the open survey, by opening. */
export function useRoundResults(): readonly RoundResult[] {
  const open = useOpen()
  return open ? resultsOfSurvey(open).flatMap(({ result }) => result ?? []) : []
}
