import { useState } from 'react'
import { printColors } from '@/charts/palette'
import { results } from '@/strings/en/results'
import { Button } from '@/ui/Button'
import { downloadFile } from '@/ui/browser/download'
import { loadModule } from '@/ui/browser/loadModule'
import page from '@/ui/page.module.css'
import type { ChartMaker, ChartName } from '../profile/chartMaker'
import styles from '../results.module.css'

type Props = { title: string; name: ChartName; alternative: string; make: ChartMaker }

const sizes = {
  radar: { width: 640, height: 560 },
  dots: { width: 760, height: 380 },
  trend: { width: 480, height: 320 },
}

/** Saves the chart as a picture in print colors, whatever theme the screen has. */
export function SaveChart({ title, name, alternative, make }: Props) {
  const [problem, setProblem] = useState<string | null>(null)

  async function save(kind: 'svg' | 'png') {
    const loaded = await loadModule(() => import('@/charts/picture/chartPicture'))
    setProblem(loaded.ok ? null : results.moduleFailed)
    if (!loaded.ok) return
    const { chartAsPng, chartAsSvg } = loaded.module
    const picture = { ...sizes[name], title, description: alternative, background: printColors.paper }
    const config = make(printColors)
    const content =
      kind === 'png'
        ? await chartAsPng(config, picture)
        : new Blob([chartAsSvg(config, picture)], { type: 'image/svg+xml' })
    downloadFile(`${name}.${kind}`, content)
  }

  return (
    <details className={styles.saveChart}>
      <summary>{results.saveChart}</summary>
      <div className={page.actions}>
        <Button onClick={() => void save('png')}>{results.savePng[name]}</Button>
        <Button onClick={() => void save('svg')}>{results.saveSvg[name]}</Button>
      </div>
      <p role="status">{problem}</p>
    </details>
  )
}
