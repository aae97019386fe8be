import { useState } from 'react'
import { standOf } from '@/domain/survey/reveal'
import type { Round } from '@/domain/survey/survey'
import { reportOfRounds, type DefinedRound } from '@/report/round/reportOfRounds'
import { recordSurveyChange } from '@/state/recordSurveyChange'
import { openedBallots } from '@/state/roundResults'
import type { OpenSurvey } from '@/state/surveyStore'
import { roundExports as words } from '@/strings/en/roundExports'
import { Button } from '@/ui/Button'
import page from '@/ui/page.module.css'
import { PdfButtons } from '../../export/PdfButtons'
import type { Outcome } from '../../export/saveText'
import {
  exportRoundCsv,
  exportRoundHtml,
  exportRoundJson,
  exportRoundMarkdown,
  exportRoundPdf,
  type RoundToExport,
} from './roundExportActions'

type Props = { open: OpenSurvey; round: Round; rounds: readonly DefinedRound[]; leftOut: readonly string[] }

const texts = [
  { form: 'markdown', label: words.markdown, run: exportRoundMarkdown },
  { form: 'html', label: words.html, run: exportRoundHtml },
  { form: 'csv', label: words.csv, run: exportRoundCsv },
  { form: 'json', label: words.json, run: exportRoundJson },
]

/** The files of a round's results. Each one that is made is recorded, so that a later one can be held against it. */
export function ReportFiles({ open, round, rounds, leftOut }: Props) {
  const [message, setMessage] = useState<string | null>(null)
  const hasPeople = round.terms.promise.kind === 'open' && leftOut.length === 0
  // Built only when a file is wanted.
  const input = () => toExport(open, round, rounds, hasPeople)
  const record = (form: string) => (outcome: Outcome | null) => {
    if (outcome?.isMade === true) {
      recordSurveyChange({
        kind: 'export',
        round: round.terms.round,
        exported: { form, leftOut: [...leftOut] },
      })
    }
    return outcome
  }
  return (
    <>
      <h3>{words.reportsHeading}</h3>
      <p className={page.soft}>
        {words.reportsText} {wordTable(round, leftOut)}
      </p>
      <PdfButtons
        jobs={[
          { label: words.pdf, isMain: true, run: (work) => exportRoundPdf(input(), 'full', work).then(record('pdf')) },
          { label: words.summary, run: (work) => exportRoundPdf(input(), 'summary', work).then(record('summary')) },
        ]}
      />
      <div className={page.actions}>
        {texts.map(({ form, label, run }) => (
          <Button
            key={form}
            onClick={() => {
              void run(input())
                .then(record(form))
                .then((outcome) => {
                  setMessage(outcome?.message ?? null)
                })
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      <p role="status">{message}</p>
    </>
  )
}

function toExport(
  { ballots }: OpenSurvey,
  round: Round,
  rounds: readonly DefinedRound[],
  hasPeople: boolean,
): RoundToExport {
  const revealed = hasPeople ? standOf(round, openedBallots(ballots, round.terms.round)).revealed : null
  return { rounds, model: reportOfRounds(rounds), ballots: revealed }
}

function wordTable({ terms }: Round, leftOut: readonly string[]): string {
  if (terms.promise.kind !== 'open') return words.csvCounts
  return leftOut.length > 0 ? words.csvLeftOut : words.csvPeople
}
