import {
  Chart as ChartJs,
  Filler,
  LinearScale,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
} from 'chart.js'
import type { ChartConfiguration } from 'chart.js'
import { Chart } from 'react-chartjs-2'

ChartJs.register(RadarController, ScatterController, LineElement, PointElement, RadialLinearScale, LinearScale, Filler)

// A canvas has no cascade: the charts are told the page's font.
ChartJs.defaults.font.family = getComputedStyle(document.documentElement).getPropertyValue('--font')

type Props = { config: ChartConfiguration<'radar'> | ChartConfiguration<'scatter'>; label: string }

/** A chart on a canvas. `label` says in a sentence what it shows; the table beside it has the same numbers. */
export function ChartCanvas({ config, label }: Props) {
  return config.type === 'radar' ? (
    <Chart type="radar" data={config.data} options={config.options ?? {}} role="img" aria-label={label} />
  ) : (
    <Chart type="scatter" data={config.data} options={config.options ?? {}} role="img" aria-label={label} />
  )
}
