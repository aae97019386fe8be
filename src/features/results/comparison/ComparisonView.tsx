import type { ComparisonSection } from '@/report/reportModel'
import page from '@/ui/page.module.css'
import { TextTable } from '@/ui/TextTable'
import styles from '../results.module.css'

export function ComparisonView({ section: { heading, notes, columns, rows, items } }: { section: ComparisonSection }) {
  return (
    <section className={styles.section}>
      <h2>{heading}</h2>
      {rows.length > 0 && <TextTable caption={heading} isCaptionHidden columns={columns} rows={rows} />}
      {items && items.rows.length > 0 && (
        <TextTable caption={items.caption} columns={items.columns} rows={items.rows} />
      )}
      <div className={[page.small, page.soft, page.text].join(' ')}>
        {items && items.rows.length === 0 && <p>{items.caption}</p>}
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </section>
  )
}
