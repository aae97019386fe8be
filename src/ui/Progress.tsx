import styles from './Progress.module.css'

type Props = { label: string; done: number; total: number; isWide?: boolean }

export function Progress({ label, done, total, isWide = false }: Props) {
  return (
    <progress
      className={[styles.progress, isWide ? styles.wide : ''].join(' ')}
      aria-label={label}
      value={done}
      max={Math.max(total, 1)}
    />
  )
}
