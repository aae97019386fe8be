import type { Definition } from '@/domain/questionnaire'
import { describeProblem } from '@/domain/problem'
import { statusOf } from '@/domain/survey/roundStatus'
import type { Round, Survey } from '@/domain/survey/survey'
import { useSurveyStore } from '@/state/surveyStore'
import { collect } from '@/strings/en/collect'
import { invite } from '@/strings/en/invite'
import { problems as words } from '@/strings/en/problems'
import { promise } from '@/strings/en/promise'
import { Notice } from '@/ui/Notice'
import { Card } from './Card'
import { FileInvitation } from './FileInvitation'
import { FrozenTerms } from './FrozenTerms'
import { askedOf } from './asked'
import styles from './Invite.module.css'
import { LinkInvitation } from './LinkInvitation'
import { TextInvitation } from './TextInvitation'
import { useInvitation } from './useInvitation'

/** How people are asked: a link, a QR code, a text, a card, a file. */
export function InviteTab({ survey, round }: { survey: Survey; round: Round }) {
  const { sha256 } = round.terms.questionnaire
  const definition = useSurveyStore(({ opened }) =>
    opened?.kind === 'open' && opened.survey.id === survey.id ? opened.definitions.get(sha256) : undefined,
  )
  if (!definition) return <p role="status">{invite.preparing}</p>
  if (definition.ok) return <Invitation round={round} definition={definition.definition} />
  return (
    <Notice kind="problem" title={collect.definitionTitle}>
      <p>{invite.definition[definition.why]}</p>
    </Notice>
  )
}

function Invitation({ round, definition }: { round: Round; definition: Definition }) {
  const { terms } = round
  const link = useInvitation(terms, definition)
  const asked = askedOf(terms, definition)
  return (
    <div className={styles.tab}>
      {statusOf(round) !== 'open' && (
        <Notice kind="info" title={invite.closedTitle}>
          <p>{invite.closedText}</p>
        </Notice>
      )}
      {link.kind === 'making' && <p role="status">{invite.preparing}</p>}
      {link.kind === 'failed' && (
        <Notice kind="problem" title={invite.failedTitle}>
          {link.problems.map((problem, index) => (
            <p key={index}>{describeProblem(problem, words)}</p>
          ))}
        </Notice>
      )}
      {link.kind === 'link' && (
        <>
          <LinkInvitation terms={terms} address={link.address} />
          <TextInvitation asked={asked} address={link.address} />
        </>
      )}
      {link.kind !== 'making' && (
        <FileInvitation terms={terms} definition={definition} isOnlyWay={link.kind === 'tooLong'} />
      )}
      <section className={styles.section}>
        <h2>{invite.promiseTitle}</h2>
        <ul className={styles.sentences}>
          {[...promise.sentences(terms.promise), ...promise.travel].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <FrozenTerms terms={terms} title={definition.questionnaire.title} />
      {link.kind === 'link' && <Card asked={asked} address={link.address} />}
    </div>
  )
}
