import { useEffect, useRef } from 'react'
import { common } from '@/strings/en/common'
import { start } from '@/strings/en/start'
import { Button } from '@/ui/Button'
import styles from './Stored.module.css'

type Props = { name: string; described?: string; onUndo: () => void }

/** Stands where the row stood, so that the way back is where the eye and the focus are. */
export function DeletedRow({ name, described = name, onUndo }: Props) {
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    undo.current?.focus()
  }, [])

  return (
    <li className={styles.row}>
      <p role="status" className={styles.about}>
        {start.deleted(name)}
      </p>
      <div className={styles.actions}>
        <Button ref={undo} aria-label={start.undoLabel(described)} onClick={onUndo}>
          {common.undo}
        </Button>
      </div>
    </li>
  )
}
