import { useLibraryStore } from '@/state/libraryStore'
import type { StoredEntry } from '@/state/ports'
import { common, formatDay } from '@/strings/en/common'
import { settings } from '@/strings/en/settings'
import { Button } from '@/ui/Button'
import page from '@/ui/page.module.css'
import { useFocusAfterSwap } from '@/ui/useFocusAfterSwap'
import { downloadEntry } from './downloadEntry'
import styles from './Settings.module.css'

type Props = { entry: StoredEntry; isDeleted: boolean; onDelete: () => void; onUndo: () => void }

export function EntryRow({ entry, isDeleted, onDelete, onUndo }: Props) {
  const { name, detail, described } = useWords(entry)
  const row = useFocusAfterSwap(isDeleted)

  if (isDeleted) {
    return (
      <li ref={row} className={styles.row}>
        <p role="status">{settings.deleted(name)}</p>
        <Button aria-label={settings.undoLabel(described)} onClick={onUndo}>
          {common.undo}
        </Button>
      </li>
    )
  }
  return (
    <li ref={row} className={styles.row}>
      <div>
        <p className={styles.name}>{name}</p>
        {detail !== null && <p className={[page.soft, page.small].join(' ')}>{detail}</p>}
      </div>
      <div className={page.actions}>
        <Button
          aria-label={settings.downloadLabel(described)}
          onClick={() => {
            void downloadEntry(entry)
          }}
        >
          {settings.download}
        </Button>
        <Button look="plain" aria-label={settings.deleteLabel(described)} onClick={onDelete}>
          {common.delete}
        </Button>
      </div>
    </li>
  )
}

function useWords(entry: StoredEntry): { name: string; detail: string | null; described: string } {
  const catalog = useLibraryStore((state) => state.catalog)
  if (entry.kind === 'unreadable') {
    const name = settings.unreadable(entry.id)
    return { name, detail: null, described: name }
  }
  const { about, questionnaire, changedAt } = entry.response
  const known = catalog.kind === 'loading' ? undefined : catalog.entries.find(({ id }) => id === questionnaire.id)
  const title = known?.title ?? questionnaire.id
  const day = formatDay(new Date(changedAt))
  const name = common.teamAndService(about.team, about.service)
  return {
    name,
    detail: settings.detail(title, questionnaire.version, day),
    described: common.described(name, settings.version(title, questionnaire.version), day),
  }
}
