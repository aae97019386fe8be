/** The calls by which Chart.js builds a path. */
export type PathTarget = {
  readonly moveTo: (x: number, y: number) => void
  readonly lineTo: (x: number, y: number) => void
  readonly bezierCurveTo: (ax: number, ay: number, bx: number, by: number, x: number, y: number) => void
  readonly rect: (x: number, y: number, width: number, height: number) => void
  readonly arc: (x: number, y: number, radius: number, from: number, to: number, isCounterclockwise?: boolean) => void
  readonly closePath: () => void
}
type Step = (target: PathTarget) => void

const recordings = new WeakMap<object, readonly Step[]>()

/** Stands in for `Path2D`, which cannot be read back: remembers what is drawn into it. Called with `new`. */
export function RecordedPath(): PathTarget {
  const steps: Step[] = []
  const path: PathTarget = {
    moveTo: (...values) => void steps.push((target) => target.moveTo(...values)),
    lineTo: (...values) => void steps.push((target) => target.lineTo(...values)),
    bezierCurveTo: (...values) => void steps.push((target) => target.bezierCurveTo(...values)),
    rect: (...values) => void steps.push((target) => target.rect(...values)),
    arc: (...values) => void steps.push((target) => target.arc(...values)),
    closePath: () => void steps.push((target) => target.closePath()),
  }
  recordings.set(path, steps)
  return path
}

/** Draws into `target` what a stand-in remembers. Throws for a real `Path2D`, whose lines would be lost silently. */
export function replayPath(path: object, target: PathTarget): void {
  const steps = recordings.get(path)
  if (!steps) throw new Error('A path was drawn that cannot be read back')
  for (const step of steps) step(target)
}
