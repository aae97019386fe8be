import { useId, type ReactNode } from 'react'
import page from './page.module.css'
import styles from './ScrollTable.module.css'

/** The caption is hidden from sight where a heading right above it says the same. */
type Props = { caption: string; isCaptionHidden?: boolean; children: ReactNode }

/** A table that scrolls by itself where the screen is narrow, also by keyboard. */
export function ScrollTable({ caption, isCaptionHidden = false, children }: Props) {
  const id = useId()
  return (
    // A region that scrolls has to be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="region" aria-labelledby={id} tabIndex={0}>
      <table className={styles.table}>
        <caption id={id} className={isCaptionHidden ? page.visuallyHidden : undefined}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  )
}

/** A cell of running text, which keeps room for itself where the table scrolls. */
export function WideCell({ children }: { children: ReactNode }) {
  return <td className={styles.wide}>{children}</td>
}
