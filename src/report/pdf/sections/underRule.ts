import type { Block } from '../block'
import { space } from '../look'
import type { PdfDocument } from '../pdfDocument'

const thickness = 2.2
const inside = thickness + space.s3

type Rule = { readonly color: string; readonly width: number }

/** A block below a line in the color of what it is about. */
export function underRule(pdf: PdfDocument, content: Block, { color, width }: Rule): Block {
  return {
    height: content.height + inside,
    draw: (x, y) => {
      pdf.structure.decoration(() => pdf.pen.box([x, y], [width, thickness], color, 0))
      content.draw(x, y + inside)
    },
  }
}
