import type { Result } from '@/domain/result'
import { results } from '@/strings/en/results'
import { makePdf } from './makePdf'
import { PdfButtons } from './PdfButtons'

/** The report as PDF in its two forms. */
export function PdfExport({ result }: { result: Result }) {
  return (
    <PdfButtons
      jobs={[
        { label: results.pdf, isMain: true, run: (work) => makePdf({ result, form: 'full' }, work) },
        { label: results.summaryPdf, run: (work) => makePdf({ result, form: 'summary' }, work) },
      ]}
    />
  )
}
