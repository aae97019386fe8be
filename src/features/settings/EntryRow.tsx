import { useLibraryStore } from '@/state/libraryStore'
import type { StoredEntry } from '@/state/ports'
import { common, formatDay } from '@/strings/en/common'
import { settings } from '@/strings/en/settings'
import { Button } from '@/ui/Button'
import page from '@/ui/page.module.css'
import { downloadEntry } from './downloadEntry'
import styles from './Settings.module.css'

type Props = { entry: StoredEntry; isDeleted: boolean; onDelete: () => void; onUndo: () => void }

export function EntryRow({ entry, isDeleted, onDelete, onUndo }: Props) {
  const detail = useDetail(entry)
  const name =
    entry.kind === 'response'
      ? common.teamAndService(entry.response.about.team, entry.response.about.service)
      : settings.unreadable(entry.id)

  if (isDeleted) {
    return (
      <li className={styles.row}>
        <p role="status">{settings.deleted(name)}</p>
        <Button aria-label={settings.undoLabel(name)} onClick={onUndo}>
          {common.undo}
        </Button>
      </li>
    )
  }
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.name}>{name}</p>
        {detail !== null && <p className={[page.soft, page.small].join(' ')}>{detail}</p>}
      </div>
      <div className={page.actions}>
        <Button
          aria-label={settings.downloadLabel(name)}
          onClick={() => {
            void downloadEntry(entry)
          }}
        >
          {settings.download}
        </Button>
        <Button look="plain" aria-label={settings.deleteLabel(name)} onClick={onDelete}>
          {common.delete}
        </Button>
      </div>
    </li>
  )
}

function useDetail(entry: StoredEntry): string | null {
  const catalog = useLibraryStore((state) => state.catalog)
  if (entry.kind === 'unreadable') return null
  const { questionnaire, changedAt } = entry.response
  const known = catalog.kind === 'ready' ? catalog.entries.find(({ id }) => id === questionnaire.id) : undefined
  return settings.detail(known?.title ?? questionnaire.id, questionnaire.version, formatDay(new Date(changedAt)))
}
