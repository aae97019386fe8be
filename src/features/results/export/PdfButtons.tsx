import { useEffect, useRef, useState } from 'react'
import { results } from '@/strings/en/results'
import { Button } from '@/ui/Button'
import page from '@/ui/page.module.css'
import { Progress } from '@/ui/Progress'
import type { PdfWork } from './savePdf'
import type { Outcome } from './saveText'

/** A PDF that can be made; `isMain` for the one that most people want. */
type PdfJob = {
  readonly label: string
  readonly isMain?: boolean
  readonly run: (work: PdfWork) => Promise<Outcome | null>
}

type Working = { readonly done: number; readonly parts: number }

/** PDFs, one at a time. The page answers while a worker makes one, and the work can be stopped. */
export function PdfButtons({ jobs }: { jobs: readonly PdfJob[] }) {
  const [working, setWorking] = useState<Working | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])

  // Not `disabled` while it works: the button would lose the focus.
  async function make(run: PdfJob['run']) {
    if (working !== null) return
    const controller = new AbortController()
    stop.current = controller
    setMessage(null)
    setWorking({ done: 0, parts: 1 })
    const onProgress = (done: number, parts: number) => setWorking({ done, parts })
    try {
      setMessage((await run({ onProgress, signal: controller.signal }))?.message ?? null)
    } catch (fault) {
      setMessage(results.failed)
      throw fault
    } finally {
      setWorking(null)
    }
  }

  return (
    <>
      <div className={page.actions}>
        {jobs.map(({ label, isMain = false, run }) => (
          <Button
            key={label}
            {...(isMain && { look: 'main' as const })}
            aria-disabled={working !== null}
            onClick={() => void make(run)}
          >
            {label}
          </Button>
        ))}
        {working && (
          <>
            <Progress label={results.progress(working.done, working.parts)} done={working.done} total={working.parts} />
            <Button look="plain" onClick={() => stop.current?.abort()}>
              {results.cancel}
            </Button>
          </>
        )}
      </div>
      <p role="status">{working ? results.working : message}</p>
    </>
  )
}
