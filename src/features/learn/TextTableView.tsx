import { useId } from 'react'
import type { TextTable } from '@/strings/en/learnBlocks'
import styles from './learn.module.css'

/** A table that scrolls inside its own frame where the page is too narrow for it. */
export function TextTableView({ caption, columns, rows }: TextTable) {
  const captionId = useId()
  return (
    // The keyboard can scroll only what it can focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.tableFrame} role="region" aria-labelledby={captionId} tabIndex={0}>
      <table className={styles.table}>
        <caption id={captionId}>{caption}</caption>
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
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
