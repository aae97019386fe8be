import { drawQr, quietZone } from '@/ui/qr/drawQr'

/** Stands in for the browser's camera: it films a sheet on which codes can be put. */
export type PaperCamera = {
  /** Puts a QR code of the text on the sheet, in place of what was there. */
  readonly show: (text: string) => void
  /** From now on the browser gives no camera, with an error of this name. */
  readonly refuse: (name: string) => void
  readonly allow: () => void
  /** Everything that was filmed so far. */
  readonly tracks: () => readonly MediaStreamTrack[]
  /** Gives the browser its own camera back. */
  readonly remove: () => void
}

export function paperCamera(): PaperCamera {
  const sheet = document.createElement('canvas')
  sheet.width = 1280
  sheet.height = 720
  const tracks: MediaStreamTrack[] = []
  let refusal: string | null = null
  let code: string | null = null
  // A stream gives a picture only when the sheet is painted.
  const painter = setInterval(() => paint(sheet, code), 50)
  navigator.mediaDevices.getUserMedia = () => {
    if (refusal !== null) return Promise.reject(new DOMException('', refusal))
    const stream = sheet.captureStream(20)
    tracks.push(...stream.getTracks())
    return Promise.resolve(stream)
  }
  return {
    show: (text) => {
      code = text
    },
    refuse: (name) => {
      refusal = name
    },
    allow: () => {
      refusal = null
    },
    tracks: () => tracks,
    remove: () => {
      clearInterval(painter)
      // The browser's own one is a property of the prototype.
      Reflect.deleteProperty(navigator.mediaDevices, 'getUserMedia')
    },
  }
}

function paint(sheet: HTMLCanvasElement, text: string | null) {
  const context = sheet.getContext('2d')
  if (!context) throw new Error('No canvas here')
  context.fillStyle = '#d8d2c4'
  context.fillRect(0, 0, sheet.width, sheet.height)
  const drawing = text === null ? null : drawQr(text)
  if (!drawing) return
  const side = drawing.size + 2 * quietZone
  const module = 640 / side
  context.save()
  context.translate((sheet.width - 640) / 2, (sheet.height - 640) / 2)
  context.scale(module, module)
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, side, side)
  context.fillStyle = '#000000'
  context.fill(new Path2D(drawing.path))
  context.restore()
}
