import { useId, type ReactNode } from 'react'
import styles from './results.module.css'

type Props = { caption: string; children: ReactNode }

/** A table that scrolls by itself where the screen is narrow, also by keyboard. */
export function ScrollTable({ caption, children }: Props) {
  const id = useId()
  return (
    // A region that scrolls has to be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="region" aria-labelledby={id} tabIndex={0}>
      <table className={styles.table}>
        <caption id={id}>{caption}</caption>
        {children}
      </table>
    </div>
  )
}
