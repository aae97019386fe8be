import type { ChartConfiguration } from 'chart.js'
import { hueAt, type ChartColors } from './palette'

/** One round on the line of time. `day`: days since any fixed day. Values on the scale 1…5; null = no score, nothing is drawn. */
export type TrendPoint = {
  readonly label: string
  readonly day: number
  readonly mean: number | null
  readonly interval: { readonly low: number; readonly high: number } | null
  /** Whether a line leads here from the round before; not over a round that is missing, nor to another questionnaire. */
  readonly isJoined: boolean
}

/** The rounds of one dimension in the order of time. `hue`: place of the dimension in the definition, counted from 0. */
export type TrendData = {
  readonly title: string
  readonly points: readonly TrendPoint[]
  readonly levelNames: readonly string[]
  readonly hue: number
}

type Dataset = ChartConfiguration<'scatter'>['data']['datasets'][number]
type Place = { x: number; y: number }

/** Width in CSS pixels (points on paper) from which the scale carries the names of its levels. */
const roomForNames = 300

/** One dimension over time: dot = mean, whisker = interval, line between rounds that can be set side by side. */
export function trendChart({ points, levelNames, hue }: TrendData, colors: ChartColors): ChartConfiguration<'scatter'> {
  return {
    type: 'scatter',
    data: { datasets: [dots(points, hueAt(colors, hue), colors), whiskers(points, hueAt(colors, hue))] },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { right: 8, top: 8 } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: {
        x: {
          ...timeSpan(points),
          grid: { display: false },
          border: { color: colors.hairline },
          afterBuildTicks: (axis) => {
            axis.ticks = points.map(({ day }) => ({ value: day }))
          },
          ticks: {
            color: colors.inkSoft,
            font: { size: 11 },
            maxRotation: 0,
            autoSkip: true,
            autoSkipPadding: 6,
            callback: (value) => shortened(points.find(({ day }) => day === Number(value))?.label ?? ''),
          },
        },
        y: {
          min: 1,
          max: 5,
          grid: { color: colors.hairline },
          border: { display: false },
          ticks: {
            stepSize: 1,
            color: colors.inkSoft,
            font: { size: 11 },
            callback(value) {
              return this.chart.width < roomForNames ? String(value) : (levelNames[Number(value) - 1] ?? '')
            },
          },
        },
      },
    },
  }
}

/** Names of rounds are cut below the line of time; the table has them whole. */
const longestLabel = 18

function shortened(label: string): string {
  const characters = Array.from(label)
  return characters.length > longestLabel
    ? `${characters
        .slice(0, longestLabel - 1)
        .join('')
        .trimEnd()}…`
    : label
}

/** A tenth of the time on both sides, so that the first and last round have room; one round alone stands in the middle. */
function timeSpan(points: readonly TrendPoint[]): { min: number; max: number } {
  const days = points.map(({ day }) => day)
  const first = Math.min(...days)
  const last = Math.max(...days)
  const margin = Math.max((last - first) / 10, 1)
  return { min: first - margin, max: last + margin }
}

function dots(points: readonly TrendPoint[], color: string, colors: ChartColors): Dataset {
  const data = points.flatMap(({ day, mean, isJoined }): Place[] => {
    const place = { x: day, y: mean ?? Number.NaN }
    // A place without a value breaks the line.
    return isJoined ? [place] : [{ x: day, y: Number.NaN }, place]
  })
  return {
    data,
    showLine: true,
    spanGaps: false,
    borderColor: color,
    borderWidth: 1.75,
    pointRadius: 5.5,
    pointBorderWidth: 1.75,
    pointBorderColor: colors.paper,
    pointBackgroundColor: color,
    clip: false,
  }
}

/** An upright line from low to high at each round that has an interval, broken between rounds. */
function whiskers(points: readonly TrendPoint[], color: string): Dataset {
  const data = points.flatMap(({ day, interval }): Place[] =>
    interval === null
      ? []
      : [
          { x: day, y: interval.low },
          { x: day, y: interval.high },
          { x: day, y: Number.NaN },
        ],
  )
  return { data, showLine: true, spanGaps: false, borderColor: color, borderWidth: 1.25, pointRadius: 0, clip: false }
}
