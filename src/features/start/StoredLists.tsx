import { useState } from 'react'
import { deleteEntry, idOfEntry, undoDelete, useLibraryStore } from '@/state/libraryStore'
import type { StoredEntry } from '@/state/ports'
import { useUnsavedEntries } from '@/state/responseStore'
import { useSurveyLibrary } from '@/state/surveyLibrary'
import { useCanStore } from '@/state/useCanStore'
import { start } from '@/strings/en/start'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { groupEntries, type EntryGroup } from './groupEntries'
import styles from './Stored.module.css'
import { StoredRow } from './StoredRow'
import { UnreadableRow } from './UnreadableRow'

const titles: Readonly<Record<EntryGroup['kind'], string>> = {
  inProgress: start.inProgress,
  finished: start.finished,
  readOnly: start.opened,
  unreadable: start.unreadable,
}

export function StoredLists() {
  const entries = useLibraryStore((state) => state.entries)
  const deleted = useLibraryStore((state) => state.deleted)
  const unsaved = useUnsavedEntries()
  const ofRounds = useSurveyLibrary((state) => state.responsesOfRounds)
  const areSurveysHere = useSurveyLibrary((state) => state.areHere)
  const canStore = useCanStore()
  const [hasFailed, setHasFailed] = useState(false)
  if (entries === null) return <p className={[page.soft, styles.quiet].join(' ')}>{start.listLoading}</p>

  async function remove(entry: StoredEntry) {
    const saved = await deleteEntry(entry)
    setHasFailed(saved.kind === 'notSaved')
  }
  async function bringBack(entry: StoredEntry) {
    const saved = await undoDelete(entry)
    setHasFailed(saved.kind === 'notSaved')
  }

  const deletedIds = new Set(deleted.map(idOfEntry))
  const unsavedIds = new Set(unsaved.map(idOfEntry))
  const all = [...entries.filter((entry) => !unsavedIds.has(idOfEntry(entry))), ...unsaved]
  // Answers of a round stand with their round, above.
  const shown = all.filter((entry) => !ofRounds.has(idOfEntry(entry)))
  const shownIds = new Set(shown.map(idOfEntry))
  // What was never stored is in neither list once it is deleted; its way back is.
  const groups = groupEntries([...shown, ...deleted.filter((entry) => !shownIds.has(idOfEntry(entry)))])
  return (
    <>
      {hasFailed && <Notice kind="problem" title={start.notDeleted} />}
      {groups.length === 0 && !areSurveysHere && <Empty canStore={canStore} />}
      {groups.map(({ kind, members }) => (
        <section key={kind} className={styles.group}>
          <h2>{titles[kind]}</h2>
          <ul>
            {members.map((entry) => {
              const row = {
                isDeleted: deletedIds.has(idOfEntry(entry)),
                onDelete: () => void remove(entry),
                onUndo: () => void bringBack(entry),
              }
              return entry.kind === 'response' ? (
                <StoredRow key={idOfEntry(entry)} entry={entry} isUnsaved={unsavedIds.has(idOfEntry(entry))} {...row} />
              ) : (
                <UnreadableRow key={entry.id} entry={entry} {...row} />
              )
            })}
          </ul>
        </section>
      ))}
      <section className={styles.where}>
        <h2>{start.whereTitle}</h2>
        <p className={[page.soft, page.small, page.text].join(' ')}>{canStore ? start.where : start.whereUnsaved}</p>
      </section>
    </>
  )
}

function Empty({ canStore }: { canStore: boolean }) {
  return (
    <section className={styles.group}>
      <h2>{start.emptyTitle}</h2>
      <p className={[page.soft, page.text].join(' ')}>{canStore ? start.emptyText : start.emptyTextUnsaved}</p>
    </section>
  )
}
