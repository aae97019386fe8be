import { useId } from 'react'
import type { AgendaLength } from '@/domain/round/agenda'
import type { RoundResult } from '@/domain/round/roundResult'
import type { Round, Survey } from '@/domain/survey/survey'
import { recordSurveyChange } from '@/state/recordSurveyChange'
import { discuss } from '@/strings/en/discuss'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { Choice } from '@/ui/form/Choice'
import page from '@/ui/page.module.css'
import shared from '../surveys.module.css'
import { roundAddress } from '../surveyWords'
import { AgendaEditor } from './AgendaEditor'
import { agendaOf, proposed, reasonsOf, type AgendaSettings } from './agendaEdit'
import { agreedOptions } from './agreedOptions'
import { AgreedForm } from './AgreedForm'
import styles from './Discuss.module.css'
import { QuestionCard } from './QuestionCard'
import { questionCard, wordReasons } from './talkCard'
import { RunSheet } from './RunSheet'

type Props = { survey: Survey; round: Round; result: RoundResult }

const lengths = [60, 90, 150] as const

/** What to talk about, one question at a time, and what was agreed. */
export function Discuss({ survey, round, result }: Props) {
  const { round: id } = round.terms
  const agenda = agendaOf(result, round.agenda)
  const reasons = reasonsOf(result, agenda.length)
  const titleOf = (subject: string) => questionCard(result, subject)?.title ?? subject

  function keep(changed: AgendaSettings) {
    recordSurveyChange({ kind: 'agenda', round: id, agenda: changed })
  }

  return (
    <div className={shared.sections}>
      <section className={shared.section}>
        <p className={page.lead}>{discuss.lead}</p>
        <LengthChoice
          length={agenda.length}
          onChoose={(length) => {
            keep(proposed(result, length))
          }}
        />
      </section>
      <AgendaEditor
        result={result}
        agenda={agenda}
        reasons={reasons}
        titleOf={titleOf}
        onChange={(entries) => {
          keep({ ...agenda, entries })
        }}
      />
      <Rules />
      <section className={shared.section}>
        <h2>{discuss.cardsHeading}</h2>
        <p className={[page.soft, page.text].join(' ')}>{discuss.consensus}</p>
        <div className={styles.cards}>
          {agenda.entries.map(({ subject }) => (
            <Talk key={subject} round={round} result={result} subject={subject} reasons={reasons} />
          ))}
        </div>
      </section>
      <RunSheet result={result} agenda={agenda} titleOf={titleOf} />
      <div className={page.actions}>
        <ButtonLink to={roundAddress(survey.id, id, 'plan')} look="main">
          {discuss.toPlan}
        </ButtonLink>
      </div>
    </div>
  )
}

function LengthChoice({ length, onChoose }: { length: AgendaLength; onChoose: (length: AgendaLength) => void }) {
  const name = useId()
  return (
    <fieldset className={[shared.choices, styles.lengths].join(' ')}>
      <legend>{discuss.lengthLegend}</legend>
      {lengths.map((minutes) => (
        <Choice
          key={minutes}
          name={name}
          value={minutes}
          checked={minutes === length}
          onChange={() => {
            onChoose(minutes)
          }}
        >
          <span className={shared.card}>
            <strong>{discuss.lengths[minutes]}</strong>
            <span className={shared.soft}>{discuss.lengthHints[minutes]}</span>
          </span>
        </Choice>
      ))}
      <div className={styles.anew}>
        <Button
          look="plain"
          onClick={() => {
            onChoose(length)
          }}
        >
          {discuss.proposeAnew}
        </Button>
        <p className={shared.soft}>{discuss.proposeAnewHint}</p>
      </div>
    </fieldset>
  )
}

type TalkProps = { round: Round; result: RoundResult; subject: string; reasons: ReturnType<typeof reasonsOf> }

function Talk({ round, result, subject, reasons }: TalkProps) {
  const card = questionCard(result, subject)
  if (!card) return null
  return (
    <QuestionCard card={card} reason={wordReasons(reasons.get(subject) ?? [])}>
      <AgreedForm
        round={round.terms.round}
        subject={subject}
        title={card.title}
        options={agreedOptions(result, subject)}
        agreed={round.agreed[subject] ?? null}
      />
    </QuestionCard>
  )
}

function Rules() {
  return (
    <section className={shared.section}>
      <h2>{discuss.rulesHeading}</h2>
      <ul className={styles.rules}>
        {discuss.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </section>
  )
}
