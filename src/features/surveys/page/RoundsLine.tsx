import { Fragment } from 'react'
import { Link } from 'wouter'
import { shownRounds } from '@/domain/survey/roundStatus'
import type { Round } from '@/domain/survey/survey'
import type { OpenSurvey } from '@/state/surveyStore'
import { report } from '@/strings/en/report'
import { surveys } from '@/strings/en/surveys'
import page from '@/ui/page.module.css'
import { daysBetween } from '../days'
import { roundAddress, tellAnswered, tellStatus } from '../surveyWords'
import shared from '../surveys.module.css'
import styles from './Page.module.css'

const words = surveys.home

/** A quarter and a half: with more days between two rounds one of them is missing. */
const mostDaysBetween = 137

/** The rounds on a line of time: across on a wide screen, downwards on a phone. */
export function RoundsLine({ open }: { open: OpenSurvey }) {
  const { survey } = open
  const rounds = shownRounds(survey)
  return (
    <section className={shared.section}>
      <h2>{words.roundsHeading}</h2>
      {rounds.length === 0 ? (
        <p className={page.soft}>{words.roundsEmpty}</p>
      ) : (
        // A line of many rounds scrolls, so it has to be reachable by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={styles.scroll} role="region" aria-label={words.roundsHeading} tabIndex={0}>
          <ol className={styles.line}>
            {rounds.map((round, index) => (
              <Fragment key={round.terms.round}>
                <Gap before={rounds[index - 1]} after={round} />
                <Stop open={open} round={round} />
              </Fragment>
            ))}
          </ol>
        </div>
      )}
    </section>
  )
}

function Gap({ before, after }: { before: Round | undefined; after: Round }) {
  if (!before) return null
  const days = daysBetween(before.terms.opensOn, after.terms.opensOn)
  if (days <= mostDaysBetween) return null
  return <li className={styles.gap}>{words.missingRound(days)}</li>
}

function Stop({ open: { survey, ballots, definitions }, round }: { open: OpenSurvey; round: Round }) {
  const { round: id, title, questionnaire, opensOn } = round.terms
  const loaded = definitions.get(questionnaire.sha256)
  const name = loaded?.ok ? loaded.definition.questionnaire.title : questionnaire.id
  const isRevealed = round.reveals.length > 0
  return (
    <li className={styles.stop} data-revealed={isRevealed}>
      <Link href={roundAddress(survey.id, id, isRevealed ? 'results' : 'responses')} className={styles.stopName}>
        {title}
      </Link>
      <span className={styles.stopFacts}>
        <span>{tellStatus(round)}</span>
        <span>{tellAnswered(round, ballots)}</span>
        {!isRevealed && <span>{words.notRevealed}</span>}
        <span>{surveys.questionnaire(name, questionnaire.version)}</span>
        <span>{words.opened(report.date(opensOn))}</span>
      </span>
    </li>
  )
}
