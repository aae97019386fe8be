import { useId, type ComponentProps, type ReactNode } from 'react'
import styles from './Field.module.css'

type Words = { label: string; hint?: string | undefined; error?: string | undefined }

export function TextField({ label, hint, error, ...input }: Words & Omit<ComponentProps<'input'>, 'id'>) {
  const id = useId()
  return (
    <Frame id={id} words={{ label, hint, error }}>
      <input {...input} {...controlProps(id, { label, hint, error })} />
    </Frame>
  )
}

export function TextArea({ label, hint, error, ...area }: Words & Omit<ComponentProps<'textarea'>, 'id'>) {
  const id = useId()
  return (
    <Frame id={id} words={{ label, hint, error }}>
      <textarea {...area} {...controlProps(id, { label, hint, error })} />
    </Frame>
  )
}

function Frame({ id, words: { label, hint, error }, children }: { id: string; words: Words; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  )
}

function controlProps(id: string, { hint, error }: Words) {
  const describing = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].join(' ').trim()
  return {
    id,
    className: styles.control,
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby': describing === '' ? undefined : describing,
  }
}
