import { standOf } from '@/domain/survey/reveal'
import { shownRounds, statusOf } from '@/domain/survey/roundStatus'
import type { Round } from '@/domain/survey/survey'
import { openedBallots } from '@/state/roundResults'
import type { OpenSurvey } from '@/state/surveyStore'

/** The one thing that comes next in a survey, and the round that it is about. */
export type NextStep =
  | { readonly kind: 'first' }
  | { readonly kind: 'draft' }
  | { readonly kind: 'collect' | 'reveal' | 'talk' | 'plan' | 'again'; readonly round: Round }

/**
 * What comes next: an open round first, from collecting to talking and planning; then the round that is being prepared;
 * then the next one.
 */
export function nextStep({ survey, ballots }: Pick<OpenSurvey, 'survey' | 'ballots'>): NextStep {
  const last = shownRounds(survey).at(-1)
  if (last && statusOf(last) === 'open') return stepOfOpen(last, ballots)
  if (survey.draft.settings) return { kind: 'draft' }
  if (!last) return { kind: 'first' }
  const isPlanned = last.actions.some(({ isRemoved }) => !isRemoved)
  const isTalkedAbout = last.reveals.length === 0 || isPlanned || statusOf(last) === 'archived'
  return { kind: isTalkedAbout ? 'again' : 'plan', round: last }
}

function stepOfOpen(round: Round, ballots: OpenSurvey['ballots']): NextStep {
  if (round.reveals.length > 0) return { kind: 'talk', round }
  const opened = openedBallots(ballots, round.terms.round)
  return { kind: standOf(round, opened).next.kind === 'ready' ? 'reveal' : 'collect', round }
}
