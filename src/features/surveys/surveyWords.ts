import { today } from '@/ui/browser/today'
import { countBallots } from '@/domain/survey/countBallots'
import { statusOf } from '@/domain/survey/roundStatus'
import type { Round } from '@/domain/survey/survey'
import { openedBallots } from '@/state/roundResults'
import type { StoredBallot } from '@/state/surveyPorts'
import { report } from '@/strings/en/report'
import { surveys } from '@/strings/en/surveys'

/** How many people have answered a round: each counted once, whoever took the answer back not at all. */
export function answeredIn(round: Round, ballots: readonly StoredBallot[]): number {
  return countBallots(openedBallots(ballots, round.terms.round)).counted.length
}

/** "7 of 9 answered". */
export function tellAnswered(round: Round, ballots: readonly StoredBallot[]): string {
  return surveys.answered(answeredIn(round, ballots), round.terms.invited)
}

/** Where a round stands, with the day until which it is open. */
export function tellStatus(round: Round): string {
  const status = statusOf(round)
  if (status !== 'open') return surveys.stateWord[status]
  const { closesOn } = round.terms
  if (closesOn === null) return surveys.round.open
  return closesOn < today()
    ? surveys.round.pastClosing(report.date(closesOn))
    : surveys.round.openUntil(report.date(closesOn))
}

/** The round of a survey that a person means: its address. */
export function roundAddress(survey: string, round: string, tab: string): string {
  return `/surveys/${survey}/${round}/${tab}`
}
