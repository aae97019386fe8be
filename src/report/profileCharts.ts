import type { DotPlotData } from '@/charts/dotPlot'
import type { Band, RadarData } from '@/charts/radar'
import type { Definition } from '@/domain/questionnaire'
import { report } from '@/strings/en/report'
import { dimensionTerm, wordLevel } from './wording'

const words = report.profile

/** What the charts draw of a dimension, on the scale 1…5; null = nothing there. */
export type ChartedDimension = {
  readonly name: string
  readonly mean: number | null
  readonly solidLevel: number | null
  readonly target: number
  readonly earlier: number | null
  /** Absent where means have no interval at all, as in a single response. */
  readonly interval?: { readonly low: number; readonly high: number } | null
}

type Charts = { readonly radar: RadarData; readonly dots: DotPlotData }

/** The profile as data of the radar and of the dot plot. `earlierLabel` null: no earlier result stands beside this one. */
export function profileCharts(
  definition: Definition,
  dimensions: readonly ChartedDimension[],
  earlierLabel: string | null,
): Charts {
  const term = dimensionTerm(definition)
  const levelNames = [1, 2, 3, 4, 5].map((level) => wordLevel(definition, level))
  const band = bandOf(dimensions)
  return {
    radar: {
      title: words.radarTitle(term),
      axes: dimensions.map(({ name }) => name),
      levelNames,
      now: { label: words.now, values: dimensions.map(({ mean }) => mean) },
      target: { label: words.target, values: dimensions.map(({ target }) => target) },
      earlier: earlierLabel === null ? null : { label: earlierLabel, values: dimensions.map(({ earlier }) => earlier) },
      ...(band === null ? {} : { band }),
    },
    dots: {
      title: words.dotsTitle(term),
      levelNames,
      rows: dimensions.map(({ name, mean, solidLevel, earlier, target, interval }) => ({
        label: name,
        mean,
        solidLevel,
        earlier,
        target,
        ...(interval ? { interval } : {}),
      })),
    },
  }
}

/** Where a mean has no interval the band is as narrow as the mean; null where no dimension has one. */
function bandOf(dimensions: readonly ChartedDimension[]): Band | null {
  if (dimensions.every(({ interval }) => !interval)) return null
  return {
    label: words.band,
    low: dimensions.map(({ mean, interval }) => interval?.low ?? mean),
    high: dimensions.map(({ mean, interval }) => interval?.high ?? mean),
  }
}
