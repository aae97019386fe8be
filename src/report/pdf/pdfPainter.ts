import type { Painter, Path, Point } from '@/charts/vector/painter'
import type { Pen } from './pen'
import type { Typesetter } from './text/typesetter'

/** A painter that draws a chart on a page, its upper left corner at `[left, top]`, in the fonts of the document. */
export function createPdfPainter(pen: Pen, typesetter: Typesetter, [left, top]: Point): Painter {
  const moved = ([x, y]: Point): Point => [x + left, y + top]
  const movedPath = (path: Path): Path =>
    path.map((step) => {
      if (step.kind === 'close') return step
      if (step.kind !== 'curve') return { ...step, to: moved(step.to) }
      return { kind: 'curve', first: moved(step.first), second: moved(step.second), to: moved(step.to) }
    })
  return {
    save: pen.save,
    restore: pen.restore,
    clip: (path, rule) => pen.clip(movedPath(path), rule),
    fill: (path, color, rule) => pen.fill(movedPath(path), color, rule),
    stroke: (path, stroke) => pen.stroke(movedPath(path), stroke),
    write: ({ text, at, angle, font: { size, isBold }, color }) =>
      pen.write(typesetter.setLine(text, isBold ? 'bold' : 'regular'), moved(at), { size, color, angle }),
    measure: (text, { size, isBold }) => typesetter.widthOf(text, isBold ? 'bold' : 'regular', size),
  }
}
