import { printColors } from '@/charts/palette'
import type { Fact, ReportModel } from '../../reportModel'
import { sideBySide, stack, textBlock, type Block } from '../block'
import { textWidth } from '../flow'
import { headingBlock } from '../heading'
import { scaled, space, type } from '../look'
import type { PdfDocument } from '../pdfDocument'
import type { Run } from '../text/wrapText'

const factsWidth = 182

/** Room that the facts must save across the page for it to be worth leaving their usual place. */
const worthwhile = 36

type Summary = Pick<ReportModel, 'summaryHeading' | 'summary' | 'facts'>

/**
 * The few sentences that a hurried reader needs, with the facts beside them, or below where long names make them take
 * much less room there. `scale` is that of the type.
 */
export function summaryBlock(pdf: PdfDocument, { summaryHeading, summary, facts }: Summary, scale: number): Block {
  const heading = { level: 2, text: summaryHeading, anchor: 'summary' } as const
  const sentences = (width: number) => {
    const runs = summary.map((sentence) => sentenceRuns(sentence, scale))
    return stack([headingBlock(pdf, heading, width), ...runs.map((line) => textBlock(pdf, line, width))], space.s1)
  }
  const beside = sideBySide([
    { left: 0, block: sentences(textWidth - factsWidth - space.s6) },
    { left: textWidth - factsWidth, block: panel(pdf, factRuns(facts, scale), factsWidth) },
  ])
  const oneParagraph = factRuns(facts, scale).flatMap((runs, index) => (index === 0 ? runs : [dot(scale), ...runs]))
  const below = stack([sentences(textWidth), panel(pdf, [oneParagraph], textWidth)], space.s3)
  return below.height + worthwhile < beside.height ? below : beside
}

/** The word that opens a sentence, and the sentence. */
export function sentenceRuns({ lead, text }: ReportModel['summary'][number], scale: number): Run[] {
  return [
    { text: `${lead}: `, style: scaled(type.leadStrong, scale) },
    { text, style: scaled(type.lead, scale) },
  ]
}

/** Who, what, when and with which questionnaire. */
function factRuns(facts: readonly Fact[], scale: number): Run[][] {
  const style = scaled(type.small, scale)
  return facts.map(({ label, value }) => [
    { text: `${label}: `, style },
    { text: value, style: { ...style, color: printColors.ink } },
  ])
}

function dot(scale: number): Run {
  return { text: ' · ', style: scaled(type.small, scale) }
}

/** Paragraphs on a quiet ground. */
function panel(pdf: PdfDocument, paragraphs: readonly (readonly Run[])[], width: number): Block {
  const inside = space.s3
  const content = stack(
    paragraphs.map((runs) => textBlock(pdf, runs, width - 2 * inside)),
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
