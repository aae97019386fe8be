import { buildResult } from '@/domain/buildResult'
import { ownTextsOf } from '@/domain/questionnaire'
import type { Result } from '@/domain/result'
import { writeResponseFile } from '@/exchange/writeResponseFile'
import { buildReportModel } from '@/report/buildReportModel'
import type { ReportForm } from '@/report/pdfRequest'
import { fileName } from './fileName'
import { savePdf, type PdfWork } from './savePdf'
import type { Outcome } from './saveText'

type Wanted = { readonly result: Result; readonly form: ReportForm }

/**
 * Makes the PDF, hands it to the browser and returns what to tell. The report is about this response alone, without an
 * earlier one beside it: it has to follow from the data that it carries.
 */
export function makePdf({ result: { definition, response }, form }: Wanted, work: PdfWork): Promise<Outcome | null> {
  const name = fileName(response, form === 'full' ? 'report.pdf' : 'summary.pdf')
  const requestOf = () => {
    const model = buildReportModel(buildResult({ definition, response }))
    const attachment = { name: 'response.json', json: writeResponseFile(response, ownTextsOf(definition)) }
    return { content: { kind: 'response' as const, form, model }, attachment }
  }
  return savePdf(name, requestOf, work)
}
