import type { PathStep, Point } from './painter'

/** An affine map: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** The map that applies `inner` first and `outer` then. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [p, q, r, s, t, u] = inner
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

/** A point after the map. */
export function transform([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** How much longer lengths are after the map; the charts only turn, move and scale evenly. */
export function scaleOf([a, b]: Matrix): number {
  return Math.hypot(a, b)
}

const turn = 2 * Math.PI

/** Part of an ellipse with its axes along x and y; angles in radians as a canvas takes them. */
export type Arc = {
  readonly center: Point
  readonly radii: Point
  readonly from: number
  readonly to: number
  readonly isCounterclockwise: boolean
}

/** First point of an arc, and the curves of at most a quarter turn that follow it. No curves where a radius is 0. */
export function arcCurves({ center: [x, y], radii: [rx, ry], from, to, isCounterclockwise }: Arc): {
  start: Point
  curves: Extract<PathStep, { kind: 'curve' }>[]
} {
  const at = (u: number, v: number): Point => [x + rx * u, y + ry * v]
  const start = at(Math.cos(from), Math.sin(from))
  const sweep = sweepOf(to - from, isCounterclockwise)
  if (!(rx > 0 && ry > 0) || sweep === 0) return { start, curves: [] }

  const count = Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9)
  const step = sweep / count
  const handle = (4 / 3) * Math.tan(step / 4)
  const curves = Array.from({ length: count }, (_, index) => {
    const [begin, end] = [from + index * step, from + (index + 1) * step]
    const [cosBegin, sinBegin, cosEnd, sinEnd] = [Math.cos(begin), Math.sin(begin), Math.cos(end), Math.sin(end)]
    return {
      kind: 'curve' as const,
      first: at(cosBegin - handle * sinBegin, sinBegin + handle * cosBegin),
      second: at(cosEnd + handle * sinEnd, sinEnd - handle * cosEnd),
      to: at(cosEnd, sinEnd),
    }
  })
  return { start, curves }
}

/** A canvas draws at most one turn, and takes a difference in the other direction as the rest of a turn. */
function sweepOf(difference: number, isCounterclockwise: boolean): number {
  if (isCounterclockwise) return -sweepOf(-difference, false)
  return difference >= turn ? turn : ((difference % turn) + turn) % turn
}
