import { colorOf, type Drawing, type Look } from './contextState'
import type { Font, Painter } from './painter'
import { scaleOf, transform } from './path'

/** How far the base line lies below the place that a text is given, in font sizes. */
const baselines: Readonly<Record<Look['textBaseline'], number>> = {
  alphabetic: 0,
  top: 0.88,
  hanging: 0.78,
  middle: 0.35,
  ideographic: -0.12,
  bottom: -0.22,
}

/** Methods that measure and write text. Numbers are written as text, as a canvas does. */
export function textMethods(drawing: Drawing, painter: Painter) {
  const { look } = drawing
  const measure = (text: string) => painter.measure(text, fontOf(look.font))
  return {
    measureText: (text: unknown) => ({ width: measure(String(text)) }),
    fillText: (value: unknown, x: number, y: number) => {
      const text = String(value)
      const font = fontOf(look.font)
      const color = colorOf(look.fillStyle, look)
      if (text === '' || color.alpha === 0) return
      const { matrix } = drawing
      const left = x - shareBefore(look.textAlign) * measure(text)
      const at = transform(matrix, [left, y + font.size * baselines[look.textBaseline]])
      const angle = Math.atan2(matrix[1], matrix[0])
      painter.write({ text, at, angle, color, font: { ...font, size: font.size * scaleOf(matrix) } })
    },
  }
}

/** Which part of a text lies before the place it is given. */
function shareBefore(align: Look['textAlign']): number {
  if (align === 'center') return 0.5
  return align === 'right' || align === 'end' ? 1 : 0
}

/** The font family is the painter's choice: a page has one. */
function fontOf(css: string): Font {
  const size = /([\d.]+)px/.exec(css)?.[1]
  if (size === undefined) throw new Error(`Charts cannot write in the font "${css}"`)
  return { size: Number(size), isBold: /\b(bold|[6-9]00)\b/.test(css) }
}
