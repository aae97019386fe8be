import { hueAt, printColors } from '@/charts/palette'
import type { ReportModel, Titled } from '../../reportModel'
import { stack, textBlock, type Block } from '../block'
import { textWidth, type Flow } from '../flow'
import { space, type } from '../look'
import type { PdfDocument } from '../pdfDocument'
import { drawDot } from '../table'
import { questionAnchor } from './questions'

const indent = 12

/** What the team is good at already: title, question and statement, each with the dot of its dimension. */
export function drawStrengths(flow: Flow, section: NonNullable<ReportModel['strengths']>): void {
  const { heading, none, entries } = section
  flow.skip(space.s5)
  flow.heading({ level: 2, text: heading, anchor: 'strengths', keep: 60 })
  if (entries.length === 0) flow.text([{ text: none, style: type.body }])
  for (const entry of entries) {
    flow.block(strengthBlock(flow.pdf, entry))
    flow.skip(space.s2)
  }
}

function strengthBlock(pdf: PdfDocument, { id, title, hue, question, text }: Titled): Block {
  const link = { kind: 'inside' as const, anchor: questionAnchor(id) }
  const runs = [
    { text: title, style: type.strong, link },
    { text: question, style: type.small },
    { text, style: type.body },
  ]
  const content = stack(
    runs.map((run) => textBlock(pdf, [run], textWidth - indent)),
    0,
  )
  return {
    height: content.height,
    draw: (x, y) => {
      pdf.structure.decoration(() => drawDot(pdf, hueAt(printColors, hue), [x, y + 7]))
      content.draw(x + indent, y)
    },
  }
}
