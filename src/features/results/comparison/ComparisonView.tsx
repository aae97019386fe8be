import type { ComparisonSection } from '@/report/reportModel'
import page from '@/ui/page.module.css'
import styles from '../results.module.css'
import { ScrollTable } from '../ScrollTable'

export function ComparisonView({ section: { heading, notes, columns, rows, items } }: { section: ComparisonSection }) {
  return (
    <section className={styles.section}>
      <h2>{heading}</h2>
      {rows.length > 0 && <Rows caption={heading} isCaptionHidden columns={columns} rows={rows} />}
      {items && items.rows.length > 0 && <Rows caption={items.caption} columns={items.columns} rows={items.rows} />}
      <div className={[page.small, page.soft, page.text].join(' ')}>
        {items && items.rows.length === 0 && <p>{items.caption}</p>}
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </section>
  )
}

type Table = {
  caption: string
  isCaptionHidden?: boolean
  columns: readonly string[]
  rows: readonly (readonly string[])[]
}

function Rows({ caption, isCaptionHidden = false, columns, rows }: Table) {
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
