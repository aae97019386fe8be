import type { ReactNode } from 'react'
import styles from './Notice.module.css'

type Props = {
  kind: 'info' | 'problem'
  title: string
  children?: ReactNode
  actions?: ReactNode
}

/** What happened, what is safe, what to do now. A problem is read out at once; information waits its turn. */
export function Notice({ kind, title, children, actions }: Props) {
  const isProblem = kind === 'problem'
  return (
    <div role={isProblem ? 'alert' : 'status'} className={[styles.notice, isProblem ? styles.problem : ''].join(' ')}>
      <p className={styles.title}>{title}</p>
      {children}
      <div className={styles.actions}>{actions}</div>
    </div>
  )
}
