import { printColors } from '@/charts/palette'
import { pdf as words } from '@/strings/en/pdf'
import { textBlock, type Block } from '../block'
import { textWidth } from '../flow'
import { type } from '../look'
import type { PdfDocument } from '../pdfDocument'
import { cutToLine } from './title'

const bar = { width: 3.4, gap: 1.5, height: 13 } as const
const shares = [0.6, 0.9, 0.45, 0.75, 1]
const aboutRoom = textWidth - 200

/** The five bars of the product beside its name, and what the report is about at the right margin, in one line. */
export function brandBlock(pdf: PdfDocument, subtitle: string): Block {
  const nameLeft = shares.length * (bar.width + bar.gap) + 5
  const name = textBlock(pdf, [{ text: words.product, style: type.strong }], 180)
  const aboutText = cutToLine(pdf, subtitle, type.small, aboutRoom)
  const aboutWidth = pdf.typesetter.widthOf(aboutText, type.small.weight, type.small.size) + 1
  const about = textBlock(pdf, [{ text: aboutText, style: type.small }], aboutWidth)
  return {
    height: Math.max(bar.height, name.height, about.height),
    draw: (x, y) => {
      pdf.structure.decoration(() =>
        shares.forEach((share, index) => {
          const height = bar.height * share
          const color = printColors.hues[index] ?? printColors.accent
          pdf.pen.box([x + index * (bar.width + bar.gap), y + bar.height - height], [bar.width, height], color, 0.6)
        }),
      )
      name.draw(x + nameLeft, y)
      about.draw(x + textWidth - aboutWidth, y + 1)
    },
  }
}
