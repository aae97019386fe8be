import type { ContradictionSection } from '@/report/reportModel'
import styles from './results.module.css'

export function Contradictions({ section: { heading, entries } }: { section: ContradictionSection }) {
  return (
    <section className={styles.section}>
      <h2>{heading}</h2>
      <ul className={styles.plain}>
        {entries.map(({ id, text, answers }) => (
          <li key={id}>
            <p>{text}</p>
            <p className={styles.why}>{answers.join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
