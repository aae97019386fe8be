import { useEffect, useRef } from 'react'
import { common } from '@/strings/en/common'
import { surveys } from '@/strings/en/surveys'
import { Button } from '@/ui/Button'
import styles from '../surveys.module.css'

type Props = { name: string; onUndo: () => void }

/** Stands where the row stood, so that the way back is where the eye is. */
export function DeletedRow({ name, onUndo }: Props) {
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    undo.current?.focus()
  }, [])
  return (
    <li className={styles.row}>
      <p role="status">{surveys.deleted(name)}</p>
      <div className={styles.actions}>
        <Button ref={undo} aria-label={surveys.undoLabel(name)} onClick={onUndo}>
          {common.undo}
        </Button>
      </div>
    </li>
  )
}
