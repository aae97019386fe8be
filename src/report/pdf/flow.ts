import type { Point } from '@/charts/vector/painter'
import { baseline, drawLines, heightOf, linesHeight, type Block } from './block'
import { headingBlock, type HeadingText } from './heading'
import type { ElementType } from './file/structure'
import { margin, space, type } from './look'
import { pageSize, type PdfDocument } from './pdfDocument'
import { wrapText, type Run, type WrappedLine } from './text/wrapText'

/** Width of the text area in points. */
export const textWidth = pageSize.width - margin.left - margin.right

/** Height of the text area in points. */
export const textHeight = pageSize.height - margin.top - margin.bottom

const textBottom = pageSize.height - margin.bottom

/** Text reads worse in lines of more than about 68 characters. */
export const measure = 400

/** The text area of a document from top to bottom, page after page. */
export type Flow = {
  readonly pdf: PdfDocument
  /** Free height on this page. */
  readonly left: () => number
  /** White space; none at the top of a page. */
  readonly skip: (points: number) => void
  readonly newPage: () => void
  /** Begins a page unless this much fits on this one. */
  readonly keep: (points: number) => void
  readonly heading: (heading: Heading) => void
  /** Text that goes on over the page's end line by line. */
  readonly text: (runs: readonly Run[], options?: TextOptions) => void
  /** A block, on this page or on the next. */
  readonly block: (block: Block) => void
}

export type Heading = HeadingText & {
  /** Height that must follow on the same page. */
  readonly keep?: number
}

export type TextOptions = {
  readonly indent?: number
  readonly width?: number
  readonly element?: ElementType
  /** Drawn before the first line, at the left margin. */
  readonly label?: readonly Run[]
}

/** A flow that begins at the top of the document's first page. */
export function createFlow(pdf: PdfDocument): Flow {
  let y: number = margin.top
  const isAtTop = () => y <= margin.top
  const left = () => textBottom - y
  const newPage = () => {
    pdf.addPage()
    y = margin.top
  }
  const keep = (points: number) => {
    if (points > left() && !isAtTop()) newPage()
  }
  const drawPart = (lines: readonly WrappedLine[], x: number) => {
    drawLines(pdf, lines, [x, y])
    y += linesHeight(lines)
  }
  const drawAll = (lines: readonly WrappedLine[], x: number) => {
    let rest = lines
    while (rest.length > 0) {
      const count = fitting(rest, left(), isAtTop())
      if (count > 0) drawPart(rest.slice(0, count), x)
      rest = rest.slice(count)
      if (rest.length > 0) newPage()
    }
  }
  return {
    pdf,
    left,
    newPage,
    keep,
    skip: (points) => {
      if (!isAtTop()) y += points
    },
    block: (block) => {
      keep(block.height)
      block.draw(margin.left, y)
      y += block.height
    },
    text: (runs, { indent = 0, width = Math.min(measure, textWidth - indent), element = 'P', label } = {}) => {
      const lines = wrapText(runs, width, pdf.typesetter)
      keep(linesHeight(lines.slice(0, 2)))
      pdf.structure.element(element, {}, () => {
        if (label) drawLabel(pdf, { label, width: indent, beside: lines[0] }, [margin.left, y])
        drawAll(lines, margin.left + indent)
      })
    },
    heading: ({ keep: following = space.s7, ...heading }) => {
      const block = headingBlock(pdf, heading, textWidth)
      keep(block.height + following)
      block.draw(margin.left, y)
      y += block.height
    },
  }
}

/** How many lines to draw on this page. One line is not left alone at its end, unless the page is empty. */
function fitting(lines: readonly WrappedLine[], height: number, isEmptyPage: boolean): number {
  let sum = 0
  const end = lines.findIndex((line) => (sum += heightOf(line, type.body.size)) > height)
  if (end < 0) return lines.length
  if (isEmptyPage) return Math.max(1, end)
  return end < 2 ? 0 : end
}

type Label = { readonly label: readonly Run[]; readonly width: number; readonly beside: WrappedLine | undefined }

/** A label stands on the base line of the first line beside it. */
function drawLabel(pdf: PdfDocument, { label, width, beside }: Label, [x, y]: Point): void {
  const lines = wrapText(label, width, pdf.typesetter)
  const drop = beside && lines[0] ? baselineOf(beside) - baselineOf(lines[0]) : 0
  drawLines(pdf, lines, [x, y + drop])
}

function baselineOf(line: WrappedLine): number {
  const size = line.runs[0]?.style.size ?? type.body.size
  return baseline(0, heightOf(line, size), size)
}
