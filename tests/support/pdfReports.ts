import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { buildResult } from '@/domain/buildResult'
import { itemsOf } from '@/domain/questionnaire'
import type { QuestionnaireResponse } from '@/domain/response'
import { buildReportModel } from '@/report/buildReportModel'
import { renderPdf } from '@/report/pdf/renderPdf'
import type { FontFiles } from '@/report/pdf/text/typesetter'
import type { PdfContent, ReportForm } from '@/report/pdfRequest'
import type { ReportModel } from '@/report/reportModel'
import { respond, shipped } from './definitions'

const font = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../src/report/pdf/fonts/${name}.ttf`, import.meta.url)))

export const fonts: FontFiles = {
  regular: font('NotoSans-Regular'),
  bold: font('NotoSans-Bold'),
  symbols: font('NotoSansMath-Symbols'),
}

/** A report on CALMS with all 36 questions answered, from 1 to 5 in turn. */
export function calmsReport(rest: Partial<QuestionnaireResponse> = {}): ReportModel {
  const definition = shipped('calms')
  const given = Object.fromEntries(itemsOf(definition).map(({ id }, index) => [id, 1 + (index % 5)]))
  const metrics = { 'dora-change-failure-rate': { kind: 'percent', percent: 12 } } as const
  return buildReportModel(buildResult({ definition, response: respond(definition, given, { metrics, ...rest }) }))
}

/** The same report with a note beside its first questions. */
export function calmsReportWithNotes(notes: readonly string[]): ReportModel {
  const items = itemsOf(shipped('calms'))
  return calmsReport({
    remarks: Object.fromEntries(notes.map((note, index) => [items[index]?.id ?? '', { note }])),
  })
}

export function render(model: ReportModel, form: ReportForm = 'full', json = '{"formatVersion":1}') {
  return renderPdf(
    { content: { kind: 'response', form, model }, attachment: { name: 'calms-response.json', json } },
    fonts,
    () => undefined,
  )
}

/** A report of a round, or a sheet for its meeting, which carries no data. */
export function renderContent(content: PdfContent, json: string | null = null) {
  const attachment = json === null ? null : { name: 'round.json', json }
  return renderPdf({ content, attachment }, fonts, () => undefined)
}

/** The file, as another program reads it. */
export function open(bytes: Uint8Array) {
  return getDocument({ data: bytes.slice(), verbosity: 0 }).promise
}

export type Opened = Awaited<ReturnType<typeof open>>

/** Text of all pages, one line for each that was drawn. */
export async function textOf(opened: Opened): Promise<string> {
  const pages: string[] = []
  for (let page = 1; page <= opened.numPages; page++) {
    const { items } = await (await opened.getPage(page)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
  }
  return pages.join('\n')
}
