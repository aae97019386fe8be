import { headingBlock } from '../heading'
import { type Block } from '../block'
import { type } from '../look'
import type { PdfDocument } from '../pdfDocument'
import { graphemesOf } from '../text/cleanText'
import { wrapText, type TextStyle } from '../text/wrapText'

/** Sizes of the title in points, down to that of a heading. */
export const titleSizes: readonly number[] = [type.title.size, 18.5, type.heading.size]

/** A title goes over this many lines before its type becomes smaller. */
const fewLines = 2

/** The largest size at which a title takes a few lines; the smallest for a title that never does. */
export function titleSize({ typesetter }: PdfDocument, text: string, width: number): number {
  const linesAt = (size: number) => wrapText([{ text, style: { ...type.title, size } }], width, typesetter).length
  return titleSizes.find((size) => linesAt(size) <= fewLines) ?? type.heading.size
}

export type TitleLook = { readonly size: number; readonly isCut: boolean }

/** The title. Where it is cut, its name ends in an ellipsis and the month after it stays. */
export function titleBlock(pdf: PdfDocument, title: string, width: number, { size, isCut }: TitleLook): Block {
  const style = { ...type.title, size }
  const fits = (text: string) => wrapText([{ text, style }], width, pdf.typesetter).length <= fewLines
  return headingBlock(pdf, { level: 1, text: isCut ? cutTitle(title, fits) : title, size }, width)
}

function cutTitle(title: string, fits: (text: string) => boolean): string {
  const comma = title.lastIndexOf(',')
  const end = comma < 0 ? title.length : comma
  return shortened(title.slice(0, end), title.slice(end), fits)
}

/** As much of a text as fits into a line. */
export function cutToLine({ typesetter }: PdfDocument, text: string, style: TextStyle, width: number): string {
  return shortened(text, '', (part) => typesetter.widthOf(part, style.weight, style.size) <= width)
}

function shortened(text: string, end: string, fits: (text: string) => boolean): string {
  if (fits(text + end)) return text + end
  const graphemes = graphemesOf(text)
  while (graphemes.length > 0 && !fits(`${graphemes.join('')}…${end}`)) graphemes.pop()
  return `${graphemes.join('').trimEnd()}…${end}`
}
