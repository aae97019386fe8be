import { results } from '@/strings/en/results'

/** Stands where a chart would, when its code could not be fetched. */
export function ChartMissing() {
  return <p role="status">{results.chartFailed}</p>
}
