import { dotPlot } from '@/charts/dotPlot'
import { labelLines } from '@/charts/labelLines'
import { hueAt, printColors } from '@/charts/palette'
import type { ChartParts } from '@/charts/picture/drawChart'
import { radarChart } from '@/charts/radar'
import { pdf as words } from '@/strings/en/pdf'
import type { ProfileRow, ProfileSection } from '../../reportModel'
import { sideBySide, stack, textBlock, type Block, type Placed } from '../block'
import { textWidth, type Flow } from '../flow'
import { space, type } from '../look'
import type { PdfDocument } from '../pdfDocument'
import { drawTable, tableBlock, type Column, type Table } from '../table'
import type { Run } from '../text/wrapText'
import { figureBlock } from './figure'

const radarShare = 0.41
const shortRadarShare = 0.32

/** Radar for the overview beside a dot plot for reading, and the same numbers as a table. */
export function drawProfile(flow: Flow, charts: ChartParts, section: ProfileSection): void {
  const left = textWidth * radarShare
  const right = textWidth - left - space.s5
  const dots = dotsBlock(flow.pdf, charts, section, right)
  const notes = [`${section.legend.join('; ')}.`, ...section.notes].map((text) =>
    textBlock(flow.pdf, small(text), right),
  )
  const reading = stack([dots, ...notes], space.s1)
  drawSideBySide(flow, section, [
    radarBlock(flow.pdf, charts, section, left),
    { left: left + space.s5, block: reading },
  ])
  flow.skip(space.s3)
  drawTable(flow, tableOf(section, fullColumns(section)))
}

/** The radar beside a table. */
export function drawShortProfile(flow: Flow, charts: ChartParts, section: ProfileSection): void {
  const left = textWidth * shortRadarShare
  const right = textWidth - left - space.s5
  const table = tableBlock(flow.pdf, tableOf(section, shortColumns(section)), right)
  drawSideBySide(flow, section, [radarBlock(flow.pdf, charts, section, left), { left: left + space.s5, block: table }])
}

/** The radar, and what is read exactly at the right margin. */
function drawSideBySide(flow: Flow, { heading }: ProfileSection, [radar, reading]: readonly [Block, Placed]): void {
  const blocks = sideBySide([{ left: 0, block: radar }, reading])
  flow.skip(space.s5)
  flow.heading({ level: 2, text: heading, anchor: 'profile', keep: blocks.height })
  flow.block(blocks)
}

function radarBlock(
  pdf: PdfDocument,
  charts: ChartParts,
  { radar, alternative }: ProfileSection,
  width: number,
): Block {
  return figureBlock(pdf, charts, {
    config: radarChart(radar, printColors),
    size: { width: 300, height: 245 },
    width,
    alternative: words.radar(radar.title, alternative),
  })
}

function dotsBlock(pdf: PdfDocument, charts: ChartParts, { dots, alternative }: ProfileSection, width: number): Block {
  const rowHeight = Math.max(31, ...dots.rows.map(({ label }) => 17 * labelLines(label).length))
  return figureBlock(pdf, charts, {
    config: dotPlot(dots, printColors),
    size: { width: 440, height: 45 + rowHeight * dots.rows.length },
    width,
    alternative: words.dots(dots.title, alternative),
  })
}

type ProfileColumn = Column & { readonly cell: (row: ProfileRow) => readonly Run[] }

function shortColumns({ term, columns }: ProfileSection): ProfileColumn[] {
  return [
    { head: term, share: 0.35, cell: nameOf },
    { head: columns.score, share: 0.16, cell: (row) => plain(row.score) },
    { head: columns.level, share: 0.25, cell: (row) => plain(row.level ?? '') },
    { head: columns.target, share: 0.24, cell: (row) => plain(row.target) },
  ]
}

function fullColumns({ term, columns, rows }: ProfileSection): ProfileColumn[] {
  const hasEarlier = rows.some(({ earlier }) => earlier !== null)
  const earlier: ProfileColumn = { head: columns.earlier, share: 0.08, cell: (row) => plain(row.earlier ?? '') }
  return [
    { head: term, share: 0.2, cell: nameOf },
    { head: columns.score, share: 0.068, cell: (row) => plain(row.score) },
    ...(hasEarlier ? [earlier] : []),
    { head: columns.level, share: 0.115, cell: (row) => plain(row.level ?? '') },
    { head: columns.target, share: 0.115, cell: (row) => plain(row.target) },
    { head: columns.gap, share: 0.09, cell: (row) => plain(row.gap ?? '') },
    { head: columns.coverage, share: 0.096, cell: (row) => plain(row.coverage) },
    { head: columns.lowest, share: hasEarlier ? 0.236 : 0.316, cell: (row) => small(row.lowest.join('\n')) },
  ]
}

function tableOf({ rows }: ProfileSection, columns: readonly ProfileColumn[]): Table {
  return {
    columns,
    rows: rows.map((row) => ({ cells: columns.map(({ cell }) => cell(row)), dot: hueAt(printColors, row.hue) })),
  }
}

function nameOf({ name }: ProfileRow): Run[] {
  return [{ text: name, style: type.strong }]
}

function plain(text: string): Run[] {
  return [{ text, style: type.body }]
}

function small(text: string): Run[] {
  return [{ text, style: type.small }]
}
