import { useLocation } from 'wouter'
import type { QuestionnaireResponse } from '@/domain/response'
import { common, formatDay } from '@/strings/en/common'
import { open } from '@/strings/en/open'
import { Button } from '@/ui/Button'
import page from '@/ui/page.module.css'
import { answersChoices } from './answersChoices'
import { Facts } from './Facts'
import type { Incoming } from './incoming'
import { ReportCheck } from './ReportCheck'
import { addressOf, takeIn } from './takeIn'

type Props = { incoming: Extract<Incoming, { kind: 'answers' }>; name: string }

/** What the file holds, and what each way of opening it would do. */
export function AnswersPreview({ incoming: { read, existing, loaded }, name }: Props) {
  const [, navigate] = useLocation()
  const { response, questionnaires, report } = read
  const access = report ? 'readOnly' : 'own'
  const { sentence, ways } = answersChoices(read, existing)

  async function add(added: QuestionnaireResponse) {
    navigate(await takeIn(added, access, { questionnaires, loaded }))
  }

  return (
    <div className={page.stack}>
      <h2>{report === null ? open.answersTitle(name) : open.reportTitle(name)}</h2>
      <Facts facts={factsOf(response, loaded.ok ? loaded.definition.questionnaire.title : response.questionnaire.id)} />
      <h3>{open.whatHappens}</h3>
      <p className={page.text}>{sentence}</p>
      {questionnaires.map(({ sha256, questionnaire }) => (
        <p key={sha256} className={page.text}>
          {open.bringsQuestionnaire(questionnaire.title, questionnaire.version)}
        </p>
      ))}
      {report && loaded.ok && <ReportCheck report={report} response={response} definition={loaded.definition} />}
      {!loaded.ok && <p className={page.text}>{open.noDefinition}</p>}
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
    </div>
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
