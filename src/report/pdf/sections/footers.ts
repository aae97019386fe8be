import { parseColor } from '@/charts/vector/color'
import { pdf as words } from '@/strings/en/pdf'
import { textWidth, type Flow } from '../flow'
import { lineHeight, margin, space, type } from '../look'
import { pageSize } from '../pdfDocument'
import { cutToLine } from './title'

/** Page number and title on every page, as decoration. */
export function drawFooters(flow: Flow, text: string): void {
  const { pen, structure, typesetter, drawOnEveryPage } = flow.pdf
  const { size, weight } = type.small
  const color = parseColor(type.small.color)
  drawOnEveryPage((page, pages) => {
    const number = words.page(page, pages)
    const numberLeft = margin.left + textWidth - typesetter.widthOf(number, weight, size)
    const title = cutToLine(flow.pdf, text, type.small, numberLeft - margin.left - space.s5)
    const y = pageSize.height - margin.bottom + space.s7 - lineHeight(size) / 2
    structure.decoration(() => {
      pen.write(typesetter.setLine(title, weight), [margin.left, y], { size, color, angle: 0 })
      pen.write(typesetter.setLine(number, weight), [numberLeft, y], { size, color, angle: 0 })
    })
  })
}
