import { loadCharts } from '@/charts/picture/drawChart'
import { pdf as words } from '@/strings/en/pdf'
import type { ReportModel } from '../reportModel'
import { createFlow, type Flow } from './flow'
import { createPdfDocument, type RenderedPdf } from './pdfDocument'
import { drawFooters } from './sections/footers'
import { partGap, summaryParts } from './sections/onePage'
import { drawOpening, type Entry } from './sections/opening'
import { drawProfile } from './sections/profile'
import { drawContradictions, drawMethod, drawQuestions } from './sections/questions'
import { drawStrengths } from './sections/strengths'
import { drawSuggestions } from './sections/suggestions'
import { drawComparison, drawDora, drawLens } from './sections/tables'
import type { FontFiles } from './text/typesetter'

/** What a PDF is made from. `attachment` is the response file that the report carries. */
export type PdfRequest = {
  readonly form: 'full' | 'summary'
  readonly model: ReportModel
  readonly attachment: { readonly name: string; readonly json: string }
}

/** Says how many of the parts of a report are done. */
export type OnProgress = (done: number, parts: number) => void

/**
 * Renders a report as a tagged PDF that carries its data. The same request gives the same bytes, whatever the machine,
 * the time and the locale. The title is the model's; `missing` names the characters that no font has.
 */
export async function renderPdf(request: PdfRequest, fonts: FontFiles, onProgress: OnProgress): Promise<RenderedPdf> {
  const { form, model, attachment } = request
  const charts = await loadCharts()
  const bytes = new TextEncoder().encode(attachment.json)
  const pdf = createPdfDocument({
    title: model.title,
    subject: words.subject,
    language: model.language,
    createdAt: model.date,
    fileId: await fileIdOf(form, attachment.json),
    fonts,
    attachment: { name: attachment.name, description: words.attachment, mediaType: 'application/json', bytes },
  })
  const flow = createFlow(pdf)
  const parts = form === 'full' ? fullReport(flow, model, charts) : summaryReport(flow, model, charts)
  for (const [index, draw] of parts.entries()) {
    onProgress(index, parts.length)
    draw()
  }
  drawFooters(flow, words.footer(model.title, words[form]))
  return pdf.finish()
}

type Charts = Awaited<ReturnType<typeof loadCharts>>

function fullReport(flow: Flow, model: ReportModel, charts: Charts): (() => void)[] {
  const { profile, dora, lens, strengths, suggestions, contradictions, comparison } = model
  return [
    () => drawOpening(flow, model, contentsOf(model)),
    () => profile && drawProfile(flow, charts, profile),
    () => dora && drawDora(flow, dora),
    () => lens && drawLens(flow, lens),
    () => suggestions && drawSuggestions(flow, suggestions),
    () => contradictions && drawContradictions(flow, contradictions),
    () => strengths && drawStrengths(flow, strengths),
    () => comparison && drawComparison(flow, comparison),
    () => drawQuestions(flow, model),
    () => drawMethod(flow, model),
  ]
}

function contentsOf(model: ReportModel): Entry[] {
  const { profile, dora, lens, strengths, suggestions, contradictions, comparison, method } = model
  const sections = { profile, dora, lens, first: suggestions, contradictions, strengths, comparison }
  const entries = Object.entries(sections).flatMap(([anchor, section]) =>
    section ? [{ title: section.heading, anchor }] : [],
  )
  const questions = model.questions.length > 0 ? [{ title: model.questionsHeading, anchor: 'questions' }] : []
  return [...entries, ...questions, { title: method.heading, anchor: 'method' }]
}

function summaryReport(flow: Flow, model: ReportModel, charts: Charts): (() => void)[] {
  return summaryParts(flow.pdf, charts, model).map((part) => () => {
    flow.skip(partGap)
    flow.block(part)
  })
}

/** 32 hexadecimal digits that follow from the data and the form of the report. */
async function fileIdOf(form: PdfRequest['form'], json: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${form} ${json}`))
  const bytes = Array.from(new Uint8Array(digest, 0, 16))
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
