import type { PdfRequest } from '@/report/pdfRequest'
import { results } from '@/strings/en/results'
import { downloadFile } from '@/ui/browser/download'
import { loadModule } from '@/ui/browser/loadModule'
import { startWorker } from '@/ui/browser/trustedWorker'
import { missingModule, type Outcome } from './saveText'

export type PdfWork = { readonly onProgress: (done: number, parts: number) => void; readonly signal: AbortSignal }

/** Makes a PDF in a worker and hands it to the browser; null where it was stopped. */
export async function savePdf(name: string, requestOf: () => PdfRequest, work: PdfWork): Promise<Outcome | null> {
  const loaded = await loadModule(() => import('@/report/pdf/renderInWorker'))
  if (!loaded.ok) return missingModule
  const outcome = await loaded.module.renderInWorker(requestOf(), { ...work, startWorker })
  if (!outcome.ok) return outcome.why === 'stopped' ? null : missingModule
  const { bytes, missing } = outcome.pdf
  downloadFile(name, new Blob([bytes], { type: 'application/pdf' }))
  const unknown = missing.length > 0 ? [results.missing(missing.join(' '))] : []
  return { message: [results.made(name), ...unknown].join(' '), isMade: true }
}
