import { parseColor } from '@/charts/vector/color'
import type { Point } from '@/charts/vector/painter'
import { lineHeight, type } from './look'
import { pageSize, type PdfDocument } from './pdfDocument'
import { wrapText, type LinkTarget, type Run, type WrappedLine } from './text/wrapText'

/** A piece of a page whose height is known before it is drawn. It is never split between pages. */
export type Block = { readonly height: number; readonly draw: (x: number, y: number) => void }

/** Height of one line: that of its largest type. */
export function heightOf({ runs }: WrappedLine, fallback: number): number {
  return lineHeight(runs.reduce((size, { style }) => Math.max(size, style.size), runs.length === 0 ? fallback : 0))
}

/** A paragraph of some width. */
export function textBlock(pdf: PdfDocument, runs: readonly Run[], width: number): Block {
  const lines = wrapText(runs, width, pdf.typesetter)
  return {
    height: linesHeight(lines),
    draw: (x, y) => pdf.structure.element('P', {}, () => drawLines(pdf, lines, [x, y])),
  }
}

/** Height of lines one below the other. */
export function linesHeight(lines: readonly WrappedLine[]): number {
  return lines.reduce((sum, line) => sum + heightOf(line, type.body.size), 0)
}

/** Draws lines as content of the open element; links become elements of their own within it. */
export function drawLines(pdf: PdfDocument, lines: readonly WrappedLine[], at: Point): void {
  const { structure } = pdf
  if (lines.some(({ runs }) => runs.some(({ link }) => link))) {
    eachRun(pdf, lines, at, (run, area, draw) => {
      if (run.link) drawLink(pdf, { target: run.link, text: run.text, area }, draw)
      else structure.content(draw)
    })
  } else if (lines.some(({ runs }) => runs.length > 0)) {
    structure.content(() => paintLines(pdf, lines, at))
  }
}

/** Draws lines into the mark that is open. */
export function paintLines(pdf: PdfDocument, lines: readonly WrappedLine[], at: Point): void {
  eachRun(pdf, lines, at, (_run, _area, draw) => draw())
}

type Area = readonly [x: number, y: number, width: number, height: number]

function eachRun(
  { pen, typesetter }: PdfDocument,
  lines: readonly WrappedLine[],
  [left, top]: Point,
  visit: (run: Run, area: Area, draw: () => void) => void,
): void {
  let y = top
  for (const line of lines) {
    const height = heightOf(line, type.body.size)
    let x = left
    for (const run of line.runs) {
      const { size, weight, color } = run.style
      const width = typesetter.widthOf(run.text, weight, size)
      const at: Point = [x, baseline(y, height, size)]
      const set = typesetter.setLine(run.text, weight)
      visit(run, [x, y, width, height], () => pen.write(set, at, { size, color: parseColor(color), angle: 0 }))
      x += width
    }
    y += height
  }
}

/** Capitals stand in the middle of the line. */
export function baseline(top: number, height: number, size: number): number {
  return top + height / 2 + 0.36 * size
}

type Link = { readonly target: LinkTarget; readonly text: string; readonly area: Area }

function drawLink({ structure, pageNumber }: PdfDocument, { target, text, area }: Link, draw: () => void): void {
  const [x, y, width, height] = area
  structure.element('Link', {}, () => {
    structure.content(draw)
    const rectangle = [x, pageSize.height - y - height, x + width, pageSize.height - y] as const
    structure.annotate({ page: pageNumber(), rectangle, target, description: text.trim() })
  })
}

/** Blocks one below the other. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const height = blocks.reduce((sum, block) => sum + block.height, 0) + gap * Math.max(0, blocks.length - 1)
  return {
    height,
    draw: (x, y) => {
      let top = y
      for (const block of blocks) {
        block.draw(x, top)
        top += block.height + gap
      }
    },
  }
}

/** A block and how far to the right it begins. */
export type Placed = { readonly left: number; readonly block: Block }

/** Blocks side by side. */
export function sideBySide(blocks: readonly Placed[]): Block {
  return {
    height: Math.max(0, ...blocks.map(({ block }) => block.height)),
    draw: (x, y) => {
      for (const { left, block } of blocks) block.draw(x + left, y)
    },
  }
}
