import { loadCharts, type ChartParts } from '@/charts/picture/drawChart'
import { pdf as words } from '@/strings/en/pdf'
import type { PdfContent, PdfRequest } from '../pdfRequest'
import { createFlow, type Flow } from './flow'
import { createPdfDocument, type RenderedPdf } from './pdfDocument'
import { cardsParts, runSheetParts } from './parts/meetingParts'
import { responseParts } from './parts/responseParts'
import { roundParts } from './parts/roundParts'
import { drawFooters } from './sections/footers'
import type { FontFiles } from './text/typesetter'

/** Says how many of the parts of a document are done. */
export type OnProgress = (done: number, parts: number) => void

/**
 * Renders a document as a tagged PDF; a report carries its data. The same request gives the same bytes, whatever the
 * machine, the time and the locale. The title is the model's; `missing` names the characters that no font has.
 */
export async function renderPdf(request: PdfRequest, fonts: FontFiles, onProgress: OnProgress): Promise<RenderedPdf> {
  const { content, attachment } = request
  const { title, language, date } = content.model
  const charts = await loadCharts()
  const pdf = createPdfDocument({
    title,
    subject: words.subjects[content.kind],
    language,
    createdAt: date,
    fileId: await fileIdOf(request),
    fonts,
    attachment: attachment && {
      name: attachment.name,
      description: words.attachments[content.kind === 'response' ? 'response' : 'round'],
      mediaType: 'application/json',
      bytes: new TextEncoder().encode(attachment.json),
    },
  })
  const flow = createFlow(pdf)
  const parts = partsOf(content, flow, charts)
  for (const [index, draw] of parts.entries()) {
    onProgress(index, parts.length)
    draw()
  }
  drawFooters(flow, words.footer(title, 'form' in content ? words[content.form] : words[content.kind]))
  return pdf.finish()
}

function partsOf(content: PdfContent, flow: Flow, charts: ChartParts): (() => void)[] {
  switch (content.kind) {
    case 'response':
      return responseParts(flow, charts, content)
    case 'round':
      return roundParts(flow, charts, content)
    case 'runSheet':
      return runSheetParts(flow, content.model)
    case 'cards':
      return cardsParts(flow, content.model)
    default:
      return content satisfies never
  }
}

/** 32 hexadecimal digits that follow from the data and the form of a report, or from all that a sheet says. */
async function fileIdOf({ content, attachment }: PdfRequest): Promise<string> {
  const kind = content.kind === 'response' ? [] : [content.kind]
  const form = 'form' in content ? [content.form] : []
  const text = [...kind, ...form, attachment?.json ?? JSON.stringify(content.model)].join(' ')
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  const bytes = Array.from(new Uint8Array(digest, 0, 16))
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
