import type { dotPlot } from '@/charts/dotPlot'
import type { ChartColors } from '@/charts/palette'
import type { radarChart } from '@/charts/radar'

/** Makes a chart in given colors: those of the theme for the screen, those of paper for a picture. */
export type ChartMaker = (colors: ChartColors) => ReturnType<typeof radarChart> | ReturnType<typeof dotPlot>

export type ChartName = 'radar' | 'dots' | 'trend'
