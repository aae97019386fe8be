import { hueAt, printColors } from '@/charts/palette'
import type { SummarySentence, TextTableContent } from '../../../reportModel'
import type { TalkEntry, ViewsSection } from '../../../round/roundReportModel'
import { sideBySide, stack, textBlock, type Block } from '../../block'
import { textHeight, textWidth, type Flow } from '../../flow'
import { space, type } from '../../look'
import type { PdfDocument } from '../../pdfDocument'
import { drawTable } from '../../table'
import type { Run } from '../../text/wrapText'
import { questionAnchor } from '../questions'
import { textTable } from '../textTable'
import { underRule } from '../underRule'
import { distributionBlock } from './distribution'

const left = textWidth * 0.42
const gap = space.s5
const right = textWidth - left - gap

/** Disagreement before averages: what to talk about, gaps between groups, and what people do not know. */
export function drawViews(flow: Flow, section: ViewsSection): void {
  const { heading, intro, talkHeading, entries, none } = section
  const cards = entries.map((entry) => cardBlock(flow.pdf, entry, section))
  const first = cards[0]?.height ?? 0
  flow.skip(space.s5)
  flow.heading({ level: 2, text: heading, anchor: 'views', keep: 60 + Math.min(first, textHeight / 2) })
  flow.text([{ text: intro, style: type.soft }], { width: textWidth })
  flow.skip(space.s3)
  flow.heading({ level: 3, text: talkHeading, keep: Math.min(first, textHeight / 2) })
  if (none !== null) flow.text([{ text: none, style: type.body }], { width: textWidth })
  entries.forEach((entry, index) => {
    const block = cards[index]
    if (block && block.height <= textHeight) flow.block(block)
    else for (const runs of [...titleOf(entry), ...wordsOf(entry, section)]) flow.text(runs)
    flow.skip(space.s4)
  })
  drawGroups(flow, section)
  drawUnknown(flow, section)
}

/** Title and dots at the left; the question, how far views lie apart, and what the two ends say beside them. */
function cardBlock(pdf: PdfDocument, entry: TalkEntry, section: ViewsSection): Block {
  const { title, hue, distribution } = entry
  const color = hueAt(printColors, hue)
  const dots = distributionBlock(pdf, distribution, { title, levelNames: section.levelNames, color, width: left })
  const content = sideBySide([
    { left: 0, block: stack([...titleOf(entry).map((runs) => textBlock(pdf, runs, left)), dots], space.s2) },
    {
      left: left + gap,
      block: stack(
        wordsOf(entry, section).map((runs) => textBlock(pdf, runs, right)),
        space.s1,
      ),
    },
  ])
  return underRule(pdf, content, { color, width: textWidth })
}

type Paragraph = readonly Run[]

function titleOf({ id, title, dimension }: TalkEntry): Paragraph[] {
  const link = { kind: 'inside' as const, anchor: questionAnchor(id) }
  return [
    [
      { text: title, style: type.subheading, link },
      { text: `\n${dimension}`, style: type.small },
    ],
  ]
}

function wordsOf({ question, sentence, ends, agreed, cells }: TalkEntry, { columns }: ViewsSection): Paragraph[] {
  return [
    [{ text: question, style: type.small }],
    [{ text: sentence, style: type.body }],
    ...ends.map(labelled),
    labelled({ lead: columns.agreement, text: cells.agreement }),
    ...agreed.map(labelled),
  ]
}

function labelled({ lead, text }: SummarySentence): Paragraph {
  return [
    { text: `${lead}: `, style: type.smallStrong },
    { text, style: { ...type.small, color: printColors.ink } },
  ]
}

function drawGroups(flow: Flow, { groupsHeading, groups }: ViewsSection): void {
  if (groups.length === 0) return
  flow.skip(space.s2)
  flow.heading({ level: 3, text: groupsHeading, keep: 90 })
  for (const { sentence, table } of groups) {
    flow.keep(90)
    flow.text([{ text: sentence, style: type.body }], { width: textWidth })
    flow.skip(space.s2)
    flow.text([{ text: table.caption, style: type.smallStrong }], { width: textWidth })
    drawTable(flow, { ...textTable(readable(table), 0.2, type.small), isKeptTogether: true })
    flow.skip(space.s4)
  }
}

/** Columns that a page has room for. */
const mostColumns = 7

/** A table with more columns than that is turned, so that its groups stand below each other. */
function readable(table: TextTableContent): TextTableContent {
  const { columns, rows } = table
  if (columns.length <= mostColumns || rows.length >= columns.length) return table
  const [corner = '', ...others] = columns
  return {
    ...table,
    columns: [corner, ...rows.map(([name = '']) => name)],
    rows: others.map((name, index) => [name, ...rows.map((cells) => cells[index + 1] ?? '')]),
  }
}

function drawUnknown(flow: Flow, { unknownHeading, unknown }: ViewsSection): void {
  if (unknown.length === 0) return
  flow.skip(space.s2)
  flow.heading({ level: 3, text: unknownHeading, keep: 30 })
  for (const text of unknown) flow.text([{ text, style: type.body }], { width: textWidth })
}
