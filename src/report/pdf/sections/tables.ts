import type { ComparisonSection, DoraRow, DoraSection, LensSection } from '../../reportModel'
import { stack, textBlock, type Block } from '../block'
import { textWidth, type Flow } from '../flow'
import { headingBlock } from '../heading'
import { scaled, space, type } from '../look'
import type { PdfDocument } from '../pdfDocument'
import { drawTable, type Column } from '../table'
import type { Run } from '../text/wrapText'
import { drawLabelled } from './labelled'
import { drawTextTable } from './textTable'

/** What the answers about delivery come to, without the answers. `scale` is that of the type. */
export function shortDora(pdf: PdfDocument, section: DoraSection, width: number, scale: number): Block {
  const runs = [{ text: wordDora(section), style: scaled(type.body, scale) }]
  const size = type.subheading.size
  const heading = headingBlock(pdf, { level: 2, text: section.heading, anchor: 'dora', size }, width)
  return stack([heading, textBlock(pdf, runs, width)], 0)
}

function wordDora({ verdict, sentences }: Pick<DoraSection, 'verdict' | 'sentences'>): string {
  return [verdict, ...sentences].join(' ')
}

/** A column of a table of metrics. */
type MetricColumn<R extends DoraRow> = Column & { readonly cell: (row: R) => readonly Run[] }
type Metrics<R extends DoraRow> = Omit<DoraSection, 'rows' | 'columns'> & { readonly rows: readonly R[] }

/** The answers about delivery against the benchmark. */
export function drawDora(flow: Flow, section: DoraSection): void {
  const { columns } = section
  drawMetrics<DoraRow>(flow, section, [
    { head: columns.metric, share: 0.262, cell: ({ title }) => strong(title) },
    { head: columns.answer, share: 0.27, cell: ({ answer }) => plain(answer) },
    { head: columns.band, share: 0.1, cell: ({ band }) => plain(band) },
    { head: columns.benchmark, share: 0.222, cell: ({ benchmark }) => plain(benchmark) },
    { head: columns.meets, share: 0.146, cell: ({ meets }) => plain(meets) },
  ])
}

/** Metrics with the columns that are wanted, and below the table what was written beside them. */
export function drawMetrics<R extends DoraRow>(
  flow: Flow,
  section: Metrics<R>,
  columns: readonly MetricColumn<R>[],
): void {
  const { heading, rows, notes } = section
  flow.skip(space.s5)
  flow.heading({ level: 2, text: heading, anchor: 'dora', keep: 90 })
  flow.text([{ text: wordDora(section), style: type.body }], { width: textWidth })
  flow.skip(space.s2)
  drawTable(flow, {
    columns,
    rows: rows.map((row) => ({ cells: columns.map(({ cell }) => cell(row)), dot: null })),
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
  const hasInterval = columns.interval !== undefined
  flow.skip(space.s5)
  flow.heading({ level: 2, text: heading, anchor: 'lens', keep: 110 })
  flow.text([{ text: note, style: type.soft }], { width: textWidth })
  flow.skip(space.s2)
  drawTable(flow, {
    columns: [
      { head: columns.group, share: hasInterval ? 0.34 : 0.39 },
      { head: columns.score, share: 0.07 },
      { head: columns.level, share: 0.12 },
      { head: columns.coverage, share: 0.1 },
      ...(hasInterval ? [{ head: columns.interval, share: 0.11 }] : []),
      { head: columns.lowest, share: hasInterval ? 0.26 : 0.32 },
    ],
    rows: rows.map((row) => ({
      cells: [
        [...strong(`${row.name}  `), { text: row.description, style: type.small }],
        plain(row.score),
        plain(row.level ?? ''),
        plain(row.coverage),
        ...(hasInterval ? [[{ text: row.interval ?? '', style: type.small }]] : []),
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
  if (rows.length > 0) drawTextTable(flow, { columns, rows }, 0.22)
  if (!items) return
  flow.skip(space.s4)
  flow.heading({ level: 3, text: items.caption, keep: 60 })
  drawTextTable(flow, items, 0.5)
}

/** A remark in small type over the width of the text. */
export function drawNote(flow: Flow, text: string): void {
  flow.text([{ text, style: type.small }], { width: textWidth })
  flow.skip(space.s1)
}

function strong(text: string): Run[] {
  return [{ text, style: type.strong }]
}

function plain(text: string): Run[] {
  return [{ text, style: type.body }]
}
