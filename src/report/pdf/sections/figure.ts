import type { ChartConfiguration } from 'chart.js'
import { drawChart, type ChartParts, type DrawableType, type Size } from '@/charts/picture/drawChart'
import type { Block } from '../block'
import { pageSize, type PdfDocument } from '../pdfDocument'
import { createPdfPainter } from '../pdfPainter'

export type Figure<Type extends DrawableType> = {
  readonly config: ChartConfiguration<Type>
  /** Size of the chart in its own units, in which its letters and lines are measured. */
  readonly size: Size
  /** Width on the page in points; the height follows. */
  readonly width: number
  /** What the chart shows, in words. */
  readonly alternative: string
}

/** A chart as on the screen, drawn as vectors. */
export function figureBlock<Type extends DrawableType>(
  pdf: PdfDocument,
  charts: ChartParts,
  { config, size, width, alternative }: Figure<Type>,
): Block {
  const scale = width / size.width
  const height = size.height * scale
  return {
    height,
    draw: (x, y) => {
      const bounds = [x, pageSize.height - y - height, x + width, pageSize.height - y] as const
      pdf.structure.element('Figure', { alternative, bounds }, () =>
        pdf.structure.content(() =>
          drawChart(charts, config, createPdfPainter(pdf.pen, pdf.typesetter, { at: [x, y], scale }), size),
        ),
      )
    },
  }
}
