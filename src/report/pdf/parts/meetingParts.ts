import { hueAt, printColors } from '@/charts/palette'
import type { CardEntry, CardsModel } from '../../round/cardsModel'
import type { RunSheetModel } from '../../round/runSheetModel'
import { sideBySide, stack, textBlock, type Block } from '../block'
import { textHeight, textWidth, type Flow } from '../flow'
import { headingBlock } from '../heading'
import { space, type } from '../look'
import type { PdfDocument } from '../pdfDocument'
import { brandBlock } from '../sections/brand'
import { underRule } from '../sections/underRule'
import { titleBlock, titleSize } from '../sections/title'
import { drawTable } from '../table'
import type { Run } from '../text/wrapText'

/** The run sheet: steps with times as a table, then the ground rules. */
export function runSheetParts(flow: Flow, model: RunSheetModel): (() => void)[] {
  return [() => drawRunSheet(flow, model), () => drawRules(flow, model)]
}

function drawRunSheet(flow: Flow, { title, subtitle, table, talks }: RunSheetModel): void {
  const shares = [0.17, 0.08, 0.1, 0.43, 0.22]
  flow.block(brandBlock(flow.pdf, subtitle))
  flow.skip(space.s4)
  flow.block(titleBlock(flow.pdf, title, textWidth, { size: titleSize(flow.pdf, title, textWidth), isCut: false }))
  flow.skip(space.s3)
  drawTable(flow, {
    columns: table.columns.map((head, index) => ({ head, share: shares[index] ?? 0 })),
    rows: table.rows.map((cells, row) => ({
      cells: cells.map((text, index): Run[] => [
        { text, style: index === 0 ? type.strong : type.body },
        ...(index === 3 ? (talks[row] ?? []).map((talk) => ({ text: `\n${talk}`, style: type.strong })) : []),
      ]),
      dot: null,
    })),
  })
}

function drawRules(flow: Flow, { rulesHeading, rules, consensus }: RunSheetModel): void {
  flow.skip(space.s5)
  flow.heading({ level: 2, text: rulesHeading, anchor: 'rules', keep: 110 })
  for (const text of rules) {
    flow.text([{ text, style: type.lead }], { indent: space.s4, label: [{ text: '– ', style: type.lead }] })
    flow.skip(space.s1)
  }
  flow.skip(space.s2)
  flow.text([{ text: consensus, style: type.soft }], { width: textWidth })
}

/** Statement cards: a page a question, each part drawn when it is called. */
export function cardsParts(flow: Flow, { title, cards }: CardsModel): (() => void)[] {
  return [
    () => {
      // The title of the document stands in the foot of every page; as a heading it would take the cards' room.
      if (cards.length === 0)
        flow.block(titleBlock(flow.pdf, title, textWidth, { size: type.title.size, isCut: false }))
    },
    ...cards.map((card, index) => () => {
      if (index > 0) flow.newPage()
      drawCard(flow, card)
    }),
  ]
}

/** Sizes of the statements in points, the largest that leaves a card on its page. */
const sizes = [19, 17.5, 16, 14.5, 13, 11.5, 10, 8.5]

function drawCard(flow: Flow, card: CardEntry): void {
  const built = sizes.map((size) => () => cardBlocks(flow.pdf, card, size))
  for (const build of built) {
    const blocks = build()
    if (stack(blocks, space.s4).height <= textHeight || build === built.at(-1)) {
      blocks.forEach((block) => {
        flow.block(block)
        flow.skip(space.s4)
      })
      return
    }
  }
}

function cardBlocks(pdf: PdfDocument, { title, dimension, hue, question, choices }: CardEntry, size: number): Block[] {
  const color = hue === null ? printColors.accent : hueAt(printColors, hue)
  const head = stack(
    [
      ...(dimension === ''
        ? []
        : [textBlock(pdf, [{ text: dimension, style: { ...type.soft, size: 12 } }], textWidth)]),
      headingBlock(pdf, { level: 2, text: title, size: Math.max(22, size) }, textWidth),
      textBlock(pdf, [{ text: question, style: { ...type.lead, size: Math.max(14, size * 0.85) } }], textWidth),
    ],
    space.s1,
  )
  return [
    underRule(pdf, head, { color, width: textWidth }),
    ...choices.map((choice) => choiceBlock(pdf, choice, size, color)),
  ]
}

const labelWidth = 108
const inside = space.s4

/** A statement on a quiet ground with its level at the left. */
function choiceBlock(
  pdf: PdfDocument,
  { label, text }: CardEntry['choices'][number],
  size: number,
  color: string,
): Block {
  const labelRoom = label === '' ? 0 : labelWidth
  const width = textWidth - 2 * inside - labelRoom
  const content = sideBySide([
    {
      left: 0,
      block: textBlock(
        pdf,
        [{ text: label, style: { ...type.strong, size: Math.min(13, size) } }],
        labelWidth - space.s3,
      ),
    },
    { left: labelRoom, block: textBlock(pdf, [{ text, style: { ...type.body, size } }], width) },
  ])
  const height = content.height + 2 * inside
  return {
    height,
    draw: (x, y) => {
      pdf.structure.decoration(() => {
        pdf.pen.box([x, y], [textWidth, height], printColors.surface, 6)
        pdf.pen.box([x, y], [3, height], color, 0)
      })
      content.draw(x + inside, y + inside)
    },
  }
}
