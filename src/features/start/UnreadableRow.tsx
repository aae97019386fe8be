import type { StoredEntry } from '@/state/ports'
import { common } from '@/strings/en/common'
import { start } from '@/strings/en/start'
import { Button } from '@/ui/Button'
import { downloadText } from '@/ui/browser/download'
import { useFocusAfterSwap } from '@/ui/useFocusAfterSwap'
import { DeletedRow } from './DeletedRow'
import styles from './Stored.module.css'

type Props = {
  entry: Extract<StoredEntry, { kind: 'unreadable' }>
  isDeleted: boolean
  onDelete: () => void
  onUndo: () => void
}

export function UnreadableRow({ entry: { id, why, raw }, isDeleted, onDelete, onUndo }: Props) {
  const name = start.unreadableName(id)
  const row = useFocusAfterSwap(isDeleted)
  if (isDeleted) return <DeletedRow name={name} onUndo={onUndo} />
  return (
    <li ref={row} className={styles.row}>
      <div className={styles.about}>
        <p className={styles.name}>{name}</p>
        <p className={styles.detail}>{why === 'newerVersion' ? start.newerText : start.damagedText}</p>
      </div>
      <div className={styles.actions}>
        <Button
          aria-label={start.exportRawLabel(name)}
          onClick={() => {
            downloadText(start.rawName(id), raw)
          }}
        >
          {start.exportRaw}
        </Button>
        <Button look="plain" aria-label={start.deleteLabel(name)} onClick={onDelete}>
          {common.delete}
        </Button>
      </div>
    </li>
  )
}
