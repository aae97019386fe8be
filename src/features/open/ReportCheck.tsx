import { useEffect, useState } from 'react'
import type { Definition } from '@/domain/questionnaire'
import type { QuestionnaireResponse } from '@/domain/response'
import type { DefinedRound } from '@/report/round/reportOfRounds'
import { imports } from '@/strings/en/imports'
import { open } from '@/strings/en/open'
import page from '@/ui/page.module.css'
import { checkReport, checkRoundReport, type ReportStanding } from './checkReport'

type Report = Uint8Array<ArrayBuffer>
type Props = { report: Report; response: QuestionnaireResponse; definition: Definition }

const answerWords: Readonly<Record<ReportStanding, string>> = {
  match: open.numbersMatch,
  differ: open.numbersDiffer,
  unknown: open.numbersUnknown,
  failed: open.numbersUnchecked,
}

/** Whether what the report says is what follows from the answers it carries: it is made again and compared. */
export function ReportCheck({ report, response, definition }: Props) {
  const [standing, setStanding] = useState<ReportStanding | null>(null)
  useEffect(
    () => checking((signal) => checkReport(report, { response, definition }, signal), setStanding),
    [report, response, definition],
  )
  return <Verdict standing={standing} words={answerWords} />
}

/** The same for the report of a round, which carries the counts behind its figures. */
export function RoundReportCheck({ report, rounds }: { report: Report; rounds: readonly DefinedRound[] }) {
  const [standing, setStanding] = useState<ReportStanding | null>(null)
  useEffect(() => checking((signal) => checkRoundReport(report, rounds, signal), setStanding), [report, rounds])
  return <Verdict standing={standing} words={imports.roundNumbers} />
}

/** Starts a check, and returns how to end it. */
function checking(
  check: (signal: AbortSignal) => Promise<ReportStanding>,
  onStanding: (standing: ReportStanding) => void,
): () => void {
  const stopping = new AbortController()
  const show = (checked: ReportStanding) => {
    if (!stopping.signal.aborted) onStanding(checked)
  }
  // A fault while the report is made again says nothing about the data, which can still be shown.
  check(stopping.signal).then(show, () => {
    show('failed')
  })
  return () => {
    stopping.abort()
  }
}

function Verdict({
  standing,
  words,
}: {
  standing: ReportStanding | null
  words: Readonly<Record<ReportStanding, string>>
}) {
  return (
    <p role="status" className={page.text}>
      {standing === null ? open.numbersChecking : words[standing]}
    </p>
  )
}
