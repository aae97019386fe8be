import { hueAt, printColors } from '@/charts/palette'
import type { SuggestionCard, SuggestionSection, SummarySentence } from '../../reportModel'
import { sideBySide, stack, textBlock, type Block } from '../block'
import { textHeight, textWidth, type Flow } from '../flow'
import { headingBlock } from '../heading'
import { scaled, space, type } from '../look'
import type { PdfDocument } from '../pdfDocument'
import type { Run } from '../text/wrapText'
import { questionAnchor } from './questions'
import { underRule } from './underRule'

const gap = space.s5
const column = (textWidth - 2 * gap) / 3

type Paragraph = readonly Run[]

/** The first improvements, one below the other under rules in the colors of their dimensions, and how sure they are. */
export function drawSuggestions(flow: Flow, section: SuggestionSection): void {
  const { heading, cards, none, certaintyHeading, certainty } = section
  const first = cards[0] ? cardBlock(flow.pdf, section, cards[0]).height : 0
  flow.skip(space.s5)
  flow.heading({ level: 2, text: heading, anchor: 'first', keep: Math.min(first, textHeight / 2) + space.s2 })
  flow.skip(space.s1)
  if (none !== null) flow.text([{ text: none, style: type.body }])
  for (const card of cards) {
    drawCard(flow, section, card)
    flow.skip(space.s4)
  }
  if (certainty.length === 0) return
  flow.heading({ level: 3, text: certaintyHeading, keep: 40 })
  for (const text of certainty) flow.text([{ text, style: type.soft }], { width: textWidth })
}

/** A card that no page can hold goes on over the pages line by line. */
function drawCard(flow: Flow, section: SuggestionSection, card: SuggestionCard): void {
  const block = cardBlock(flow.pdf, section, card)
  if (block.height <= textHeight) flow.block(block)
  else for (const runs of [...stepOf(card), ...groundsOf(section, card)]) flow.text(runs)
}

/** What to do at the left; the question, the statements that answer it, and the reasons beside it. */
function cardBlock(pdf: PdfDocument, section: SuggestionSection, card: SuggestionCard): Block {
  const left = textWidth * 0.32
  const content = sideBySide([
    { left: 0, block: paragraphs(pdf, stepOf(card), left, space.s2) },
    { left: left + gap, block: paragraphs(pdf, groundsOf(section, card), textWidth - left - gap, space.s1) },
  ])
  return underRule(pdf, content, { color: hueAt(printColors, card.hue), width: textWidth })
}

function stepOf({ id, title, dimension, step }: SuggestionCard): Paragraph[] {
  const link = { kind: 'inside' as const, anchor: questionAnchor(id) }
  return [
    [
      { text: title, style: type.subheading, link },
      { text: `\n${dimension}`, style: type.small },
    ],
    [{ text: step, style: type.body }],
  ]
}

function groundsOf({ whyLabel }: SuggestionSection, card: SuggestionCard): Paragraph[] {
  return [
    [{ text: card.question, style: type.small }],
    ...[card.now, card.next, { lead: whyLabel, text: card.why }].map((line) => labelled(line, 1)),
    ...card.unchecked.map((text) => [{ text, style: type.small }]),
  ]
}

/** Type of the summary against that of the full report, and of its reasons against that again. */
export type Scales = { readonly all: number; readonly reasons: number }

/** The first improvements side by side: title, step and reasons. */
export function shortSuggestions(pdf: PdfDocument, section: SuggestionSection, { all, reasons }: Scales): Block {
  const { heading, cards, none, whyLabel } = section
  const shortCard = ({ title, step, why, hue }: SuggestionCard) => {
    const content = [
      [{ text: title, style: scaled(type.subheading, all) }],
      [{ text: step, style: scaled(type.body, all) }],
      labelled({ lead: whyLabel, text: why }, all * reasons),
    ]
    return underRule(pdf, paragraphs(pdf, content, column, space.s2), { color: hueAt(printColors, hue), width: column })
  }
  const row = sideBySide(cards.map((card, index) => ({ left: index * (column + gap), block: shortCard(card) })))
  const body = none === null ? row : textBlock(pdf, [{ text: none, style: scaled(type.body, all) }], textWidth)
  return stack([headingBlock(pdf, { level: 2, text: heading, anchor: 'first' }, textWidth), body], space.s1)
}

function labelled({ lead, text }: SummarySentence, scale: number): Paragraph {
  return [
    { text: `${lead}: `, style: scaled(type.smallStrong, scale) },
    { text, style: scaled(type.small, scale) },
  ]
}

function paragraphs(pdf: PdfDocument, texts: readonly Paragraph[], width: number, between: number): Block {
  return stack(
    texts.map((runs) => textBlock(pdf, runs, width)),
    between,
  )
}
