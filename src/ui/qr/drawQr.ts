import { correction, generate, type Bitmap2D } from 'lean-qr'

/** Light modules around a code, without which no camera finds it. */
export const quietZone = 4

export type QrDrawing = {
  /** Modules along one side, without the quiet zone. */
  readonly size: number
  /** 1 to 40 as the standard counts: 21 modules a side, and 4 more with every version. */
  readonly version: number
  /** Path of all dark modules, one unit a module, the quiet zone in front. */
  readonly path: string
}

/** The QR code of a text, correcting as much damage as its size allows; null where the text is too long for any code. */
export function drawQr(text: string): QrDrawing | null {
  const code = encode(text)
  return code && { size: code.size, version: (code.size - 17) / 4, path: pathOf(code) }
}

/** How lean-qr numbers the error that no code is large enough. */
const tooLong = 4

function encode(text: string): Bitmap2D | null {
  try {
    return generate(text, { minCorrectionLevel: correction.L })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === tooLong) return null
    throw error
  }
}

function pathOf(code: Bitmap2D): string {
  const runs: string[] = []
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      const start = x
      // Outside of the code every module is light.
      while (code.get(x, y)) x += 1
      if (x > start) runs.push(`M${start + quietZone} ${y + quietZone}h${x - start}v1h-${x - start}z`)
    }
  }
  return runs.join('')
}
