import type { ChartConfiguration, ChartType } from 'chart.js'
import type { Painter } from '../vector/painter'
import { RecordedPath } from '../vector/recordedPath'
import type { registeredCharts } from './chartParts'
import { createVectorContext } from '../vector/vectorContext'

export type Size = { readonly width: number; readonly height: number }

/** Chart types whose parts are registered. */
export type DrawableType = Extract<ChartType, 'radar' | 'scatter'>

/** Chart.js with what the charts need of it. */
export type ChartParts = ReturnType<typeof registeredCharts>

/** Loads Chart.js for `drawChart`. */
export async function loadCharts(): Promise<ChartParts> {
  // Chart.js asks once, as it loads, whether there is a Path2D, and draws in another way where there is none, as in
  // Node: it gets one, so that the same chart is drawn with the same operators everywhere.
  if (typeof Path2D === 'undefined') Reflect.set(globalThis, 'Path2D', RecordedPath)
  const parts = await import('./chartParts')
  return parts.registeredCharts()
}

/**
 * Draws a chart with a painter: the very configuration of the screen, laid out by Chart.js with the painter's text widths.
 * Needs no DOM, so it also runs in a worker. Throws for what cannot be drawn as vectors.
 */
export function drawChart<Type extends DrawableType>(
  { Chart, BasicPlatform }: ChartParts,
  config: ChartConfiguration<Type>,
  painter: Painter,
  { width, height }: Size,
): void {
  const { context, finish } = createVectorContext(painter)
  const canvas = { width, height, style: {}, getContext: () => context }
  Object.assign(context, { canvas })
  if (!isCanvas(canvas)) throw new Error('The chart was given no canvas')
  const once = { locale: 'en', animation: false, responsive: false, devicePixelRatio: 1, events: [] } as const
  withRecordedPaths(() => {
    // Without animation the constructor lays out and draws, once.
    const chart = new Chart(canvas, {
      ...config,
      platform: BasicPlatform,
      options: Object.assign({}, config.options, once),
    })
    chart.destroy()
  })
  finish()
}

/** Chart.js takes `Path2D` from the global object whenever it draws a line; while it draws here, it finds the stand-in. */
function withRecordedPaths(draw: () => void): void {
  const own = globalThis.Path2D
  Reflect.set(globalThis, 'Path2D', RecordedPath)
  try {
    draw()
  } finally {
    globalThis.Path2D = own
  }
}

function isCanvas(value: object): value is HTMLCanvasElement {
  return 'getContext' in value
}
