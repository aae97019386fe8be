import { printColors } from '@/charts/palette'
import type { TextStyle } from './text/wrapText'

/** Page margins in points. */
export const margin = { left: 56, right: 56, top: 46, bottom: 52 } as const

/** Space in points, the screen's steps at print size. */
export const space = { s1: 3, s2: 6, s3: 9, s4: 12, s5: 18, s6: 24, s7: 36 } as const

const { ink, inkSoft, accent } = printColors

/** Type of the report: the scale of the screen (five fourths a step) from 9.5 points. */
export const type = {
  title: { size: 23.2, weight: 'bold', color: ink },
  heading: { size: 14.8, weight: 'bold', color: ink },
  subheading: { size: 11, weight: 'bold', color: ink },
  lead: { size: 10.4, weight: 'regular', color: ink },
  leadStrong: { size: 10.4, weight: 'bold', color: ink },
  body: { size: 9.5, weight: 'regular', color: ink },
  strong: { size: 9.5, weight: 'bold', color: ink },
  soft: { size: 9.5, weight: 'regular', color: inkSoft },
  small: { size: 8.3, weight: 'regular', color: inkSoft },
  smallStrong: { size: 8.3, weight: 'bold', color: inkSoft },
  link: { size: 9.5, weight: 'regular', color: accent },
} as const satisfies Record<string, TextStyle>

/** A style at another size. */
export function scaled(style: TextStyle, factor: number): TextStyle {
  return { ...style, size: style.size * factor }
}

/** Height of a line of text of a size. */
export function lineHeight(size: number): number {
  return size > 20 ? size * 1.2 : size * 1.48
}
