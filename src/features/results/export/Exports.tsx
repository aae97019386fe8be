import { useState } from 'react'
import type { Result } from '@/domain/result'
import type { ReportModel } from '@/report/reportModel'
import { results } from '@/strings/en/results'
import { Button } from '@/ui/Button'
import page from '@/ui/page.module.css'
import { exportAnswers, exportCsv, exportLink, exportMarkdown, exportResults } from './exportActions'
import { PdfExport } from './PdfExport'
import type { Outcome } from './saveText'
import { SectionTitle } from '../SectionTitle'
import styles from '../results.module.css'

type Props = { result: Result; model: ReportModel }

const actions = [
  { label: results.answersFile, run: exportAnswers },
  { label: results.copyLink, run: exportLink },
  { label: results.csv, run: exportCsv },
  { label: results.markdown, run: exportMarkdown },
  { label: results.json, run: exportResults },
]

/** Every way in which a result leaves the browser. */
export function Exports({ result, model }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  return (
    <section className={[styles.section, styles.screenOnly].join(' ')}>
      <SectionTitle id="result-export" title={results.exportHeading} />
      <p className={page.soft}>{results.exportText}</p>
      <PdfExport result={result} />
      <div className={page.actions}>
        {actions.map(({ label, run }) => (
          <Button key={label} onClick={() => void run({ result, model }).then(setOutcome)}>
            {label}
          </Button>
        ))}
      </div>
      <p role="status">{outcome?.message}</p>
      {outcome?.link !== undefined && <p className={styles.code}>{outcome.link}</p>}
    </section>
  )
}
