export type Point = readonly [x: number, y: number]

export type PathStep =
  | { readonly kind: 'move'; readonly to: Point }
  | { readonly kind: 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly first: Point; readonly second: Point; readonly to: Point }
  | { readonly kind: 'close' }

export type Path = readonly PathStep[]
export type FillRule = 'nonzero' | 'evenodd'

/** Red, green and blue 0…255, alpha 0…1. */
export type Color = { readonly red: number; readonly green: number; readonly blue: number; readonly alpha: number }

export type Stroke = {
  readonly color: Color
  readonly width: number
  readonly cap: 'butt' | 'round' | 'square'
  readonly join: 'bevel' | 'miter' | 'round'
  readonly miterLimit: number
  readonly dash: readonly number[]
  readonly dashOffset: number
}

export type Font = { readonly size: number; readonly isBold: boolean }

/** Text that starts at a point of its base line and runs at an angle, in radians, clockwise as seen. */
export type Lettering = {
  readonly text: string
  readonly at: Point
  readonly angle: number
  readonly font: Font
  readonly color: Color
}

/**
 * What a chart is drawn with: a PDF page, an SVG, a list of marks in a test. Points are in the chart's own units, from
 * its upper left corner, y downwards. `save` and `restore` bracket a clip.
 */
export type Painter = {
  readonly save: () => void
  readonly restore: () => void
  readonly clip: (path: Path, rule: FillRule) => void
  readonly fill: (path: Path, color: Color, rule: FillRule) => void
  readonly stroke: (path: Path, stroke: Stroke) => void
  readonly write: (lettering: Lettering) => void
  /** Width of a text in the chart's units. */
  readonly measure: (text: string, font: Font) => number
}
