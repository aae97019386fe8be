import { useEffect, useState } from 'react'
import type { Definition } from '@/domain/questionnaire'
import type { QuestionnaireResponse } from '@/domain/response'
import { open } from '@/strings/en/open'
import page from '@/ui/page.module.css'
import { checkReport, type ReportStanding } from './checkReport'

type Props = { report: Uint8Array<ArrayBuffer>; response: QuestionnaireResponse; definition: Definition }

const words: Readonly<Record<ReportStanding, string>> = {
  match: open.numbersMatch,
  differ: open.numbersDiffer,
  unknown: open.numbersUnknown,
  failed: open.numbersUnchecked,
}

/** Whether what the report says is what follows from the answers it carries: it is made again and compared. */
export function ReportCheck({ report, response, definition }: Props) {
  const [standing, setStanding] = useState<ReportStanding | null>(null)
  useEffect(() => {
    const stopping = new AbortController()
    const show = (checked: ReportStanding) => {
      if (!stopping.signal.aborted) setStanding(checked)
    }
    // A fault while the report is made again says nothing about the answers, which can still be opened.
    checkReport(report, { response, definition }, stopping.signal).then(show, () => {
      show('failed')
    })
    return () => {
      stopping.abort()
    }
  }, [report, response, definition])

  return (
    <p role="status" className={page.text}>
      {standing === null ? open.numbersChecking : words[standing]}
    </p>
  )
}
