import { useEffect, useState } from 'react'
import { shownRounds } from '@/domain/survey/roundStatus'
import type { Survey } from '@/domain/survey/survey'
import { surveys as surveyPorts } from '@/state/surveyLibrary'
import type { StoredBallot } from '@/state/surveyPorts'
import { common } from '@/strings/en/common'
import { surveys } from '@/strings/en/surveys'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { useFocusAfterSwap } from '@/ui/useFocusAfterSwap'
import { DeletedRow } from './DeletedRow'
import styles from '../surveys.module.css'
import { tellAnswered, tellStatus } from '../surveyWords'

type Props = { survey: Survey; isDeleted: boolean; onDelete: () => void; onUndo: () => void }

export function SurveyRow({ survey, isDeleted, onDelete, onUndo }: Props) {
  const row = useFocusAfterSwap(isDeleted)
  const { team, service } = survey.about
  const name = common.teamAndService(team, service)
  if (isDeleted) return <DeletedRow name={name} onUndo={onUndo} />
  return (
    <li ref={row} className={styles.row}>
      <div>
        <p className={styles.name}>{name}</p>
        <Rounds survey={survey} />
      </div>
      <div className={styles.actions}>
        <ButtonLink to={`/surveys/${survey.id}`} label={surveys.showLabel(name)}>
          {surveys.show}
        </ButtonLink>
        <Button look="plain" aria-label={surveys.deleteLabel(name)} onClick={onDelete}>
          {common.delete}
        </Button>
      </div>
    </li>
  )
}

/** How many rounds, and where the last one stands. */
function Rounds({ survey }: { survey: Survey }) {
  const ballots = useBallots(survey.id)
  const rounds = shownRounds(survey)
  const last = rounds.at(-1)
  if (!last) return <p className={styles.detail}>{surveys.noRounds}</p>
  return (
    <p className={styles.facts}>
      <span>{surveys.rounds(rounds.length)}</span>
      <span>{surveys.lastRound(last.terms.title, tellStatus(last))}</span>
      {ballots && <span>{tellAnswered(last, ballots)}</span>}
    </p>
  )
}

/** The ballots of a survey that is not open; null until they were read. */
function useBallots(survey: string): readonly StoredBallot[] | null {
  const [ballots, setBallots] = useState<readonly StoredBallot[] | null>(null)
  useEffect(() => {
    let isCurrent = true
    void surveyPorts()
      .then((ports) => ports?.listBallots(survey) ?? null)
      .then((read) => {
        if (isCurrent) setBallots(read)
      })
    return () => {
      isCurrent = false
    }
  }, [survey])
  return ballots
}
