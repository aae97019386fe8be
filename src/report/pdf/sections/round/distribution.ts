import { printColors } from '@/charts/palette'
import { pdf as words } from '@/strings/en/pdf'
import type { Distribution } from '../../../round/roundReportModel'
import { paintLines, textBlock, type Block } from '../../block'
import { type } from '../../look'
import { pageSize, type PdfDocument } from '../../pdfDocument'
import { wrapText, type TextStyle } from '../../text/wrapText'
import { cutToLine } from '../title'

const row = 11.6
const name = { width: 68, gap: 4 } as const
const count = { width: 13, gap: 7 } as const
/** Distance between two people, and what a dot takes of it. */
const dot = { pitch: 7.2, share: 0.36 } as const
const barHeight = 5.5

/** From here on single dots are no longer counted by eye, and a bar shows the share, as on the screen. */
const mostDots = 60

type DistributionLook = {
  readonly title: string
  readonly levelNames: readonly string[]
  readonly color: string
  readonly width: number
}

/**
 * How people are spread over the levels: a row a level with its name, the number of people, and one dot a person. Dots of
 * all rows stand in the same columns, so that rows are compared by their length. In words where that is not shown.
 */
export function distributionBlock(pdf: PdfDocument, { counts, text }: Distribution, look: DistributionLook): Block {
  const { title, levelNames, width } = look
  if (counts === null) return textBlock(pdf, [{ text, style: type.soft }], width)
  const height = row * levelNames.length
  const marks = marksOf(counts, width - name.width - name.gap - count.width - count.gap)
  return {
    height,
    draw: (x, y) => {
      const bounds = [x, pageSize.height - y - height, x + width, pageSize.height - y] as const
      pdf.structure.element('Figure', { alternative: words.distribution(title, text), bounds }, () =>
        pdf.structure.content(() =>
          levelNames.forEach((level, index) => {
            const people = counts[index] ?? 0
            drawRow(pdf, [x, y + index * row], { level, people, color: look.color, marks })
          }),
        ),
      )
    },
  }
}

/** How the number of people is drawn in some width: dots of a pitch, or a bar of so many points a person. */
type Marks = { readonly kind: 'dots' | 'bar'; readonly pitch: number }

function marksOf(counts: readonly number[], width: number): Marks {
  const total = counts.reduce((sum, people) => sum + people, 0)
  if (total > mostDots) return { kind: 'bar', pitch: width / total }
  return { kind: 'dots', pitch: Math.min(dot.pitch, width / Math.max(1, ...counts)) }
}

type DrawnRow = { readonly level: string; readonly people: number; readonly color: string; readonly marks: Marks }

function drawRow(pdf: PdfDocument, [x, y]: readonly [number, number], { level, people, color, marks }: DrawnRow): void {
  const style = people === 0 ? type.small : { ...type.small, color: printColors.ink }
  write(pdf, cutToLine(pdf, level, style, name.width), style, [x, y])
  const number = String(people)
  const numberWidth = pdf.typesetter.widthOf(number, 'bold', style.size)
  const dotsLeft = x + name.width + name.gap + count.width + count.gap
  write(pdf, number, { ...style, weight: people === 0 ? 'regular' : 'bold' }, [dotsLeft - count.gap - numberWidth, y])
  const middle = y + row / 2
  if (marks.kind === 'bar') {
    if (people > 0) pdf.pen.box([dotsLeft, middle - barHeight / 2], [people * marks.pitch, barHeight], color, 1)
    return
  }
  const radius = marks.pitch * dot.share
  for (let person = 0; person < people; person++) {
    pdf.pen.box([dotsLeft + person * marks.pitch, middle - radius], [2 * radius, 2 * radius], color, radius)
  }
}

function write(pdf: PdfDocument, text: string, style: TextStyle, at: readonly [number, number]): void {
  paintLines(pdf, wrapText([{ text, style }], Infinity, pdf.typesetter), at)
}
