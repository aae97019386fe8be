import type { StoredSurvey } from '@/state/surveyPorts'
import { common } from '@/strings/en/common'
import { surveys } from '@/strings/en/surveys'
import { Button } from '@/ui/Button'
import { downloadText } from '@/ui/browser/download'
import { useFocusAfterSwap } from '@/ui/useFocusAfterSwap'
import { DeletedRow } from './DeletedRow'
import styles from '../surveys.module.css'

type Props = {
  entry: Extract<StoredSurvey, { kind: 'unreadable' }>
  isDeleted: boolean
  onDelete: () => void
  onUndo: () => void
}

export function UnreadableRow({ entry: { id, why, raw }, isDeleted, onDelete, onUndo }: Props) {
  const name = surveys.unreadableName(id)
  const row = useFocusAfterSwap(isDeleted)
  if (isDeleted) return <DeletedRow name={name} onUndo={onUndo} />
  return (
    <li ref={row} className={styles.row}>
      <div>
        <p className={styles.name}>{name}</p>
        <p className={styles.detail}>{why === 'newerVersion' ? surveys.newerText : surveys.damagedText}</p>
      </div>
      <div className={styles.actions}>
        <Button
          aria-label={surveys.exportRawLabel(name)}
          onClick={() => {
            downloadText(surveys.rawName(id), raw)
          }}
        >
          {surveys.exportRaw}
        </Button>
        <Button look="plain" aria-label={surveys.deleteLabel(name)} onClick={onDelete}>
          {common.delete}
        </Button>
      </div>
    </li>
  )
}
