import { parseColor } from '@/charts/vector/color'
import type { Color, FillRule, Path, Point, Stroke } from '@/charts/vector/painter'
import { hex4, number } from './file/syntax'
import type { SetLine } from './text/typesetter'

/** Draws on a page in points from its upper left corner, y downwards. */
export type Pen = {
  readonly save: () => void
  readonly restore: () => void
  readonly clip: (path: Path, rule: FillRule) => void
  readonly fill: (path: Path, color: Color, rule: FillRule) => void
  readonly stroke: (path: Path, stroke: Stroke) => void
  /** Text on a base line; the angle in radians, clockwise as seen. */
  readonly write: (line: SetLine, at: Point, look: { size: number; color: Color; angle: number }) => void
  /** A filled box with corners of a radius, 0 for sharp ones. */
  readonly box: (at: Point, size: Point, color: string, radius: number) => void
  /** To be called for another page, which knows nothing of what was set before. */
  readonly turnPage: () => void
}

/** Names of the opacities in use, as they stand among a page's resources. */
export type Opacities = Map<string, string>

const caps = { butt: 0, round: 1, square: 2 } as const
const joins = { miter: 0, round: 1, bevel: 2 } as const

/** A pen that writes operators with `write`, and a setting only where it differs from the one that holds. */
export function createPen(write: (operator: string) => void, pageHeight: number, opacities: Opacities): Pen {
  let settings = new Map<string, string>()
  const saved: Map<string, string>[] = []
  const set = (key: string, operator: string) => {
    if (settings.get(key) === operator) return
    settings.set(key, operator)
    write(operator)
  }
  const point = ([x, y]: Point) => `${number(x)} ${number(pageHeight - y)}`
  const draw = (path: Path, operator: string) => write(`${pathOperators(path, point)}\n${operator}`)
  const setOpacity = (entry: 'ca' | 'CA', alpha: number) => {
    const value = number(alpha)
    const name = `${entry}${value.replace('.', '')}`
    if (settings.get(entry) === undefined && value === '1') return
    opacities.set(name, `<< /Type /ExtGState /${entry} ${value} >>`)
    set(entry, `/${name} gs`)
  }
  const setFill = (color: Color) => {
    setOpacity('ca', color.alpha)
    set('fill', `${components(color)} rg`)
  }
  const fill: Pen['fill'] = (path, color, rule) => {
    setFill(color)
    draw(path, rule === 'evenodd' ? 'f*' : 'f')
  }
  return {
    save: () => {
      saved.push(new Map(settings))
      write('q')
    },
    restore: () => {
      settings = saved.pop() ?? new Map<string, string>()
      write('Q')
    },
    turnPage: () => settings.clear(),
    clip: (path, rule) => draw(path, rule === 'evenodd' ? 'W* n' : 'W n'),
    fill,
    stroke: (path, { color, width, cap, join, miterLimit, dash, dashOffset }) => {
      setOpacity('CA', color.alpha)
      set('stroke', `${components(color)} RG`)
      set('width', `${number(width)} w`)
      set('cap', `${caps[cap]} J`)
      set('join', `${joins[join]} j`)
      set('miter', `${number(miterLimit)} M`)
      set('dash', `[${dash.map(number).join(' ')}] ${number(dashOffset)} d`)
      draw(path, 'S')
    },
    write: ({ runs }, at, { size, color, angle }) => {
      if (runs.length === 0) return
      setFill(color)
      const [cos, sin] = [number(Math.cos(angle)), Math.sin(angle)]
      const shown = runs.map(({ face, glyphs }) => `/${face.key} ${number(size)} Tf <${glyphs.map(hex4).join('')}> Tj`)
      write(`BT ${cos} ${number(-sin)} ${number(sin)} ${cos} ${point(at)} Tm ${shown.join(' ')} ET`)
    },
    box: (at, size, color, radius) => fill(boxPath(at, size, radius), parseColor(color), 'nonzero'),
  }
}

function components({ red, green, blue }: Color): string {
  return [red, green, blue].map((part) => String(Math.round((part / 255) * 1000) / 1000)).join(' ')
}

function pathOperators(path: Path, point: (point: Point) => string): string {
  return path
    .map((step) => {
      switch (step.kind) {
        case 'move':
          return `${point(step.to)} m`
        case 'line':
          return `${point(step.to)} l`
        case 'curve':
          return `${point(step.first)} ${point(step.second)} ${point(step.to)} c`
        case 'close':
          return 'h'
        default:
          return step satisfies never
      }
    })
    .join('\n')
}

// How far the handles of a Bézier curve reach that looks like a quarter of a circle.
const quarter = 0.5523

function boxPath([x, y]: Point, [width, height]: Point, radius: number): Path {
  const [right, bottom] = [x + width, y + height]
  if (radius === 0) return polygon([x, y], [right, y], [right, bottom], [x, bottom])
  const r = Math.min(radius, width / 2, height / 2)
  const h = r * (1 - quarter)
  return [
    { kind: 'move', to: [x + r, y] },
    { kind: 'line', to: [right - r, y] },
    { kind: 'curve', first: [right - h, y], second: [right, y + h], to: [right, y + r] },
    { kind: 'line', to: [right, bottom - r] },
    { kind: 'curve', first: [right, bottom - h], second: [right - h, bottom], to: [right - r, bottom] },
    { kind: 'line', to: [x + r, bottom] },
    { kind: 'curve', first: [x + h, bottom], second: [x, bottom - h], to: [x, bottom - r] },
    { kind: 'line', to: [x, y + r] },
    { kind: 'curve', first: [x, y + h], second: [x + h, y], to: [x + r, y] },
    { kind: 'close' },
  ]
}

function polygon(first: Point, ...others: readonly Point[]): Path {
  return [{ kind: 'move', to: first }, ...others.map((to) => ({ kind: 'line' as const, to })), { kind: 'close' }]
}
