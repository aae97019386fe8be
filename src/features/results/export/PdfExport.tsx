import { useEffect, useRef, useState } from 'react'
import type { Result } from '@/domain/result'
import { results } from '@/strings/en/results'
import { Button } from '@/ui/Button'
import page from '@/ui/page.module.css'
import { Progress } from '@/ui/Progress'
import { makePdf, type PdfForm } from './makePdf'

type Working = { readonly done: number; readonly parts: number }

/** The report as PDF in its two forms. The page answers while a worker makes it, and the work can be stopped. */
export function PdfExport({ result }: { result: Result }) {
  const [working, setWorking] = useState<Working | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])

  // Not `disabled` while it works: the button would lose the focus.
  async function exportPdf(form: PdfForm) {
    if (working !== null) return
    const controller = new AbortController()
    stop.current = controller
    setMessage(null)
    setWorking({ done: 0, parts: 1 })
    const onProgress = (done: number, parts: number) => setWorking({ done, parts })
    try {
      setMessage(await makePdf({ result, form }, { onProgress, signal: controller.signal }))
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
        <Button look="main" aria-disabled={working !== null} onClick={() => void exportPdf('full')}>
          {results.pdf}
        </Button>
        <Button aria-disabled={working !== null} onClick={() => void exportPdf('summary')}>
          {results.summaryPdf}
        </Button>
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
