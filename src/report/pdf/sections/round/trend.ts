import { printColors } from '@/charts/palette'
import type { ChartParts } from '@/charts/picture/drawChart'
import { trendChart } from '@/charts/trend'
import { pdf as words } from '@/strings/en/pdf'
import type { TrendChange, TrendFigure, TrendSection } from '../../../round/trendModel'
import { sideBySide, stack, textBlock, type Block } from '../../block'
import { textWidth, type Flow } from '../../flow'
import { scaled, space, type } from '../../look'
import type { PdfDocument } from '../../pdfDocument'
import { drawTable } from '../../table'
import { figureBlock } from '../figure'
import { drawNote } from '../tables'
import { textTable } from '../textTable'

/** Charts beside each other in the full report. */
const inRow = 3
/** In units of a chart, in which its letters are 11 high. */
const chartSize = { width: 208, height: 148 } as const

/** What changed in words, a small chart a dimension, and the figures as tables. */
export function drawTrend(flow: Flow, charts: ChartParts, section: TrendSection): void {
  const rows = chartRows(flow.pdf, charts, section.charts, { inRow, scale: 1 })
  flow.skip(space.s5)
  flow.heading({ level: 2, text: section.heading, anchor: 'trend', keep: rows[0]?.height ?? 0 })
  for (const row of rows) {
    flow.block(row)
    flow.skip(space.s3)
  }
  drawCaptioned(flow, section.table, 0.16)
  for (const change of [section.change, section.sinceFirst]) if (change) drawChange(flow, change)
  flow.skip(space.s2)
  for (const note of section.notes) drawNote(flow, note)
}

type Look = { readonly inRow: number; readonly scale: number }

/** Small charts in rows, each below the name of its dimension. `scale` is that of the type. */
export function chartRows(
  pdf: PdfDocument,
  charts: ChartParts,
  figures: readonly TrendFigure[],
  { inRow: count, scale }: Look,
): Block[] {
  const width = (textWidth - (count - 1) * space.s4) / count
  const starts = figures.flatMap((_, index) => (index % count === 0 ? [index] : []))
  return starts.map((start) =>
    sideBySide(
      figures.slice(start, start + count).map((figure, index) => ({
        left: index * (width + space.s4),
        block: chartBlock(pdf, charts, figure, { width, scale }),
      })),
    ),
  )
}

function chartBlock(
  pdf: PdfDocument,
  charts: ChartParts,
  { data, alternative }: TrendFigure,
  { width, scale }: { readonly width: number; readonly scale: number },
): Block {
  const title = textBlock(pdf, [{ text: data.title, style: scaled(type.strong, scale) }], width)
  const chart = figureBlock(pdf, charts, {
    config: trendChart(data, printColors),
    // A narrow chart is drawn smaller rather than with smaller letters.
    size: { width: Math.min(chartSize.width, width * 1.35), height: chartSize.height },
    width,
    alternative: words.trend(data.title, alternative),
  })
  return stack([title, chart], space.s1)
}

function drawChange(flow: Flow, { heading, sentences, effects, items, notes }: TrendChange): void {
  flow.skip(space.s4)
  flow.heading({ level: 3, text: heading, keep: 60 })
  for (const text of sentences) flow.text([{ text, style: type.body }], { width: textWidth })
  flow.skip(space.s3)
  if (effects) drawCaptioned(flow, effects, 0.17)
  if (items) drawCaptioned(flow, items, 0.5)
  for (const note of notes) drawNote(flow, note)
}

function drawCaptioned(flow: Flow, table: NonNullable<TrendChange['items']>, share: number): void {
  flow.keep(70)
  flow.text([{ text: table.caption, style: type.smallStrong }], { width: textWidth })
  drawTable(flow, textTable(table, share, type.small))
  flow.skip(space.s3)
}
