import pdfWorker from './pdf.worker.ts?worker&url'
import type { RenderedPdf } from './pdfDocument'
import type { PdfMessage } from './pdfMessages'
import type { PdfRequest } from '../pdfRequest'
import type { OnProgress } from './renderPdf'

/** `notLoaded`: the program for PDFs or its fonts could not be fetched. `stopped`: the signal came. */
export type PdfOutcome =
  { readonly ok: true; readonly pdf: RenderedPdf } | { readonly ok: false; readonly why: 'notLoaded' | 'stopped' }

export type PdfWork = {
  /** Starts a module worker from an address of this app. */
  readonly startWorker: (address: string) => Worker
  readonly onProgress: OnProgress
  readonly signal: AbortSignal
}

/** Renders a report in a worker of its own, so that the page goes on answering. Rejects for a fault of the program. */
export function renderInWorker(request: PdfRequest, { startWorker, onProgress, signal }: PdfWork): Promise<PdfOutcome> {
  return new Promise<PdfOutcome>((resolve, reject) => {
    const worker = startWorker(pdfWorker)
    const end = (settle: () => void) => {
      worker.terminate()
      settle()
    }
    const refuse = (why: 'notLoaded' | 'stopped') => () => end(() => resolve({ ok: false, why }))
    signal.addEventListener('abort', refuse('stopped'), { once: true })
    // A worker whose file is missing says no more than that there was an error.
    worker.addEventListener('error', refuse('notLoaded'))
    worker.addEventListener('message', ({ data }: MessageEvent<PdfMessage>) => {
      switch (data.kind) {
        case 'progress':
          onProgress(data.done, data.parts)
          break
        case 'done':
          end(() => resolve({ ok: true, pdf: data.pdf }))
          break
        case 'notLoaded':
          end(() => resolve({ ok: false, why: 'notLoaded' }))
          break
        case 'failed':
          end(() => reject(new Error(data.message)))
          break
        default:
          data satisfies never
      }
    })
    if (signal.aborted) refuse('stopped')()
    else worker.postMessage(request)
  })
}
