import {
  BasicPlatform,
  Chart,
  Filler,
  LinearScale,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
} from 'chart.js'

/** Chart.js with the parts that the app's charts are made of, and its platform that needs no DOM. */
export function registeredCharts() {
  Chart.register(RadarController, ScatterController)
  Chart.register(RadialLinearScale, LinearScale, LineElement, PointElement, Filler)
  return { Chart, BasicPlatform }
}
