import type { SummarySentence } from '@/report/reportModel'
import { results } from '@/strings/en/results'
import styles from './results.module.css'

type Props = { lines: readonly SummarySentence[]; link: string | null }

/** Labelled lines below an answer, and the link that was given as evidence. It is opened by the person, never fetched. */
export function Lines({ lines, link }: Props) {
  if (lines.length === 0 && link === null) return null
  return (
    <dl className={styles.lines}>
      {lines.map(({ lead, text }) => (
        <div key={lead}>
          <dt>{lead}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      {link !== null && (
        <div>
          <dt>{results.openLink}</dt>
          <dd>
            <a href={link} target="_blank" rel="noreferrer noopener">
              {link}
            </a>
          </dd>
        </div>
      )}
    </dl>
  )
}
