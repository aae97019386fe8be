import type { ComponentProps, ReactNode } from 'react'
import styles from './Choice.module.css'

type Props = Omit<ComponentProps<'input'>, 'type' | 'children'> & { children: ReactNode; look?: 'card' | 'slim' }

/** A radio button with its whole label as the target. */
export function Choice({ children, look = 'card', ...input }: Props) {
  return (
    <label className={[styles.choice, look === 'slim' ? styles.slim : ''].join(' ')}>
      <input {...input} type="radio" />
      <span>{children}</span>
    </label>
  )
}
