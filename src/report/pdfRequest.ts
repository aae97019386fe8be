import type { ReportModel } from './reportModel'
import type { CardsModel } from './round/cardsModel'
import type { RoundReportModel } from './round/roundReportModel'
import type { RunSheetModel } from './round/runSheetModel'

export type ReportForm = 'full' | 'summary'

/** A report of one response or of a round, or one of the sheets for a meeting. */
export type PdfContent =
  | { readonly kind: 'response'; readonly form: ReportForm; readonly model: ReportModel }
  | { readonly kind: 'round'; readonly form: ReportForm; readonly model: RoundReportModel }
  | { readonly kind: 'runSheet'; readonly model: RunSheetModel }
  | { readonly kind: 'cards'; readonly model: CardsModel }

/** What a PDF is made from. `attachment` is the file that a report carries; null for a sheet, which carries none. */
export type PdfRequest = {
  readonly content: PdfContent
  readonly attachment: { readonly name: string; readonly json: string } | null
}
