import type { Fact } from '@/report/reportModel'
import { results } from '@/strings/en/results'
import styles from './results.module.css'

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <section className={styles.section}>
      <h2>{results.factsHeading}</h2>
      <dl className={styles.facts}>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
