import { hueAt, printColors } from '@/charts/palette'
import type { ReportModel, SuggestionCard, SuggestionSection, SummarySentence } from '../../reportModel'
import { sideBySide, stack, textBlock, type Block } from '../block'
import { textHeight, textWidth, type Flow } from '../flow'
import { space, type } from '../look'
import type { PdfDocument } from '../pdfDocument'
import { drawDot } from '../table'
import type { Run } from '../text/wrapText'
import { questionAnchor } from './questions'

const gap = space.s5
const rule = 2.2

/** Three cards under rules in the colors of their dimensions. `isShort` leaves out the statements and the certainty. */
export function drawSuggestions(flow: Flow, section: SuggestionSection, isShort: boolean): void {
  const { heading, cards, none, certaintyHeading, certainty } = section
  const cardsBlock = (width: number) => cards.map((card) => cardBlock(flow.pdf, section, { card, width, isShort }))
  const narrow = cardsBlock((textWidth - 2 * gap) / 3)
  const row = sideBySide(narrow.map((block, index) => ({ left: index * ((textWidth - 2 * gap) / 3 + gap), block })))
  const isRow = row.height < textHeight * 0.6
  flow.skip(space.s5)
  flow.heading({ level: 2, text: heading, anchor: 'first', keep: isRow ? row.height + space.s2 : 120 })
  flow.skip(space.s1)
  if (none !== null) flow.text([{ text: none, style: type.body }])
  else if (isRow) flow.block(row)
  else {
    // Statements too long for columns: one card below the other.
    for (const block of cardsBlock(textWidth)) {
      flow.block(block)
      flow.skip(space.s4)
    }
  }
  if (isShort || certainty.length === 0) return
  flow.skip(space.s4)
  flow.heading({ level: 3, text: certaintyHeading, keep: 40 })
  for (const text of certainty) flow.text([{ text, style: type.soft }], { width: textWidth })
}

type Card = { readonly card: SuggestionCard; readonly width: number; readonly isShort: boolean }

function cardBlock(pdf: PdfDocument, section: SuggestionSection, { card, width, isShort }: Card): Block {
  const block = (runs: readonly Run[]) => textBlock(pdf, runs, width)
  const link = isShort ? {} : { link: { kind: 'inside' as const, anchor: questionAnchor(card.id) } }
  const labelled = ({ lead, text }: SummarySentence) =>
    block([
      { text: `${lead}: `, style: type.smallStrong },
      { text, style: type.small },
    ])
  const content = stack(
    [
      stack(
        [
          block([{ text: card.title, style: type.subheading, ...link }]),
          ...(isShort ? [] : [block([{ text: card.dimension, style: type.small }])]),
        ],
        0,
      ),
      block([{ text: card.step, style: type.body }]),
      ...(isShort ? [] : [labelled(card.now), labelled(card.next)]),
      labelled({ lead: section.whyLabel, text: card.why }),
      ...(isShort ? [] : card.unchecked.map((text) => block([{ text, style: type.small }]))),
    ],
    space.s2,
  )
  const inside = rule + space.s3
  return {
    height: content.height + inside,
    draw: (x, y) => {
      pdf.structure.decoration(() => pdf.pen.box([x, y], [width, rule], hueAt(printColors, card.hue), 0))
      content.draw(x, y + inside)
    },
  }
}

/** What the team is good at already: title and statement, each with the dot of its dimension. */
export function drawStrengths(flow: Flow, section: NonNullable<ReportModel['strengths']>): void {
  const { heading, none, entries } = section
  flow.skip(space.s5)
  flow.heading({ level: 2, text: heading, anchor: 'strengths', keep: 60 })
  if (entries.length === 0) flow.text([{ text: none, style: type.body }])
  const indent = 12
  for (const { id, title, hue, text } of entries) {
    const link = { kind: 'inside' as const, anchor: questionAnchor(id) }
    const runs: Run[] = [
      { text: title, style: type.strong, link },
      { text: `. ${text}`, style: type.body },
    ]
    flow.block({
      ...indented(textBlock(flow.pdf, runs, textWidth - indent), indent, (x, y) =>
        flow.pdf.structure.decoration(() => drawDot(flow.pdf, hueAt(printColors, hue), [x, y + 7])),
      ),
    })
    flow.skip(space.s1)
  }
}

function indented(block: Block, indent: number, before: (x: number, y: number) => void): Block {
  return {
    height: block.height,
    draw: (x, y) => {
      before(x, y)
      block.draw(x + indent, y)
    },
  }
}
