import { drawLines, linesHeight, paintLines } from './block'
import type { ElementAttributes, ElementType } from './file/structure'
import { textWidth, type Flow } from './flow'
import { lineHeight, space, type } from './look'
import { wrapText, type Run, type WrappedLine } from './text/wrapText'
import { printColors } from '@/charts/palette'

export type Column = {
  readonly head: string
  /** Share of the width; the shares add up to 1. */
  readonly share: number
}

/** The first cell names the row. */
export type Row = readonly (readonly Run[])[]

export type Table = { readonly columns: readonly Column[]; readonly rows: readonly Row[]; readonly width?: number }

const hairline = 0.6
const padding = { vertical: space.s2, right: space.s3 } as const

type Cell = { readonly x: number; readonly lines: readonly WrappedLine[] }

/**
 * Draws a table with hairlines between its rows. A row stays on one page if a page can hold it; where the table goes on
 * over a page's end, the head is drawn again, as decoration: a screen reader has heard it.
 */
export function drawTable(flow: Flow, table: Table): void {
  const width = table.width ?? textWidth
  const cellsOf = (cells: Row) => layOut(flow, table, cells, width)
  const head = cellsOf(table.columns.map((column) => [{ text: column.head, style: type.smallStrong }]))
  const rows = table.rows.map(cellsOf)
  flow.keep(rowHeight(head) + (rows[0] ? rowHeight(rows[0]) : 0))
  flow.pdf.structure.element('Table', {}, () => {
    drawRow(flow, head, width, 'head')
    for (const row of rows) {
      if (rowHeight(row) > flow.left()) {
        flow.newPage()
        drawRow(flow, head, width, 'repeated')
      }
      drawSlices(flow, row, width)
    }
  })
}

function layOut({ pdf }: Flow, { columns }: Table, cells: Row, width: number): Cell[] {
  let x = 0
  return columns.map(({ share }, index) => {
    const cell = { x, lines: wrapText(cells[index] ?? [], share * width - padding.right, pdf.typesetter) }
    x += share * width
    return cell
  })
}

function rowHeight(cells: readonly Cell[]): number {
  return Math.max(...cells.map(({ lines }) => linesHeight(lines))) + 2 * padding.vertical
}

/** A row that no page can hold is drawn in parts, a page each: rather a split row than lost text. */
function drawSlices(flow: Flow, row: readonly Cell[], width: number): void {
  let rest = row
  while (rowHeight(rest) > flow.left()) {
    const room = Math.floor((flow.left() - 2 * padding.vertical) / lineHeight(type.lead.size))
    const part = rest.map((cell) => ({ ...cell, lines: cell.lines.slice(0, room) }))
    rest = rest.map((cell) => ({ ...cell, lines: cell.lines.slice(room) }))
    drawRow(flow, part, width, 'body')
    flow.newPage()
  }
  drawRow(flow, rest, width, 'body')
}

function drawRow(flow: Flow, cells: readonly Cell[], width: number, kind: 'head' | 'repeated' | 'body'): void {
  const { structure, pen } = flow.pdf
  const height = rowHeight(cells)
  flow.block({
    height,
    draw: (x, y) => {
      const at = (cell: Cell) => [x + cell.x, y + padding.vertical] as const
      if (kind === 'repeated') {
        structure.decoration(() => cells.forEach((cell) => paintLines(flow.pdf, cell.lines, at(cell))))
      } else {
        structure.element('TR', {}, () => {
          cells.forEach((cell, index) =>
            structure.element(...cellElement(kind, index), () => drawLines(flow.pdf, cell.lines, at(cell))),
          )
        })
      }
      structure.decoration(() => pen.box([x, y + height - hairline], [width, hairline], printColors.hairline, 0))
    },
  })
}

function cellElement(kind: 'head' | 'body', index: number): [ElementType, ElementAttributes] {
  if (kind === 'head') return ['TH', { scope: 'Column' }]
  return index === 0 ? ['TH', { scope: 'Row' }] : ['TD', {}]
}
