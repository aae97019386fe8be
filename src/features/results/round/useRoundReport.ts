import { useMemo } from 'react'
import { actionsToReview } from '@/domain/round/actionReview'
import type { RoundResult } from '@/domain/round/roundResult'
import { findRound, shownRounds } from '@/domain/survey/roundStatus'
import { buildRoundReport } from '@/report/round/buildRoundReport'
import type { RoundReportModel } from '@/report/round/roundReportModel'
import { useOpenSurvey } from '@/state/openSurvey'
import { resultsOfSurvey } from '@/state/roundResults'
import type { OpenSurvey } from '@/state/surveyStore'

export type ShownRound = { readonly result: RoundResult; readonly model: RoundReportModel }

/** What a round of a survey says; null while it is being opened and before anything of it is revealed. */
export function useRoundReport(survey: string, round: string): ShownRound | null {
  const opened = useOpenSurvey(survey)
  return useMemo(() => (opened.kind === 'open' ? reportOf(opened, round) : null), [opened, round])
}

function reportOf(open: OpenSurvey, id: string): ShownRound | null {
  const trend = resultsOfSurvey(open)
  const result = trend.find(({ terms }) => terms.round === id)?.result ?? null
  const round = findRound(open.survey, id)
  if (!result || !round) return null
  const rounds = shownRounds(open.survey)
  const before = rounds[rounds.indexOf(round) - 1]
  const reviewed = before ? actionsToReview(before, round) : []
  return { result, model: buildRoundReport({ result, trend, reviewed }) }
}
