import type { SummarySentence } from '@/report/reportModel'
import styles from './results.module.css'

/** The sentences that come before every figure. */
export function Summary({ heading, sentences }: { heading: string; sentences: readonly SummarySentence[] }) {
  return (
    <section className={styles.summary} aria-label={heading}>
      {sentences.map(({ lead, text }) => (
        <p key={lead}>
          <strong>{lead}:</strong> {text}
        </p>
      ))}
    </section>
  )
}
