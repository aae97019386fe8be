import type { ChartConfiguration } from 'chart.js'
import { labelLines } from './labelLines'
import { hueAt, type ChartColors } from './palette'

/** Values on the scale 1…5 in the order of the axes; null = no score, drawn as a gap and never as 0. */
export type RadarData = {
  readonly title: string
  readonly axes: readonly string[]
  readonly levelNames: readonly string[]
  readonly now: { readonly label: string; readonly values: readonly (number | null)[] }
  readonly target: { readonly label: string; readonly values: readonly number[] }
  /** Scores of an earlier response on the common items; null where none stands beside this one. */
  readonly earlier: { readonly label: string; readonly values: readonly (number | null)[] } | null
  /** Ends of the intervals of a group's means; absent where no mean has one, as in a single response. */
  readonly band?: Band
}

/** Both ends on the scale 1…5, equal where a mean has no interval; null = no score. */
export type Band = {
  readonly label: string
  readonly low: readonly (number | null)[]
  readonly high: readonly (number | null)[]
}

/** Width in CSS pixels (points on paper) from which the rings carry the names of their levels. */
const roomForNames = 400

type Dataset = ChartConfiguration<'radar'>['data']['datasets'][number]

/** Radar from 0 to 5 with one ring a level. Where an axis has no score, the outline is open and nothing is filled. */
export function radarChart(data: RadarData, colors: ChartColors): ChartConfiguration<'radar'> {
  const series = [
    nowSeries(data, colors),
    ...(data.band ? bandSeries(data.band, colors) : []),
    ...(data.earlier ? [earlierSeries(data.earlier, colors)] : []),
    targetSeries(data, colors),
  ]
  return {
    type: 'radar',
    data: { labels: data.axes.map(labelLines), datasets: series },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: 4 },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: {
        r: {
          min: 0,
          max: 5,
          angleLines: { color: colors.hairline },
          grid: { color: colors.hairline },
          ticks: {
            stepSize: 1,
            color: colors.inkSoft,
            showLabelBackdrop: true,
            backdropColor: colors.paper,
            backdropPadding: { left: 3, right: 3, top: 1, bottom: 1 },
            font: { size: 10 },
            // On a small radar the names would lie on each other: the rings are numbered there.
            callback(value) {
              const level = Number(value)
              if (level === 0) return ''
              return this.chart.width < roomForNames ? String(level) : (data.levelNames[level - 1] ?? '')
            },
          },
          pointLabels: {
            color: colors.ink,
            font: ({ chart }) => ({ size: chart.width < roomForNames ? 11 : 13 }),
            padding: 6,
          },
        },
      },
    },
  }
}

function nowSeries({ now, band }: RadarData, colors: ChartColors): Dataset {
  return {
    label: now.label,
    data: [...now.values],
    spanGaps: false,
    // With a band it is the band that is filled: how sure a mean is, and not how large an area.
    fill: band === undefined && now.values.every((value) => value !== null),
    borderColor: colors.accent,
    backgroundColor: colors.accentSoft,
    borderWidth: 2,
    borderJoinStyle: 'round',
    pointRadius: 5,
    pointBorderWidth: 2,
    pointBorderColor: colors.paper,
    pointBackgroundColor: now.values.map((_, index) => hueAt(colors, index)),
  }
}

/** Two outlines without a stroke, the space between them filled. Where an axis has no score nothing can be filled. */
function bandSeries({ label, low, high }: Band, colors: ChartColors): Dataset[] {
  const isWhole = high.every((value) => value !== null)
  const outline = { label, spanGaps: false, borderWidth: 0, pointRadius: 0 }
  return [
    { ...outline, data: [...high], fill: isWhole ? '+1' : false, backgroundColor: colors.accentSoft },
    { ...outline, data: [...low], fill: false },
  ]
}

function earlierSeries({ label, values }: NonNullable<RadarData['earlier']>, colors: ChartColors): Dataset {
  return {
    label,
    data: [...values],
    spanGaps: false,
    fill: false,
    borderColor: colors.inkSoft,
    borderWidth: 1,
    pointRadius: 4,
    pointBorderWidth: 1.5,
    pointBorderColor: colors.inkSoft,
    pointBackgroundColor: colors.paper,
  }
}

function targetSeries({ target }: RadarData, colors: ChartColors): Dataset {
  return {
    label: target.label,
    data: [...target.values],
    fill: false,
    borderColor: colors.inkSoft,
    borderWidth: 1.25,
    borderDash: [4, 4],
    pointRadius: 0,
  }
}
