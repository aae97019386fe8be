import { startWorker } from '../browser/trustedWorker'
import scanWorker from './scan.worker.ts?worker&url'
import type { ScanMessage } from './scanMessages'

/** Milliseconds between an answer and the next picture: enough for the eye, and the device stays cool. */
const rest = 80
/** Pictures are made no wider than this: a code is found in them as well, and sooner. */
const widest = 1280

type Listener = {
  /** Hears a text once, until another one is seen. */
  readonly onText: (text: string) => void
  /** The program that reads codes could not be fetched. */
  readonly onNotLoaded: () => void
}

/** Looks for QR codes in a video, one picture at a time, in a worker. Returns how to stop. */
export function lookForCodes(video: HTMLVideoElement, { onText, onNotLoaded }: Listener): () => void {
  const worker = startWorker(scanWorker)
  const canvas = document.createElement('canvas')
  let last: string | null = null
  let timer = 0

  function lookSoon() {
    timer = window.setTimeout(look, rest)
  }
  function look() {
    const picture = pictureOf(video, canvas)
    if (picture) worker.postMessage(picture, [picture.data.buffer])
    else lookSoon()
  }
  function hear(text: string | null) {
    if (text !== null && text !== last) {
      last = text
      onText(text)
    }
    lookSoon()
  }

  // A worker whose file is missing says no more than that there was an error.
  worker.addEventListener('error', onNotLoaded)
  worker.addEventListener('message', ({ data }: MessageEvent<ScanMessage>) => {
    switch (data.kind) {
      case 'looked':
        hear(data.text)
        break
      case 'notLoaded':
        onNotLoaded()
        break
      case 'failed':
        throw new Error(data.message)
      default:
        data satisfies never
    }
  })
  lookSoon()
  return () => {
    window.clearTimeout(timer)
    worker.terminate()
  }
}

/** null while the camera has not given a picture yet. */
function pictureOf(video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData | null {
  const { videoWidth, videoHeight } = video
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context || videoWidth === 0) return null
  const scale = Math.min(1, widest / videoWidth)
  canvas.width = Math.round(videoWidth * scale)
  canvas.height = Math.round(videoHeight * scale)
  context.drawImage(video, 0, 0, canvas.width, canvas.height)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}
