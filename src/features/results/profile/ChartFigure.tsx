import { lazy, Suspense } from 'react'
import type { ChartColors } from '@/charts/palette'
import { results } from '@/strings/en/results'
import { loadModule } from '@/ui/browser/loadModule'
import page from '@/ui/page.module.css'
import { ChartMissing } from './ChartMissing'
import type { ChartMaker, ChartName } from './chartMaker'
import { SaveChart } from '../export/SaveChart'
import styles from '../results.module.css'

const ChartCanvas = lazy(async () => {
  const loaded = await loadModule(() => import('@/ui/ChartCanvas'))
  return { default: loaded.ok ? loaded.module.ChartCanvas : ChartMissing }
})

type Props = { title: string; name: ChartName; alternative: string; make: ChartMaker; colors: ChartColors }

/** A chart with its title and the ways to save it. */
export function ChartFigure({ title, name, alternative, make, colors }: Props) {
  return (
    <figure className={styles.figure}>
      <figcaption className={page.small}>{title}</figcaption>
      <div className={styles[name]}>
        <Suspense fallback={<p role="status">{results.loading}</p>}>
          <ChartCanvas config={make(colors)} label={`${title}. ${alternative}`} />
        </Suspense>
      </div>
      <SaveChart title={title} name={name} alternative={alternative} make={make} />
    </figure>
  )
}
