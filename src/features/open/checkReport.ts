import { buildResult } from '@/domain/buildResult'
import { ownTextsOf, type Definition } from '@/domain/questionnaire'
import type { QuestionnaireResponse } from '@/domain/response'
import { compareReports, type Agreement } from '@/exchange/reportFile'
import { writeRoundFile } from '@/exchange/roundFile'
import { writeResponseFile } from '@/exchange/writeResponseFile'
import type { PdfRequest, ReportForm } from '@/report/pdfRequest'
import type { DefinedRound } from '@/report/round/reportOfRounds'
import { loadModule } from '@/ui/browser/loadModule'
import { startWorker } from '@/ui/browser/trustedWorker'

/**
 * `match`: the report says what follows from its answers. `differ`: it says something else. `unknown`: cannot be told.
 * `failed`: the report could not be made again, so that there is nothing to compare with.
 */
export type ReportStanding = 'match' | 'differ' | 'unknown' | 'failed'

type Answered = { readonly response: QuestionnaireResponse; readonly definition: Definition }

/** Makes the report again from the answers it carries and compares. */
export async function checkReport(
  report: Uint8Array<ArrayBuffer>,
  { response, definition }: Answered,
  signal: AbortSignal,
): Promise<ReportStanding> {
  const built = await loadModule(() => import('@/report/buildReportModel'))
  if (!built.ok) return 'failed'
  const model = built.module.buildReportModel(buildResult({ definition, response }))
  const attachment = { name: 'response.json', json: writeResponseFile(response, ownTextsOf(definition)) }
  return compareForms(report, (form) => ({ content: { kind: 'response', form, model }, attachment }), signal)
}

/** The same for the report of a round. `rounds` are those that it carries, the last one being its subject. */
export async function checkRoundReport(
  report: Uint8Array<ArrayBuffer>,
  rounds: readonly DefinedRound[],
  signal: AbortSignal,
): Promise<ReportStanding> {
  const built = await loadModule(() => import('@/report/round/reportOfRounds'))
  if (!built.ok) return 'failed'
  const model = built.module.reportOfRounds(rounds)
  const ownTexts = rounds.flatMap(({ definition }) => ownTextsOf(definition))
  const attachment = { name: 'round.json', json: writeRoundFile(rounds, ownTexts) }
  return compareForms(report, (form) => ({ content: { kind: 'round', form, model }, attachment }), signal)
}

/** First the full form, then the summary. */
async function compareForms(
  report: Uint8Array<ArrayBuffer>,
  requestOf: (form: ReportForm) => PdfRequest,
  signal: AbortSignal,
): Promise<ReportStanding> {
  const loaded = await loadModule(() => import('@/report/pdf/renderInWorker'))
  if (!loaded.ok) return 'failed'
  const agreements: Agreement[] = []
  for (const form of ['full', 'summary'] as const) {
    const work = { startWorker, signal, onProgress: () => undefined }
    const outcome = await loaded.module.renderInWorker(requestOf(form), work)
    if (!outcome.ok) return 'failed'
    const agreement = await compareReports(report, outcome.pdf.bytes)
    if (agreement === 'same' || agreement === 'sameContent') return 'match'
    agreements.push(agreement)
  }
  return agreements.includes('otherContent') ? 'differ' : 'unknown'
}
