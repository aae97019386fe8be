import { printColors } from '@/charts/palette'
import { pdf as words } from '@/strings/en/pdf'
import type { Fact, ReportModel } from '../../reportModel'
import { sideBySide, stack, textBlock, type Block } from '../block'
import { textHeight, textWidth, type Flow } from '../flow'
import { headingBlock } from '../heading'
import { lineHeight, margin, space, type } from '../look'
import { pageSize, type PdfDocument } from '../pdfDocument'
import { graphemesOf } from '../text/cleanText'
import type { Run } from '../text/wrapText'
import { parseColor } from '@/charts/vector/color'

/** A section that the opening leads to. */
export type Entry = { readonly title: string; readonly anchor: string }

/** Name of the product, title, the few sentences that a hurried reader needs, and the facts beside them. */
export function drawOpening(flow: Flow, model: ReportModel, contents: readonly Entry[]): void {
  drawBrand(flow, model.subtitle)
  flow.skip(space.s4)
  flow.heading({ level: 1, text: model.title })
  flow.skip(space.s3)
  drawSummary(flow, model)
  if (contents.length === 0) return
  flow.skip(space.s4)
  flow.text(contentsLine(contents), { width: textWidth })
}

const factsWidth = 182

/** Side by side where that fits; sentences of unusual length go below one another, over pages if need be. */
function drawSummary(flow: Flow, { summaryHeading, summary, facts }: ReportModel): void {
  const { pdf } = flow
  const width = textWidth - factsWidth - space.s6
  const heading = { level: 2, text: summaryHeading, anchor: 'summary' } as const
  const sentences = summary.map(({ lead, text }): Run[] => [
    { text: `${lead}: `, style: type.leadStrong },
    { text, style: type.lead },
  ])
  const left = stack(
    [headingBlock(pdf, heading, width), ...sentences.map((runs) => textBlock(pdf, runs, width))],
    space.s1,
  )
  const panel = factsPanel(flow, facts, factsWidth)
  if (Math.max(left.height, panel.height) < textHeight / 2) {
    flow.block(
      sideBySide([
        { left: 0, block: left },
        { left: textWidth - factsWidth, block: panel },
      ]),
    )
    return
  }
  flow.heading(heading)
  for (const runs of sentences) flow.text(runs)
  for (const { label, value } of facts) flow.text([{ text: `${label}: ${value}`, style: type.small }])
}

function contentsLine(contents: readonly Entry[]): Run[] {
  return [
    { text: `${words.contents}: `, style: type.small },
    ...contents.flatMap(({ title, anchor }, index): Run[] => [
      ...(index === 0 ? [] : [{ text: ' · ', style: type.small }]),
      { text: title, style: { ...type.small, color: type.link.color }, link: { kind: 'inside', anchor } },
    ]),
  ]
}

/** The five bars of the product beside its name, and what the report is about at the right margin. */
function drawBrand({ pdf, block }: Flow, subtitle: string): void {
  const bar = { width: 3.4, gap: 1.5, height: 13 }
  const shares = [0.6, 0.9, 0.45, 0.75, 1]
  const nameLeft = shares.length * (bar.width + bar.gap) + 5
  const name = textBlock(pdf, [{ text: words.product, style: type.strong }], 180)
  const about = textBlock(pdf, [{ text: subtitle, style: type.small }], textWidth - 200)
  const aboutWidth = Math.min(textWidth - 200, pdf.typesetter.widthOf(subtitle, 'regular', type.small.size) + 1)
  block({
    height: Math.max(bar.height, name.height, about.height),
    draw: (x, y) => {
      pdf.structure.decoration(() =>
        shares.forEach((share, index) => {
          const height = bar.height * share
          const color = printColors.hues[index] ?? printColors.accent
          pdf.pen.box([x + index * (bar.width + bar.gap), y + bar.height - height], [bar.width, height], color, 0.6)
        }),
      )
      name.draw(x + nameLeft, y)
      about.draw(x + textWidth - aboutWidth, y + 1)
    },
  })
}

/** Who, what, when and with which questionnaire, on a quiet ground. */
function factsPanel(flow: Flow, facts: readonly Fact[], width: number): Block {
  const { pdf } = flow
  const inside = space.s3
  const content = stack(
    facts.map(({ label, value }) =>
      textBlock(
        pdf,
        [
          { text: `${label}: `, style: type.small },
          { text: value, style: { ...type.small, color: printColors.ink } },
        ],
        width - 2 * inside,
      ),
    ),
    space.s1,
  )
  const height = content.height + 2 * inside
  return {
    height,
    draw: (x, y) => {
      pdf.structure.decoration(() => pdf.pen.box([x, y], [width, height], printColors.surface, 6))
      content.draw(x + inside, y + inside)
    },
  }
}

/** Page number and title on every page, as decoration. */
export function drawFooters(flow: Flow, text: string): void {
  const { pen, structure, typesetter, drawOnEveryPage } = flow.pdf
  const { size, weight } = type.small
  const color = parseColor(type.small.color)
  drawOnEveryPage((page, pages) => {
    const number = words.page(page, pages)
    const numberLeft = margin.left + textWidth - typesetter.widthOf(number, weight, size)
    const title = shortened(text, numberLeft - margin.left - space.s5, flow.pdf)
    const y = pageSize.height - margin.bottom + space.s7 - lineHeight(size) / 2
    structure.decoration(() => {
      pen.write(typesetter.setLine(title, weight), [margin.left, y], { size, color, angle: 0 })
      pen.write(typesetter.setLine(number, weight), [numberLeft, y], { size, color, angle: 0 })
    })
  })
}

/** As much of a text as fits into a line. */
function shortened(text: string, width: number, { typesetter }: PdfDocument): string {
  const fits = (part: string) => typesetter.widthOf(part, type.small.weight, type.small.size) <= width
  if (fits(text)) return text
  const graphemes = graphemesOf(text)
  while (graphemes.length > 0 && !fits(`${graphemes.join('')}…`)) graphemes.pop()
  return `${graphemes.join('').trimEnd()}…`
}
