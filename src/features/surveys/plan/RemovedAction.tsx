import { useEffect, useRef } from 'react'
import { common } from '@/strings/en/common'
import { plan } from '@/strings/en/plan'
import { Button } from '@/ui/Button'
import shared from '../surveys.module.css'
import styles from './Plan.module.css'

type Props = { text: string; canUndo: boolean; onUndo: () => void }

/** Stands where the action stood, with the way back. */
export function RemovedAction({ text, canUndo, onUndo }: Props) {
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    undo.current?.focus()
  }, [])
  return (
    <li className={styles.removed}>
      <p role="status">{plan.removed(text)}</p>
      {canUndo ? (
        <Button ref={undo} aria-label={plan.undoLabel(text)} onClick={onUndo}>
          {common.undo}
        </Button>
      ) : (
        <p className={shared.soft}>{plan.full}</p>
      )}
    </li>
  )
}
