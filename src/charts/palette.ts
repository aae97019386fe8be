import { parseColor } from './vector/color'

/** Colors that a chart needs; CSS color strings. The screen reads them from its tokens, paper has `printColors`. */
export type ChartColors = {
  readonly paper: string
  readonly surface: string
  readonly ink: string
  readonly inkSoft: string
  readonly hairline: string
  readonly accent: string
  /** The accent, transparent enough that the rings show through. */
  readonly accentSoft: string
  /** Five hues in the order of the dimensions; a sixth dimension begins again with the first. */
  readonly hues: readonly [string, string, string, string, string]
  /** Levels 1…5, rising darkness. */
  readonly levels: readonly [string, string, string, string, string]
}

/** The light tokens of the screen, as they are printed. */
export const printColors: ChartColors = {
  paper: '#ffffff',
  surface: '#faf8f4',
  ink: '#1f2430',
  inkSoft: '#5a6170',
  hairline: '#e4dfd6',
  accent: '#0f5f6b',
  accentSoft: '#0f5f6b2e',
  hues: ['#93391b', '#0f5290', '#1b9a82', '#9068dc', '#a6841a'],
  levels: ['#e3eeec', '#b5d3d0', '#7db0af', '#3c7f84', '#12525b'],
}

/** Hue of the dimension at a place in the definition's order, counted from 0. */
export function hueAt({ hues }: ChartColors, index: number): string {
  return hues[index % hues.length] ?? hues[0]
}

/** The same hue, transparent enough that what is drawn on it stands out. */
export function softHueAt(colors: ChartColors, index: number): string {
  const { red, green, blue } = parseColor(hueAt(colors, index))
  return `rgba(${String(red)}, ${String(green)}, ${String(blue)}, 0.35)`
}
