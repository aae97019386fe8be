import { buildResult } from '@/domain/buildResult'
import { ownTextsOf, type Definition } from '@/domain/questionnaire'
import type { QuestionnaireResponse } from '@/domain/response'
import { compareReports, type Agreement } from '@/exchange/reportFile'
import { writeResponseFile } from '@/exchange/writeResponseFile'
import { loadModule } from '@/ui/browser/loadModule'
import { startWorker } from '@/ui/browser/trustedWorker'

/**
 * `match`: the report says what follows from its answers. `differ`: it says something else. `unknown`: cannot be told.
 * `failed`: the report could not be made again, so that there is nothing to compare with.
 */
export type ReportStanding = 'match' | 'differ' | 'unknown' | 'failed'

type Answered = { readonly response: QuestionnaireResponse; readonly definition: Definition }

/** Makes the report again from the answers it carries and compares: first the full form, then the summary. */
export async function checkReport(
  report: Uint8Array<ArrayBuffer>,
  { response, definition }: Answered,
  signal: AbortSignal,
): Promise<ReportStanding> {
  const [loaded, built] = await Promise.all([
    loadModule(() => import('@/report/pdf/renderInWorker')),
    loadModule(() => import('@/report/buildReportModel')),
  ])
  if (!loaded.ok || !built.ok) return 'failed'
  const model = built.module.buildReportModel(buildResult({ definition, response }))
  const attachment = { name: 'response.json', json: writeResponseFile(response, ownTextsOf(definition)) }

  const agreements: Agreement[] = []
  for (const form of ['full', 'summary'] as const) {
    const work = { startWorker, signal, onProgress: () => undefined }
    const outcome = await loaded.module.renderInWorker({ content: { kind: 'response', form, model }, attachment }, work)
    if (!outcome.ok) return 'failed'
    const agreement = await compareReports(report, outcome.pdf.bytes)
    if (agreement === 'same' || agreement === 'sameContent') return 'match'
    agreements.push(agreement)
  }
  return agreements.includes('otherContent') ? 'differ' : 'unknown'
}
