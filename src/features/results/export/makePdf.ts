import { buildResult } from '@/domain/buildResult'
import { ownTextsOf } from '@/domain/questionnaire'
import type { Result } from '@/domain/result'
import { writeResponseFile } from '@/exchange/writeResponseFile'
import { buildReportModel } from '@/report/buildReportModel'
import { results } from '@/strings/en/results'
import { downloadFile } from '@/ui/browser/download'
import { loadModule } from '@/ui/browser/loadModule'
import { startWorker } from '@/ui/browser/trustedWorker'
import { fileName } from './fileName'

export type PdfForm = 'full' | 'summary'

type Wanted = { readonly result: Result; readonly form: PdfForm }
type Work = { readonly onProgress: (done: number, parts: number) => void; readonly signal: AbortSignal }

/**
 * Makes the PDF, hands it to the browser and returns what to tell. The report is about this response alone, without an
 * earlier one beside it: it has to follow from the data that it carries.
 */
export async function makePdf({ result: { definition, response }, form }: Wanted, work: Work): Promise<string | null> {
  const loaded = await loadModule(() => import('@/report/pdf/renderInWorker'))
  if (!loaded.ok) return results.moduleFailed
  const model = buildReportModel(buildResult({ definition, response }))
  const attachment = { name: 'response.json', json: writeResponseFile(response, ownTextsOf(definition)) }
  const outcome = await loaded.module.renderInWorker(
    { content: { kind: 'response', form, model }, attachment },
    { ...work, startWorker },
  )
  if (!outcome.ok) return outcome.why === 'stopped' ? null : results.moduleFailed
  const name = fileName(response, form === 'full' ? 'report.pdf' : 'summary.pdf')
  const { bytes, missing } = outcome.pdf
  downloadFile(name, new Blob([bytes], { type: 'application/pdf' }))
  return [results.made(name), ...(missing.length > 0 ? [results.missing(missing.join(' '))] : [])].join(' ')
}
