import { Link } from 'wouter'
import { surveys } from '@/strings/en/surveys'
import { roundAddress } from '../surveyWords'
import styles from './Round.module.css'
import { roundTabs, type RoundTab } from './tabs'

type Props = { survey: string; round: string; current: RoundTab }

export function RoundTabs({ survey, round, current }: Props) {
  return (
    <nav className={styles.tabs} aria-label={surveys.round.tabsLabel}>
      {roundTabs.map((tab) => (
        <Link
          key={tab}
          href={roundAddress(survey, round, tab)}
          className={styles.tab}
          aria-current={tab === current ? 'page' : undefined}
        >
          {surveys.round.tabs[tab]}
        </Link>
      ))}
    </nav>
  )
}
