import type { Distribution } from '@/report/round/roundReportModel'
import { roundResults } from '@/strings/en/roundResults'
import { LevelDots } from '@/ui/Dots'
import page from '@/ui/page.module.css'
import styles from './RoundResults.module.css'

type Props = { title: string; distribution: Distribution; levelNames: readonly string[] }

/** One dot a person at each level, or in words why that is not shown. */
export function DistributionView({ title, distribution: { counts, text }, levelNames }: Props) {
  if (!counts) return <p className={page.soft}>{text}</p>
  return (
    <div className={styles.distribution}>
      <LevelDots counts={counts} names={levelNames} label={roundResults.distribution(title, text)} />
    </div>
  )
}
