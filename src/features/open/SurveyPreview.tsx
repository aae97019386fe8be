import type { ReactNode } from 'react'
import { statusOf } from '@/domain/survey/roundStatus'
import type { Survey } from '@/domain/survey/survey'
import { common, formatCalendarDay } from '@/strings/en/common'
import { imports } from '@/strings/en/imports'
import { open } from '@/strings/en/open'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import page from '@/ui/page.module.css'
import { TextTable } from '@/ui/TextTable'
import { addContent } from './addContent'
import { AddingView } from './AddingView'
import { Facts } from './Facts'
import type { Incoming } from './incoming'
import { KeysField } from './KeysField'
import { useAdding } from './useAdding'
import { useKeys, type Keys } from './useKeys'
import type { SurveyStanding, WeighedSurvey } from './weighSurvey'

type SurveyFound = Extract<Incoming, { kind: 'survey' }>
type Props = { incoming: SurveyFound; name: string; onChanged: () => void }

/** What a survey file holds, what adding it would change, and what became of it. */
export function SurveyPreview({ incoming: { file, weighed }, name, onChanged }: Props) {
  const adding = useAdding()
  const keys = useKeys(file.keys)
  const { survey } = weighed
  const team = common.teamAndService(survey.about.team, survey.about.service)

  async function add() {
    const unlocked = await keys.unlock()
    if (!unlocked) return
    const { questionnaires } = file
    const content = { responses: [], joined: [], surveys: [weighed], questionnaires, keys: unlocked }
    await adding.start((onWork) => addContent(content, onWork))
    onChanged()
  }

  return (
    <div className={page.stack}>
      <h2>{imports.surveyTitle(name)}</h2>
      <Facts
        facts={[
          [open.team, team],
          [imports.rounds, String(survey.rounds.length)],
          [imports.sealedAnswers, String(weighed.ballots.length)],
          [imports.keys, file.keys ? imports.keysInside : imports.keysNotInside],
        ]}
      />
      <Rounds survey={survey} ballots={weighed.ballots} />
      {adding.stage.kind === 'ready' && (
        <Choice weighed={weighed} keys={keys} onAdd={() => void add()}>
          {file.questionnaires.map(({ sha256, questionnaire }) => (
            <p key={sha256} className={page.text}>
              {open.bringsQuestionnaire(questionnaire.title, questionnaire.version)}
            </p>
          ))}
        </Choice>
      )}
      <AddingView
        adding={adding}
        title={imports.surveyAdded(team)}
        wayOn={
          <ButtonLink to={`/surveys/${survey.id}`} look="main">
            {imports.toSurvey}
          </ButtonLink>
        }
      />
    </div>
  )
}

function Rounds({ survey, ballots }: Pick<WeighedSurvey, 'survey' | 'ballots'>) {
  if (survey.rounds.length === 0) return null
  return (
    <TextTable
      caption={imports.roundsCaption}
      columns={[imports.round, imports.state, imports.sealedAnswers]}
      rows={roundRows(survey, ballots)}
    />
  )
}

function roundRows({ rounds }: Survey, ballots: WeighedSurvey['ballots']): readonly (readonly string[])[] {
  return rounds.map((round) => {
    const { terms } = round
    const count = ballots.filter((ballot) => ballot.round === terms.round).length
    return [
      imports.roundOpened(terms.title, formatCalendarDay(terms.opensOn)),
      imports.states[statusOf(round)],
      String(count),
    ]
  })
}

type ChoiceProps = { weighed: WeighedSurvey; keys: Keys; onAdd: () => void; children: ReactNode }

function Choice({ weighed: { survey, standing }, keys, onAdd, children }: ChoiceProps) {
  const canAdd = standing.kind === 'new' || standing.kind === 'differs' || (standing.kind === 'same' && keys.areInside)
  return (
    <>
      <h3>{open.whatHappens}</h3>
      <ul className={page.stack}>
        {tellStanding(standing).map((sentence) => (
          <li key={sentence} className={page.text}>
            {sentence}
          </li>
        ))}
      </ul>
      {canAdd && (
        <form
          noValidate
          className={page.stack}
          onSubmit={(event) => {
            event.preventDefault()
            onAdd()
          }}
        >
          {children}
          <KeysField keys={keys} />
          <div className={page.actions}>
            <Button type="submit" look="main">
              {standing.kind === 'new' ? imports.add : standing.kind === 'same' ? imports.addKeys : imports.merge}
            </Button>
          </div>
        </form>
      )}
      {standing.kind === 'same' && (
        <div className={page.actions}>
          <ButtonLink to={`/surveys/${survey.id}`}>{imports.toSurvey}</ButtonLink>
        </div>
      )}
    </>
  )
}

/** What adding a survey would change here. */
export function tellStanding(standing: SurveyStanding): readonly string[] {
  if (standing.kind !== 'differs') return [imports.standing[standing.kind]]
  const { newBallots, newRounds, changedRounds, isRenamed, hasNewerDraft } = standing
  return [
    imports.differs,
    ...(newRounds.length > 0 ? [imports.newRounds(newRounds)] : []),
    ...(changedRounds.length > 0 ? [imports.changedRounds(changedRounds)] : []),
    ...(newBallots > 0 ? [imports.newBallots(newBallots)] : []),
    ...(isRenamed ? [imports.renamed] : []),
    ...(hasNewerDraft ? [imports.newerDraft] : []),
  ]
}
