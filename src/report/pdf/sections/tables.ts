import type { ComparisonSection, DoraSection, LensSection } from '../../reportModel'
import { stack, textBlock, type Block } from '../block'
import { textWidth, type Flow } from '../flow'
import { headingBlock } from '../heading'
import { scaled, space, type } from '../look'
import type { PdfDocument } from '../pdfDocument'
import { drawTable, type Row } from '../table'
import type { Run } from '../text/wrapText'
import { drawLabelled } from './labelled'

/** What the answers about delivery come to, without the answers. `scale` is that of the type. */
export function shortDora(pdf: PdfDocument, section: DoraSection, width: number, scale: number): Block {
  const runs = [{ text: wordDora(section), style: scaled(type.body, scale) }]
  const size = type.subheading.size
  const heading = headingBlock(pdf, { level: 2, text: section.heading, anchor: 'dora', size }, width)
  return stack([heading, textBlock(pdf, runs, width)], 0)
}

function wordDora({ verdict, sentences }: DoraSection): string {
  return [verdict, ...sentences].join(' ')
}

/** The answers about delivery against the benchmark. */
export function drawDora(flow: Flow, section: DoraSection): void {
  const { columns, rows, notes } = section
  flow.skip(space.s5)
  flow.heading({ level: 2, text: section.heading, anchor: 'dora', keep: 90 })
  flow.text([{ text: wordDora(section), style: type.body }], { width: textWidth })
  flow.skip(space.s2)
  drawTable(flow, {
    columns: [
      { head: columns.metric, share: 0.262 },
      { head: columns.answer, share: 0.27 },
      { head: columns.band, share: 0.1 },
      { head: columns.benchmark, share: 0.222 },
      { head: columns.meets, share: 0.146 },
    ],
    rows: rows.map((row) => ({
      cells: [strong(row.title), ...[row.answer, row.band, row.benchmark, row.meets].map(plain)],
      dot: null,
    })),
  })
  flow.skip(space.s2)
  for (const { title, lines, link } of rows) {
    if (lines.length === 0 && link === null) continue
    flow.text(strong(title))
    drawLabelled(flow, lines, link)
    flow.skip(space.s2)
  }
  for (const note of notes) drawNote(flow, note)
}

/** The same answers cut another way. */
export function drawLens(flow: Flow, { heading, note, columns, rows }: LensSection): void {
  flow.skip(space.s5)
  flow.heading({ level: 2, text: heading, anchor: 'lens', keep: 110 })
  flow.text([{ text: note, style: type.soft }], { width: textWidth })
  flow.skip(space.s2)
  drawTable(flow, {
    columns: [
      { head: columns.group, share: 0.39 },
      { head: columns.score, share: 0.07 },
      { head: columns.level, share: 0.12 },
      { head: columns.coverage, share: 0.1 },
      { head: columns.lowest, share: 0.32 },
    ],
    rows: rows.map((row) => ({
      cells: [
        [...strong(`${row.name}  `), { text: row.description, style: type.small }],
        plain(row.score),
        plain(row.level ?? ''),
        plain(row.coverage),
        [{ text: row.lowest.join('\n'), style: type.small }],
      ],
      dot: null,
    })),
  })
}

/** What changed since an earlier response, by dimension and by question. */
export function drawComparison(flow: Flow, { heading, notes, columns, rows, items }: ComparisonSection): void {
  flow.skip(space.s5)
  flow.heading({ level: 2, text: heading, anchor: 'comparison', keep: 90 })
  for (const note of notes) flow.text([{ text: note, style: type.soft }], { width: textWidth })
  flow.skip(space.s2)
  if (rows.length > 0) drawTable(flow, { columns: evenly(columns, 0.22), rows: rows.map(rowOf) })
  if (!items) return
  flow.skip(space.s4)
  flow.heading({ level: 3, text: items.caption, keep: 60 })
  drawTable(flow, { columns: evenly(items.columns, 0.5), rows: items.rows.map(rowOf) })
}

function rowOf([name = '', ...others]: readonly string[]): Row {
  return { cells: [strong(name), ...others.map(plain)], dot: null }
}

/** Columns of which the first takes a share of the width, and the others share the rest alike. */
function evenly([first = '', ...others]: readonly string[], share: number) {
  return [{ head: first, share }, ...others.map((head) => ({ head, share: (1 - share) / others.length }))]
}

function drawNote(flow: Flow, text: string): void {
  flow.text([{ text, style: type.small }], { width: textWidth })
  flow.skip(space.s1)
}

function strong(text: string): Run[] {
  return [{ text, style: type.strong }]
}

function plain(text: string): Run[] {
  return [{ text, style: type.body }]
}
