import { pathMethods } from './contextPath'
import { colorOf, firstLook, lookOf, type Drawing, type Look } from './contextState'
import { textMethods } from './contextText'
import type { FillRule, Painter } from './painter'
import { identity, multiply, scaleOf, type Matrix } from './path'
import { replayPath } from './recordedPath'

/**
 * The part of a canvas's 2D context that Chart.js uses, drawing with a painter: colors with alpha, dashes, clips, even-odd
 * fills, turned text. What a vector page cannot take over (images, gradients, outlined text) throws, so that no chart is
 * printed with something left out. Returns the context and `finish`, which ends what the chart left open.
 */
export function createVectorContext(painter: Painter) {
  const look: Look = { ...firstLook }
  const drawing: Drawing = { look, matrix: identity, dash: [], path: [], here: null, begin: null }
  const states = stateMethods(drawing, painter)
  const methods = {
    ...states.methods,
    ...pathMethods(drawing),
    ...paintMethods(drawing, painter),
    ...textMethods(drawing, painter),
    ...refusals,
  }
  // Like a canvas, the context keeps the value it has when it is given none.
  const context = new Proxy(Object.assign(look, methods), {
    set: (target, key, value: unknown) =>
      value === null || value === undefined || Number.isNaN(value) || Reflect.set(target, key, value),
  })
  return { context, finish: states.finish }
}

function stateMethods(drawing: Drawing, painter: Painter) {
  const saved: Pick<Drawing, 'look' | 'matrix' | 'dash'>[] = []
  const map = (inner: Matrix) => {
    drawing.matrix = multiply(drawing.matrix, inner)
  }
  const restore = () => {
    const before = saved.pop()
    if (!before) return
    Object.assign(drawing.look, before.look)
    drawing.matrix = before.matrix
    drawing.dash = before.dash
    painter.restore()
  }
  const ignore = () => undefined
  const methods = {
    save: () => {
      saved.push({ look: lookOf(drawing.look), matrix: drawing.matrix, dash: drawing.dash })
      painter.save()
    },
    restore,
    translate: (x: number, y: number) => map([1, 0, 0, 1, x, y]),
    scale: (x: number, y: number) => map([x, 0, 0, y, 0, 0]),
    rotate: (angle: number) => map([Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0]),
    // Chart.js only calls these for device pixels and to wipe the canvas.
    setTransform: ignore,
    resetTransform: ignore,
    clearRect: ignore,
  }
  const finish = () => {
    while (saved.length > 0) restore()
  }
  return { methods, finish }
}

function paintMethods(drawing: Drawing, painter: Painter) {
  const { look } = drawing
  const fill = (rule: FillRule = 'nonzero') => {
    const color = colorOf(look.fillStyle, look)
    if (color.alpha > 0 && drawing.path.length > 0) painter.fill(drawing.path, color, rule)
  }
  const stroke = (recorded?: object) => {
    if (recorded) {
      const methods = pathMethods(drawing)
      methods.beginPath()
      replayPath(recorded, methods)
    }
    const color = colorOf(look.strokeStyle, look)
    const scale = scaleOf(drawing.matrix)
    const width = look.lineWidth * scale
    if (color.alpha === 0 || width === 0 || drawing.path.length === 0) return
    const { lineCap: cap, lineJoin: join, miterLimit, lineDashOffset } = look
    const dash = drawing.dash.map((length) => length * scale)
    painter.stroke(drawing.path, { color, width, cap, join, miterLimit, dash, dashOffset: lineDashOffset * scale })
  }
  const withRectangle = (draw: () => void) => (x: number, y: number, width: number, height: number) => {
    const before = drawing.path
    drawing.path = []
    pathMethods(drawing).rect(x, y, width, height)
    draw()
    drawing.path = before
  }
  return {
    fill,
    stroke,
    fillRect: withRectangle(() => fill()),
    strokeRect: withRectangle(() => stroke()),
    clip: (rule: FillRule = 'nonzero') => painter.clip(drawing.path, rule),
    getLineDash: () => [...drawing.dash],
    setLineDash: (dash: readonly number[]) => {
      drawing.dash = dash.length % 2 === 0 ? [...dash] : [...dash, ...dash]
    },
  }
}

const refuse = (what: string) => () => {
  throw new Error(`Charts cannot draw ${what} as vectors`)
}
const refusals = {
  drawImage: refuse('images'),
  createLinearGradient: refuse('gradients'),
  createRadialGradient: refuse('gradients'),
  createPattern: refuse('patterns'),
  strokeText: refuse('outlined text'),
}
