import { parseColor } from './color'
import type { Color, PathStep, Point } from './painter'
import type { Matrix } from './path'

/** What a canvas context lets one set; CSS strings where a canvas takes them. */
export type Look = {
  fillStyle: string
  strokeStyle: string
  globalAlpha: number
  lineWidth: number
  lineCap: 'butt' | 'round' | 'square'
  lineJoin: 'bevel' | 'miter' | 'round'
  miterLimit: number
  lineDashOffset: number
  font: string
  textAlign: 'start' | 'end' | 'left' | 'right' | 'center'
  textBaseline: 'alphabetic' | 'top' | 'hanging' | 'middle' | 'ideographic' | 'bottom'
}

export const firstLook: Look = {
  fillStyle: 'black',
  strokeStyle: 'black',
  globalAlpha: 1,
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  miterLimit: 10,
  lineDashOffset: 0,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
}

/** What the methods of the context work on: what is set, where they are, and the path so far. */
export type Drawing = {
  look: Look
  matrix: Matrix
  dash: number[]
  path: PathStep[]
  here: Point | null
  begin: Point | null
}

/** The values alone: the context object carries its methods, too. */
export function lookOf(look: Look): Look {
  const { fillStyle, strokeStyle, globalAlpha, lineWidth, lineCap, lineJoin } = look
  const { miterLimit, lineDashOffset, font, textAlign, textBaseline } = look
  return {
    ...{ fillStyle, strokeStyle, globalAlpha, lineWidth, lineCap, lineJoin },
    ...{ miterLimit, lineDashOffset, font, textAlign, textBaseline },
  }
}

/** A color that is set, with the context's own alpha. Throws for gradients and patterns. */
export function colorOf(css: string, { globalAlpha }: Look): Color {
  const color = parseColor(css)
  return { ...color, alpha: color.alpha * globalAlpha }
}
