import type { Painter, Path, Point, Stroke } from '@/charts/vector/painter'
import type { Pen } from './pen'
import type { Typesetter } from './text/typesetter'

/** Where a chart goes: its upper left corner, and how many points one of its units takes. */
export type Place = { readonly at: Point; readonly scale: number }

/** A painter that draws a chart on a page, in the fonts of the document. */
export function createPdfPainter(pen: Pen, typesetter: Typesetter, { at: [left, top], scale }: Place): Painter {
  const placed = ([x, y]: Point): Point => [x * scale + left, y * scale + top]
  const placedPath = (path: Path): Path =>
    path.map((step) => {
      if (step.kind === 'close') return step
      if (step.kind !== 'curve') return { ...step, to: placed(step.to) }
      return { kind: 'curve', first: placed(step.first), second: placed(step.second), to: placed(step.to) }
    })
  return {
    save: pen.save,
    restore: pen.restore,
    clip: (path, rule) => pen.clip(placedPath(path), rule),
    fill: (path, color, rule) => pen.fill(placedPath(path), color, rule),
    stroke: (path, stroke) => pen.stroke(placedPath(path), scaled(stroke, scale)),
    write: ({ text, at, angle, font: { size, isBold }, color }) =>
      pen.write(typesetter.setLine(text, isBold ? 'bold' : 'regular'), placed(at), {
        size: size * scale,
        color,
        angle,
      }),
    measure: (text, { size, isBold }) => typesetter.widthOf(text, isBold ? 'bold' : 'regular', size),
  }
}

function scaled(stroke: Stroke, scale: number): Stroke {
  const { width, dash, dashOffset } = stroke
  return { ...stroke, width: width * scale, dash: dash.map((length) => length * scale), dashOffset: dashOffset * scale }
}
