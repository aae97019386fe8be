import { ScrollTable } from './ScrollTable'

export type TextTableContent = {
  readonly caption: string
  readonly columns: readonly string[]
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[]
}

/** A table of plain text. */
export function TextTable({
  caption,
  isCaptionHidden = false,
  columns,
  rows,
}: TextTableContent & { isCaptionHidden?: boolean }) {
  return (
    <ScrollTable caption={caption} isCaptionHidden={isCaptionHidden}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
