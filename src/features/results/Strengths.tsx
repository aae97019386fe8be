import type { ReportModel } from '@/report/reportModel'
import page from '@/ui/page.module.css'
import styles from './results.module.css'

export function Strengths({ section: { heading, none, entries } }: { section: NonNullable<ReportModel['strengths']> }) {
  return (
    <section className={styles.section}>
      <h2>{heading}</h2>
      {entries.length === 0 && <p className={page.soft}>{none}</p>}
      <ul className={styles.cards}>
        {entries.map(({ id, title, question, text, hue }) => (
          <li key={id} className={styles.card} data-hue={hue % 5}>
            <h3>{title}</h3>
            <p className={[page.small, page.soft].join(' ')}>{question}</p>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
