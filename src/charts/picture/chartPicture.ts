import type { ChartConfiguration } from 'chart.js'
import { createSvgPainter } from '../vector/svgPainter'
import type { Font } from '../vector/painter'
import { registeredCharts } from './chartParts'
import { drawChart, type DrawableType, type Size } from './drawChart'

export type PictureText = { readonly title: string; readonly description: string }
export type Picture = Size & PictureText & { readonly background: string }
/** `idPrefix`: for pictures that stand in one document. */
type VectorPicture = Size & PictureText & { readonly background: string | null; readonly idPrefix?: string }

const fontFamily = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif"
const pixelsPerUnit = 2

/** The chart as an SVG file with title and description inside. Text stays text, in the reader's system font. */
export function chartAsSvg<Type extends DrawableType>(
  config: ChartConfiguration<Type>,
  { background, idPrefix, ...picture }: VectorPicture,
): string {
  const { painter, svg } = createSvgPainter(measureText(), idPrefix)
  drawChart(registeredCharts(), config, painter, picture)
  return svg({ ...picture, background, fontFamily })
}

/** The chart as a PNG file at twice its size. Throws where the browser cannot make one, as when memory is short. */
export async function chartAsPng<Type extends DrawableType>(
  config: ChartConfiguration<Type>,
  { width, height, background }: Picture,
): Promise<Blob> {
  const { Chart, BasicPlatform } = registeredCharts()
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const once = { animation: false, responsive: false, devicePixelRatio: pixelsPerUnit, events: [] } as const
  const chart = new Chart(canvas, {
    ...config,
    platform: BasicPlatform,
    options: Object.assign({}, config.options, once),
    plugins: [{ id: 'background', beforeDraw: ({ ctx }) => paintBackground(ctx, { width, height }, background) }],
  })
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  chart.destroy()
  if (!blob) throw new Error('The browser made no picture of the chart')
  return blob
}

function paintBackground(context: CanvasRenderingContext2D, { width, height }: Size, color: string): void {
  context.save()
  context.fillStyle = color
  context.fillRect(0, 0, width, height)
  context.restore()
}

function measureText() {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('The browser has no canvas to measure text with')
  return (text: string, { size, isBold }: Font) => {
    context.font = `${isBold ? 'bold ' : ''}${size}px ${fontFamily}`
    return context.measureText(text).width
  }
}
