import type { ChartConfiguration } from 'chart.js'
import { labelLines } from './labelLines'
import { hueAt, softHueAt, type ChartColors } from './palette'

/** One row of a dot plot, values on the scale 1…5; null = nothing to draw there. */
export type DotRow = {
  readonly label: string
  readonly mean: number | null
  readonly solidLevel: number | null
  readonly earlier: number | null
  readonly target: number | null
  /** Ends of the interval of the mean; absent where it has none. */
  readonly interval?: { readonly low: number; readonly high: number }
}

export type DotPlotData = {
  readonly title: string
  readonly rows: readonly DotRow[]
  readonly levelNames: readonly string[]
}

type Dataset = ChartConfiguration<'scatter'>['data']['datasets'][number]
type Pick = (row: DotRow) => number | null

/** One row a dimension: dot = mean, tick = solid level, whisker = interval, hollow dot = earlier score, dashed tick = target. Rows without a score stay empty. */
export function dotPlot({ rows, levelNames }: DotPlotData, colors: ChartColors): ChartConfiguration<'scatter'> {
  return {
    type: 'scatter',
    data: { datasets: datasets(rows, colors) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { right: 24, top: 4 } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: {
        x: {
          min: 1,
          max: 5,
          grid: { color: colors.hairline },
          border: { display: false },
          ticks: {
            stepSize: 1,
            color: colors.inkSoft,
            font: { size: 12 },
            maxRotation: 0,
            callback: (value) => levelNames[Number(value) - 1] ?? '',
          },
        },
        y: {
          min: -0.5,
          max: rows.length - 0.5,
          reverse: true,
          grid: { display: false },
          border: { display: false },
          afterBuildTicks: (axis) => {
            axis.ticks = rows.map((_, value) => ({ value }))
          },
          ticks: {
            autoSkip: false,
            color: colors.ink,
            font: { size: 13 },
            callback: (value) => labelLines(rows[Number(value)]?.label ?? ''),
          },
        },
      },
    },
  }
}

/** Earlier datasets are drawn above later ones: the mean lies on top. */
function datasets(rows: readonly DotRow[], colors: ChartColors): Dataset[] {
  return [
    {
      data: points(rows, (row) => row.mean),
      pointRadius: 7,
      borderWidth: 2,
      borderColor: colors.paper,
      backgroundColor: rows.map((_, index) => hueAt(colors, index)),
      clip: false,
    },
    {
      data: points(rows, (row) => row.earlier),
      pointRadius: 5.5,
      borderWidth: 1.75,
      borderColor: colors.inkSoft,
      backgroundColor: colors.paper,
      clip: false,
    },
    ...whiskers(rows, colors),
    uprights(rows, (row) => row.solidLevel, { borderColor: colors.ink, borderWidth: 2.25 }),
    uprights(rows, (row) => row.target, { borderColor: colors.inkSoft, borderWidth: 1.25, borderDash: [3, 3] }),
  ]
}

/** A row without the value keeps its place through NaN, so that colors by index stay with their rows. */
function points(rows: readonly DotRow[], pick: Pick): { x: number; y: number }[] {
  return rows.map((row, y) => ({ x: pick(row) ?? Number.NaN, y }))
}

/** A soft bar from end to end of the interval, one dataset a row because each has the color of its row. */
function whiskers(rows: readonly DotRow[], colors: ChartColors): Dataset[] {
  return rows.flatMap(({ interval }, y) =>
    interval === undefined
      ? []
      : [
          {
            data: [
              { x: interval.low, y },
              { x: interval.high, y },
            ],
            showLine: true,
            pointRadius: 0,
            borderWidth: 6,
            borderCapStyle: 'round',
            borderColor: softHueAt(colors, y),
            clip: false,
          },
        ],
  )
}

/** A short upright line in each row, broken between rows by NaN. */
function uprights(rows: readonly DotRow[], pick: Pick, look: Partial<Dataset>): Dataset {
  const data = rows.flatMap((row, y) => {
    const x = pick(row) ?? Number.NaN
    return [
      { x, y: y - 0.3 },
      { x, y: y + 0.3 },
      { x: Number.NaN, y },
    ]
  })
  return { ...look, data, showLine: true, spanGaps: false, pointRadius: 0, clip: false }
}
