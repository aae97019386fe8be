import { lazy, Suspense, type ComponentProps } from 'react'
import { surveys } from '@/strings/en/surveys'
import { loadModule } from '@/ui/browser/loadModule'

const ChartCanvas = lazy(async () => {
  const loaded = await loadModule(() => import('@/ui/ChartCanvas'))
  return { default: loaded.ok ? loaded.module.ChartCanvas : ChartMissing }
})

/** A chart; in its place what to read instead, when its code could not be fetched. */
export function SurveyChart(props: ComponentProps<typeof ChartCanvas>) {
  return (
    <Suspense fallback={<p role="status">{surveys.trend.chartLoading}</p>}>
      <ChartCanvas {...props} />
    </Suspense>
  )
}

function ChartMissing() {
  return <p role="status">{surveys.trend.chartFailed}</p>
}
