import { dotPlot } from '@/charts/dotPlot'
import { labelLines } from '@/charts/labelLines'
import { hueAt, printColors } from '@/charts/palette'
import type { ChartParts } from '@/charts/picture/drawChart'
import { radarChart } from '@/charts/radar'
import { pdf as words } from '@/strings/en/pdf'
import type { DoraSection, ProfileRow, ProfileSection } from '../../reportModel'
import { sideBySide, stack, textBlock, type Block } from '../block'
import { textWidth, type Flow } from '../flow'
import { headingBlock } from '../heading'
import { scaled, space, type } from '../look'
import type { PdfDocument } from '../pdfDocument'
import { drawTable, tableBlock, type Column, type Table } from '../table'
import type { Run } from '../text/wrapText'
import { figureBlock } from './figure'
import { shortDora } from './tables'

const radarShare = 0.41
const shortRadarShare = 0.34

/** Radar for the overview beside a dot plot for reading, and the same numbers as a table. */
export function drawProfile(flow: Flow, charts: ChartParts, section: ProfileSection): void {
  const left = textWidth * radarShare
  const right = textWidth - left - space.s5
  const dots = dotsBlock(flow.pdf, charts, section, right)
  const notes = [`${section.legend.join('; ')}.`, ...section.notes].map((text) =>
    textBlock(flow.pdf, small(text), right),
  )
  const reading = stack([dots, ...notes], space.s1)
  const figures = sideBySide([
    { left: 0, block: radarBlock(flow.pdf, charts, section, left) },
    { left: left + space.s5, block: reading },
  ])
  flow.skip(space.s5)
  flow.heading({ level: 2, text: section.heading, anchor: 'profile', keep: figures.height })
  flow.block(figures)
  flow.skip(space.s3)
  drawTable(flow, { ...tableOf(section, fullColumns(section), 1), isKeptTogether: true })
}

type Short = { readonly profile: ProfileSection; readonly dora: DoraSection | null; readonly scale: number }

/** The radar beside a table, and what the delivery metrics come to below the table. `scale` is that of the type. */
export function shortProfile(pdf: PdfDocument, charts: ChartParts, { profile, dora, scale }: Short): Block {
  const left = textWidth * shortRadarShare
  const right = textWidth - left - space.s5
  const reading = stack(
    [
      tableBlock(pdf, tableOf(profile, shortColumns(profile), scale), right),
      ...(dora ? [shortDora(pdf, dora, right, scale)] : []),
    ],
    space.s4,
  )
  const blocks = sideBySide([
    { left: 0, block: radarBlock(pdf, charts, profile, left) },
    { left: left + space.s5, block: reading },
  ])
  return stack([headingBlock(pdf, { level: 2, text: profile.heading, anchor: 'profile' }, textWidth), blocks], 0)
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

function fullColumns(section: ProfileSection): ProfileColumn[] {
  const { term, columns, rows } = section
  const hasEarlier = rows.some(({ earlier }) => earlier !== null)
  const earlier: ProfileColumn = { head: columns.earlier, share: 0.08, cell: (row) => plain(row.earlier ?? '') }
  const interval = intervalColumn(section)
  const before: ProfileColumn[] = [
    { head: term, share: interval.length > 0 ? 0.16 : 0.2, cell: nameOf },
    { head: columns.score, share: 0.068, cell: (row) => plain(row.score) },
    ...(hasEarlier ? [earlier] : []),
    { head: columns.level, share: 0.115, cell: (row) => plain(row.level ?? '') },
    { head: columns.target, share: 0.115, cell: (row) => plain(row.target) },
    { head: columns.gap, share: 0.09, cell: (row) => plain(row.gap ?? '') },
    { head: columns.coverage, share: interval.length > 0 ? 0.08 : 0.096, cell: (row) => plain(row.coverage) },
    ...interval,
  ]
  const left = 1 - before.reduce((sum, { share }) => sum + share, 0)
  return [...before, { head: columns.lowest, share: left, cell: (row) => small(row.lowest.join('\n')) }]
}

function intervalColumn({ columns: { interval } }: ProfileSection): ProfileColumn[] {
  if (interval === undefined) return []
  return [{ head: interval, share: 0.09, cell: (row) => small(row.interval ?? '') }]
}

function tableOf({ rows }: ProfileSection, columns: readonly ProfileColumn[], scale: number): Table {
  return {
    columns,
    rows: rows.map((row) => ({
      cells: columns.map(({ cell }) => cell(row).map((run) => ({ ...run, style: scaled(run.style, scale) }))),
      dot: hueAt(printColors, row.hue),
    })),
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
