import type { Drawing } from './contextState'
import { arcCurves, transform, type Arc } from './path'
import type { PathStep, Point } from './painter'

/**
 * Methods that build the path; its points are kept as they lie after all moves and turns. As on a canvas, a call with a
 * coordinate that is not a number does nothing: Chart.js makes such calls for points that are left out.
 */
export function pathMethods(drawing: Drawing) {
  const add = (step: PathStep) => drawing.path.push(step)
  const at = (point: Point) => transform(drawing.matrix, point)
  const moveTo = (x: number, y: number) => {
    if (!areFinite(x, y)) return
    add({ kind: 'move', to: at([x, y]) })
    drawing.here = [x, y]
    drawing.begin = [x, y]
  }
  const lineTo = (x: number, y: number) => {
    if (!areFinite(x, y)) return
    if (!drawing.here) {
      moveTo(x, y)
      return
    }
    add({ kind: 'line', to: at([x, y]) })
    drawing.here = [x, y]
  }
  const bezierCurveTo = (ax: number, ay: number, bx: number, by: number, x: number, y: number) => {
    if (!areFinite(ax, ay, bx, by, x, y)) return
    if (!drawing.here) moveTo(ax, ay)
    add({ kind: 'curve', first: at([ax, ay]), second: at([bx, by]), to: at([x, y]) })
    drawing.here = [x, y]
  }
  const closePath = () => {
    if (!drawing.here) return
    add({ kind: 'close' })
    drawing.here = drawing.begin
  }
  const drawArc = (arc: Arc) => {
    const { start, curves } = arcCurves(arc)
    lineTo(...start)
    for (const { first, second, to } of curves) bezierCurveTo(...first, ...second, ...to)
  }
  return {
    beginPath: () => {
      drawing.path = []
      drawing.here = null
    },
    moveTo,
    lineTo,
    bezierCurveTo,
    closePath,
    rect: (x: number, y: number, width: number, height: number) => {
      moveTo(x, y)
      lineTo(x + width, y)
      lineTo(x + width, y + height)
      lineTo(x, y + height)
      closePath()
    },
    arc: (x: number, y: number, radius: number, from: number, to: number, isCounterclockwise = false) =>
      drawArc({ center: [x, y], radii: [radius, radius], from, to, isCounterclockwise }),
    ellipse: (x: number, y: number, rx: number, ry: number, tilt: number, from: number, to: number) => {
      if (tilt !== 0) throw new Error('Charts do not draw tilted ellipses')
      drawArc({ center: [x, y], radii: [rx, ry], from, to, isCounterclockwise: false })
    },
  }
}

function areFinite(...values: readonly number[]): boolean {
  return values.every(Number.isFinite)
}
