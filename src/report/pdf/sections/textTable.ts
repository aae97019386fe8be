import type { TextTableContent } from '../../reportModel'
import type { Flow } from '../flow'
import { type } from '../look'
import { drawTable, type Table } from '../table'
import type { TextStyle } from '../text/wrapText'

type Cells = Pick<TextTableContent, 'columns' | 'rows'>

/** A table of plain text. The first column, which names the rows, takes `share` of the width, the others the rest alike. */
export function drawTextTable(flow: Flow, cells: Cells, share: number): void {
  drawTable(flow, textTable(cells, share, type.body))
}

/** The same for a block or a drawing of one's own; `style` is that of all cells but the first. */
export function textTable({ columns, rows }: Cells, share: number, style: TextStyle): Table {
  const [first = '', ...others] = columns
  return {
    columns: [{ head: first, share }, ...others.map((head) => ({ head, share: (1 - share) / others.length }))],
    rows: rows.map(([name = '', ...cellTexts]) => ({
      cells: [
        [{ text: name, style: { ...type.strong, size: style.size } }],
        ...cellTexts.map((text) => [{ text, style }]),
      ],
      dot: null,
    })),
  }
}
