import type { RoundResult } from '@/domain/round/roundResult'
import { report } from '@/strings/en/report'
import { roundReport } from '@/strings/en/roundReport'
import { teams } from '@/strings/en/teams'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import styles from './Teams.module.css'

const words = teams.choice

type Props = {
  team: { readonly name: string; readonly result: RoundResult; readonly place: number; readonly of: number }
  isShown: boolean
  onMove: (by: -1 | 1) => void
  onChoose: (isShown: boolean) => void
}

export function TeamChoiceRow({ team: { name, result, place, of }, isShown, onMove, onChoose }: Props) {
  const { terms, answered, revealedOn } = result.summary
  const { survey, round, title, invited } = terms
  return (
    <li className={styles.row}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isShown}
          onChange={({ currentTarget }) => {
            onChoose(currentTarget.checked)
          }}
        />
        <span className={styles.strong}>{name}</span>
        <span className={styles.facts}>
          {words.round(title, report.date(revealedOn), roundReport.answeredOf(answered, invited))}
        </span>
      </label>
      <div className={styles.moves}>
        <Button
          disabled={place === 0}
          aria-label={words.upLabel(name)}
          onClick={() => {
            onMove(-1)
          }}
        >
          {words.up}
        </Button>
        <Button
          disabled={place === of - 1}
          aria-label={words.downLabel(name)}
          onClick={() => {
            onMove(1)
          }}
        >
          {words.down}
        </Button>
        <ButtonLink to={`/surveys/${survey}/${round}/results`} look="plain" label={words.resultsLabel(name)}>
          {words.results}
        </ButtonLink>
      </div>
    </li>
  )
}
