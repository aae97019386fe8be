import { useLocation } from 'wouter'
import type { NextReveal } from '@/domain/survey/reveal'
import { countBallots } from '@/domain/survey/countBallots'
import type { Round } from '@/domain/survey/survey'
import { recordSurveyChange } from '@/state/recordSurveyChange'
import { useRoundStand } from '@/state/roundView'
import { useSurveyStore } from '@/state/surveyStore'
import { collect } from '@/strings/en/collect'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import page from '@/ui/page.module.css'
import { Progress } from '@/ui/Progress'
import styles from './Collect.module.css'

/** How many answered, which is all that is told before the results are shown, and the way to show them. */
export function Stand({ survey, round }: { survey: string; round: Round }) {
  const [, navigate] = useLocation()
  const stand = useRoundStand(round.terms.round)
  const withdrawn = useWithdrawn(round.terms.round)
  if (!stand) return null
  const { answered, next } = stand
  const { invited } = round.terms
  const results = `/surveys/${survey}/${round.terms.round}/results`

  // Not `disabled` while it has to wait: what it waits for is read out with it.
  function reveal() {
    if (next.kind !== 'ready') return
    recordSurveyChange({ kind: 'reveal', round: round.terms.round, ballots: next.ballots })
    navigate(results)
  }

  return (
    <section className={styles.stand}>
      <h2 className={page.visuallyHidden}>{collect.answeredTitle}</h2>
      <p className={styles.figure} role="status">
        {collect.answered(answered, invited)}
      </p>
      {invited !== null && (
        <Progress
          label={collect.answered(answered, invited)}
          done={Math.min(answered, invited)}
          total={invited}
          isWide
        />
      )}
      {withdrawn > 0 && <p>{collect.withdrawn(withdrawn)}</p>}
      <p className={[page.soft, page.small].join(' ')}>{collect.noteHidden}</p>
      <div className={page.actions}>
        <Button look="main" aria-disabled={next.kind !== 'ready'} aria-describedby="why-not-yet" onClick={reveal}>
          {round.reveals.length === 0 ? collect.show : collect.showAgain}
        </Button>
        {round.reveals.length > 0 && <ButtonLink to={results}>{collect.toResults}</ButtonLink>}
      </div>
      <p id="why-not-yet" className={styles.why}>
        {whyNotYet(next, answered)}
      </p>
    </section>
  )
}

function whyNotYet(next: NextReveal, answered: number): string {
  switch (next.kind) {
    case 'ready':
      return collect.showHint
    case 'tooFewAnswers':
      return collect.tooFewAnswers(next.k, answered)
    case 'tooFewAffected':
      return collect.tooFewAffected(next.affected, next.k)
    case 'couldBeSubtracted':
    case 'nothingNew':
    case 'closed':
      return collect[next.kind]
    default:
      return next satisfies never
  }
}

function useWithdrawn(round: string): number {
  const ballots = useSurveyStore(({ opened }) => (opened?.kind === 'open' ? opened.ballots : null))
  const opened = (ballots ?? []).flatMap((ballot) => (ballot.round === round && ballot.opened ? [ballot.opened] : []))
  return countBallots(opened).withdrawn
}
