import type { Color } from './painter'

const names: Readonly<Record<string, Color>> = {
  transparent: { red: 0, green: 0, blue: 0, alpha: 0 },
  black: { red: 0, green: 0, blue: 0, alpha: 1 },
  white: { red: 255, green: 255, blue: 255, alpha: 1 },
}

/** Reads `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb()`, `rgba()` and three names; throws for anything else. */
export function parseColor(css: string): Color {
  const color = names[css] ?? parseHex(css) ?? parseFunction(css)
  if (!color) throw new Error(`Charts cannot draw in the color "${css}"`)
  return color
}

/** `#rrggbb`, without the alpha. */
export function hexOf({ red, green, blue }: Color): string {
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

function parseHex(css: string): Color | null {
  const digits = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.exec(css)?.[1]
  if (digits === undefined) return null
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits
  const part = (index: number) => Number.parseInt(long.slice(2 * index, 2 * index + 2), 16)
  return { red: part(0), green: part(1), blue: part(2), alpha: long.length === 8 ? part(3) / 255 : 1 }
}

function parseFunction(css: string): Color | null {
  const inside = /^rgba?\(([^)]+)\)$/.exec(css)?.[1]
  if (inside === undefined) return null
  const [red, green, blue, alpha = 1] = inside
    .trim()
    .split(/[\s,/]+/)
    .map((part) => (part.endsWith('%') ? Number(part.slice(0, -1)) / 100 : Number(part)))
  if (red === undefined || green === undefined || blue === undefined) return null
  return [red, green, blue, alpha].every(Number.isFinite) ? { red, green, blue, alpha } : null
}
