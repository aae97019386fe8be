import { drawLines, linesHeight, type Block } from './block'
import { space, type } from './look'
import type { PdfDocument } from './pdfDocument'
import { wrapText } from './text/wrapText'

export type HeadingText = {
  readonly level: 1 | 2 | 3 | 4
  readonly text: string
  /** Name for links to this place. */
  readonly anchor?: string
  /** In points, where it is not that of the level. */
  readonly size?: number
}

const styles = { 1: type.title, 2: type.heading, 3: type.subheading, 4: type.strong } as const

/** The title is the document's own, and the titles of questions would be too many. */
const outlineLevels = { 1: null, 2: 1, 3: 2, 4: null } as const

/** A heading with the space below it, its place in the outline and its anchor. */
export function headingBlock(pdf: PdfDocument, heading: HeadingText, width: number): Block {
  const { level, text, anchor, size = styles[level].size } = heading
  const lines = wrapText([{ text, style: { ...styles[level], size } }], width, pdf.typesetter)
  return {
    height: linesHeight(lines) + (level === 4 ? space.s1 : space.s2),
    draw: (x, y) => {
      const above = y - space.s3
      const outlineLevel = outlineLevels[level]
      if (outlineLevel !== null) pdf.addToOutline({ title: text, level: outlineLevel, y: above })
      if (anchor !== undefined) pdf.setAnchor(anchor, above)
      pdf.structure.element(`H${level}`, {}, () => drawLines(pdf, lines, [x, y]))
    },
  }
}
