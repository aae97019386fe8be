import { printColors } from '@/charts/palette'
import { drawLines, heightOf, linesHeight, paintLines, stack, type Block } from './block'
import { columnWidths } from './columnWidths'
import type { ElementAttributes, ElementType } from './file/structure'
import { textHeight, textWidth, type Flow } from './flow'
import { lineHeight, type } from './look'
import type { PdfDocument } from './pdfDocument'
import { widestWord, wrapText, type Run, type WrappedLine } from './text/wrapText'

export type Column = {
  readonly head: string
  /** Share of the width, more where a word would be cut; the shares add up to 1. */
  readonly share: number
}

export type Row = {
  /** The first cell names the row. */
  readonly cells: readonly (readonly Run[])[]
  /** Color of a dot before the name; null for none. */
  readonly dot: string | null
}

export type Table = {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Begins on a new page rather than go on over the end of one, if a page can hold it. */
  readonly isKeptTogether?: boolean
}

const hairline = 0.6
const padding = { vertical: 3.6, right: 7 } as const
const dot = { radius: 2.7, room: 9.5 } as const

type Cell = { readonly x: number; readonly lines: readonly WrappedLine[] }
type LaidOut = { readonly cells: readonly Cell[]; readonly dot: string | null; readonly width: number }
type Kind = 'head' | 'repeated' | 'body'

/**
 * Draws a table over the width of the text, with hairlines between its rows. A row stays on one page if a page can hold
 * it; where the table goes on over a page's end, the head is drawn again, as decoration: a screen reader has heard it.
 */
export function drawTable(flow: Flow, table: Table): void {
  const { pdf } = flow
  const { head, body } = layOut(pdf, table, textWidth)
  const height = [head, ...body].reduce((sum, row) => sum + rowHeight(row), 0)
  const isWhole = table.isKeptTogether === true && height <= textHeight
  flow.keep(isWhole ? height : rowHeight(head) + (body[0] ? rowHeight(body[0]) : 0))
  pdf.structure.element('Table', {}, () => {
    flow.block(rowBlock(pdf, head, 'head'))
    for (const row of body) {
      if (rowHeight(row) > flow.left()) {
        flow.newPage()
        flow.block(rowBlock(pdf, head, 'repeated'))
      }
      drawSlices(flow, row)
    }
  })
}

/** A table of some width that stays on one page. */
export function tableBlock(pdf: PdfDocument, table: Table, width: number): Block {
  const { head, body } = layOut(pdf, table, width)
  const rows = stack([rowBlock(pdf, head, 'head'), ...body.map((row) => rowBlock(pdf, row, 'body'))], 0)
  return { height: rows.height, draw: (x, y) => pdf.structure.element('Table', {}, () => rows.draw(x, y)) }
}

function layOut(pdf: PdfDocument, { columns, rows }: Table, width: number) {
  const indent = rows.some((row) => row.dot !== null) ? dot.room : 0
  const head: Row = { cells: columns.map((column) => [{ text: column.head, style: type.smallStrong }]), dot: null }
  const room = (index: number) => (index === 0 ? indent : 0)
  const wishes = columns.map(({ share }, index) => {
    const words = [head, ...rows].map(({ cells }) => widestWord(cells[index] ?? [], pdf.typesetter))
    return { wanted: share * width, needed: Math.max(...words) + room(index) + padding.right }
  })
  const widths = columnWidths(wishes, width)
  const layOutRow = (row: Row): LaidOut => {
    let left = 0
    const cells = widths.map((columnWidth, index) => {
      // Sums of fractions may come out a hair too narrow for the word that they were made for.
      const lineWidth = columnWidth - room(index) - padding.right + 0.01
      const cell = { x: left + room(index), lines: wrapText(row.cells[index] ?? [], lineWidth, pdf.typesetter) }
      left += columnWidth
      return cell
    })
    return { cells, dot: row.dot, width }
  }
  return { head: layOutRow(head), body: rows.map(layOutRow) }
}

function rowHeight({ cells }: LaidOut): number {
  return Math.max(...cells.map(({ lines }) => linesHeight(lines))) + 2 * padding.vertical
}

/** A row that no page can hold is drawn in parts, a page each: rather a split row than lost text. */
function drawSlices(flow: Flow, row: LaidOut): void {
  let rest = row
  while (rowHeight(rest) > flow.left()) {
    const room = Math.max(1, Math.floor((flow.left() - 2 * padding.vertical) / lineHeight(type.lead.size)))
    const part = (from: number, to?: number) => ({
      ...rest,
      cells: rest.cells.map((cell) => ({ ...cell, lines: cell.lines.slice(from, to) })),
    })
    flow.block(rowBlock(flow.pdf, part(0, room), 'body'))
    rest = part(room)
    flow.newPage()
  }
  flow.block(rowBlock(flow.pdf, rest, 'body'))
}

function rowBlock(pdf: PdfDocument, row: LaidOut, kind: Kind): Block {
  const { structure, pen } = pdf
  const height = rowHeight(row)
  return {
    height,
    draw: (x, y) => {
      const at = (cell: Cell) => [x + cell.x, y + padding.vertical] as const
      if (kind === 'repeated') {
        structure.decoration(() => row.cells.forEach((cell) => paintLines(pdf, cell.lines, at(cell))))
      } else {
        structure.element('TR', {}, () =>
          row.cells.forEach((cell, index) =>
            structure.element(...cellElement(kind, index), () => drawLines(pdf, cell.lines, at(cell))),
          ),
        )
      }
      structure.decoration(() => {
        pen.box([x, y + height - hairline], [row.width, hairline], printColors.hairline, 0)
        const firstLine = row.cells[0]?.lines[0]
        if (row.dot !== null && firstLine) drawDot(pdf, row.dot, [x, y + padding.vertical + heightOf(firstLine, 0) / 2])
      })
    },
  }
}

/** A filled circle whose left edge lies at a point. */
export function drawDot({ pen }: PdfDocument, color: string, [x, y]: readonly [number, number]): void {
  pen.box([x, y - dot.radius], [2 * dot.radius, 2 * dot.radius], color, dot.radius)
}

function cellElement(kind: 'head' | 'body', index: number): [ElementType, ElementAttributes] {
  if (kind === 'head') return ['TH', { scope: 'Column' }]
  return index === 0 ? ['TH', { scope: 'Row' }] : ['TD', {}]
}
