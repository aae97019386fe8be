import { standOf, type RoundStand } from '@/domain/survey/reveal'
import type { Round } from '@/domain/survey/survey'
import { openedBallots } from '@/state/roundResults'
import type { OpenSurvey } from '@/state/surveyStore'
import { saving as savingWords } from '@/strings/en/saving'
import { surveys } from '@/strings/en/surveys'
import { ButtonLink } from '@/ui/ButtonLink'
import { Notice } from '@/ui/Notice'
import { roundAddress } from '../surveyWords'

const words = surveys.round

/** Why a round has no results yet, and what leads to them. */
export function NoResult({ open, round }: { open: OpenSurvey; round: Round }) {
  const { survey, ballots, definitions, keys } = open
  const { round: id, questionnaire, invited } = round.terms
  const stand = standOf(round, openedBallots(ballots, id))
  const definition = definitions.get(questionnaire.sha256)
  const isMissing = definition?.ok === false
  return (
    <Notice
      kind="info"
      title={isMissing ? words.noDefinition : words.noResultTitle}
      actions={
        <>
          <ButtonLink to={roundAddress(survey.id, id, 'responses')} look="main">
            {words.toResponses}
          </ButtonLink>
          <ButtonLink to={roundAddress(survey.id, id, 'invite')}>{words.toInvite}</ButtonLink>
        </>
      }
    >
      <p>
        {isMissing
          ? savingWords.definition[definition.why]
          : whyNot(stand, surveys.answered(stand.answered, invited), round.reveals.length > 0)}
      </p>
      {!keys.has(id) && <p>{words.noKey}</p>}
    </Notice>
  )
}

function whyNot({ next, missing }: RoundStand, told: string, isRevealed: boolean): string {
  if (missing > 0) return words.ballotsMissing(missing)
  if (isRevealed) return words.notTogether(told)
  switch (next.kind) {
    case 'tooFewAnswers':
      return words.tooFew(told, next.k)
    case 'closed':
      return words.closedWithout(told)
    case 'ready':
    case 'tooFewAffected':
    case 'couldBeSubtracted':
    case 'nothingNew':
      return words.notRevealed(told)
    default:
      return next satisfies never
  }
}
