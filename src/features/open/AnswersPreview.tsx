import { useState } from 'react'
import { useLocation } from 'wouter'
import type { QuestionnaireResponse } from '@/domain/response'
import type { NotSavedReason } from '@/domain/saved'
import { common, formatDay } from '@/strings/en/common'
import { open } from '@/strings/en/open'
import { saving as savingWords } from '@/strings/en/saving'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { answersChoices } from './answersChoices'
import { Facts } from './Facts'
import type { Incoming } from './incoming'
import { ReportCheck } from './ReportCheck'
import { addressOf, takeIn } from './takeIn'

type AnswersFound = Extract<Incoming, { kind: 'answers' }>
type Props = { incoming: AnswersFound; name: string; onTryAgain: () => void }

/** What the file holds, and what each way of opening it would do. */
export function AnswersPreview({ incoming, name, onTryAgain }: Props) {
  const { read, loaded } = incoming
  const { response, report } = read
  return (
    <div className={page.stack}>
      <h2>{report === null ? open.answersTitle(name) : open.reportTitle(name)}</h2>
      <Facts facts={factsOf(response, loaded.ok ? loaded.definition.questionnaire.title : response.questionnaire.id)} />
      {report && loaded.ok && <ReportCheck report={report} response={response} definition={loaded.definition} />}
      {!loaded.ok && loaded.why === 'offline' ? (
        <>
          <p className={page.text}>{open.uncheckedOffline}</p>
          <div className={page.actions}>
            <Button look="main" onClick={onTryAgain}>
              {common.tryAgain}
            </Button>
          </div>
        </>
      ) : (
        <Choices incoming={incoming} />
      )}
    </div>
  )
}

function Choices({ incoming: { read, existing, loaded } }: { incoming: AnswersFound }) {
  const [, navigate] = useLocation()
  const [failed, setFailed] = useState<NotSavedReason | null>(null)
  const { response, questionnaires, report } = read
  const access = report ? 'readOnly' : 'own'
  const { sentence, ways } = answersChoices(read, existing)

  async function add(added: QuestionnaireResponse) {
    const taken = await takeIn(added, access, { questionnaires, loaded })
    if (taken.kind === 'taken') navigate(taken.address)
    else setFailed(taken.why)
  }

  return (
    <>
      <h3>{open.whatHappens}</h3>
      {(loaded.ok || existing.kind !== 'none') && <p className={page.text}>{sentence}</p>}
      {!loaded.ok && loaded.why !== 'offline' && <p className={page.text}>{open.noDefinition[loaded.why]}</p>}
      {questionnaires.map(({ sha256, questionnaire }) => (
        <p key={sha256} className={page.text}>
          {open.bringsQuestionnaire(questionnaire.title, questionnaire.version)}
        </p>
      ))}
      {failed && (
        <Notice kind="problem" title={open.questionnaireNotKept}>
          <p>{savingWords.notKept[failed]}</p>
          <p>{open.answersNotKept}</p>
        </Notice>
      )}
      <div className={page.actions}>
        {ways.map(({ label, added }, index) => (
          <Button
            key={label}
            look={index === 0 ? 'main' : 'quiet'}
            onClick={() => {
              if (added) void add(added)
              else navigate(addressOf(response, access))
            }}
          >
            {label}
          </Button>
        ))}
      </div>
    </>
  )
}

function factsOf(response: QuestionnaireResponse, title: string): [string, string][] {
  const { about, questionnaire, status, changedAt, completedAt, answers, metrics, remarks } = response
  const isFinished = status !== 'inProgress' && completedAt !== undefined
  const answered = Object.keys(answers).length + Object.keys(metrics).length
  return [
    [open.team, common.teamAndService(about.team, about.service)],
    [open.who, about.mode === 'person' ? open.person : open.together],
    [open.questionnaire, `${title} ${questionnaire.version}`],
    [open.state, isFinished ? open.finished(formatDay(new Date(completedAt))) : open.inProgress],
    [open.changed, formatDay(new Date(changedAt))],
    [open.answers, `${open.answered(answered)}, ${open.remarks(Object.keys(remarks).length)}`],
  ]
}
