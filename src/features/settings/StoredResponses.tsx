import { useState } from 'react'
import type { NotSavedReason, Saved } from '@/domain/saved'
import { deleteEntry, idOfEntry, undoDelete, useLibraryStore } from '@/state/libraryStore'
import type { StoredEntry } from '@/state/ports'
import { useCanStore } from '@/state/useCanStore'
import { saving as savingWords } from '@/strings/en/saving'
import { settings } from '@/strings/en/settings'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { downloadEntry } from './downloadEntry'
import { EntryRow } from './EntryRow'
import { Persistence } from './Persistence'
import styles from './Settings.module.css'
import { StoredAmounts } from './StoredAmounts'

export function StoredResponses() {
  const entries = useLibraryStore((state) => state.entries)
  const deleted = useLibraryStore((state) => state.deleted)
  const canStore = useCanStore()
  const [failed, setFailed] = useState<NotSavedReason | null>(null)
  const deletedIds = new Set(deleted.map(idOfEntry))
  const here = (entries ?? []).filter((entry) => !deletedIds.has(idOfEntry(entry)))

  async function hear(outcome: Promise<Saved>) {
    const saved = await outcome
    setFailed(saved.kind === 'notSaved' ? saved.why : null)
  }

  return (
    <section className={page.section}>
      <h2>{settings.data}</h2>
      <p className={[page.text, page.soft].join(' ')}>{canStore ? settings.dataText : settings.dataTextUnsaved}</p>
      <p>{entries === null ? settings.loading : here.length === 0 ? settings.none : settings.responses(here.length)}</p>
      <StoredAmounts />
      <Persistence />
      {failed && (
        <Notice kind="problem" title={settings.failedTitle}>
          <p>{savingWords.notKept[failed]}</p>
        </Notice>
      )}
      {here.length > 0 && (
        <div className={page.actions}>
          <Button
            onClick={() => {
              here.forEach((entry) => void downloadEntry(entry))
            }}
          >
            {settings.downloadAll}
          </Button>
          <p className={[page.soft, page.small].join(' ')}>{settings.downloadAllHint}</p>
        </div>
      )}
      <ul className={styles.list}>
        {entries?.toSorted(lastChangedFirst).map((entry) => (
          <EntryRow
            key={idOfEntry(entry)}
            entry={entry}
            isDeleted={deletedIds.has(idOfEntry(entry))}
            onDelete={() => void hear(deleteEntry(entry))}
            onUndo={() => void hear(undoDelete(entry))}
          />
        ))}
      </ul>
    </section>
  )
}

function lastChangedFirst(a: StoredEntry, b: StoredEntry): number {
  return changedAt(b).localeCompare(changedAt(a))
}

function changedAt(entry: StoredEntry): string {
  return entry.kind === 'response' ? entry.response.changedAt : ''
}
