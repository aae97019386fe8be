import { drawLines, heightOf, linesHeight, type Block } from './block'
import { margin, space, type } from './look'
import { pageSize, type PdfDocument } from './pdfDocument'
import type { ElementType } from './file/structure'
import { wrapText, type Run, type WrappedLine } from './text/wrapText'

/** Width of the text area in points. */
export const textWidth = pageSize.width - margin.left - margin.right

const textBottom = pageSize.height - margin.bottom

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
  readonly block: (block: Block, indent?: number) => void
}

export type Heading = {
  readonly level: 1 | 2 | 3 | 4
  readonly text: string
  /** Name for links to this place. */
  readonly anchor?: string
  /** Height that must follow on the same page. */
  readonly keep?: number
}

export type TextOptions = { readonly indent?: number; readonly width?: number; readonly element?: ElementType }

const headingTypes = { 1: type.title, 2: type.heading, 3: type.subheading, 4: type.strong } as const

/** The title is the document's own, and the titles of questions would be too many. */
const outlineLevels = { 1: null, 2: 1, 3: 2, 4: null } as const

/** Text reads worse in lines of more than about 68 characters. */
const measure = 400

/** A flow that begins at the top of the document's first page. */
export function createFlow(pdf: PdfDocument): Flow {
  let y: number = margin.top
  const left = () => textBottom - y
  const newPage = () => {
    pdf.addPage()
    y = margin.top
  }
  const keep = (points: number) => {
    if (points > left() && y > margin.top) newPage()
  }
  const lines = (all: readonly WrappedLine[], x: number) => {
    let rest = all
    while (rest.length > 0) {
      const count = fitting(rest, left())
      // At least one line on an empty page, else two lines of a longer paragraph stay together.
      if (count < Math.min(2, rest.length) && y > margin.top) {
        newPage()
        continue
      }
      const part = rest.slice(0, Math.max(1, count))
      drawLines(pdf, part, [x, y])
      y += linesHeight(part)
      rest = rest.slice(part.length)
    }
  }
  return {
    pdf,
    left,
    newPage,
    keep,
    skip: (points) => {
      if (y > margin.top) y += points
    },
    block: (block, indent = 0) => {
      keep(block.height)
      block.draw(margin.left + indent, y)
      y += block.height
    },
    text: (runs, { indent = 0, width = Math.min(measure, textWidth - indent), element = 'P' } = {}) => {
      const wrapped = wrapText(runs, width, pdf.typesetter)
      pdf.structure.element(element, {}, () => lines(wrapped, margin.left + indent))
    },
    heading: ({ level, text, anchor, keep: following = space.s7 }) => {
      const wrapped = wrapText([{ text, style: headingTypes[level] }], textWidth, pdf.typesetter)
      keep(linesHeight(wrapped) + following)
      const outlineLevel = outlineLevels[level]
      if (outlineLevel !== null) pdf.addToOutline({ title: text, level: outlineLevel, y: y - space.s3 })
      if (anchor !== undefined) pdf.setAnchor(anchor, y - space.s3)
      pdf.structure.element(`H${level}`, {}, () => lines(wrapped, margin.left))
      y += level === 4 ? space.s1 : space.s2
    },
  }
}

function fitting(lines: readonly WrappedLine[], height: number): number {
  let sum = 0
  const end = lines.findIndex((line) => (sum += heightOf(line, type.body.size)) > height)
  return end < 0 ? lines.length : end
}
