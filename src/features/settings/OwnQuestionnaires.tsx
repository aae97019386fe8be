import { useState } from 'react'
import { library, refreshCatalog, useLibraryStore } from '@/state/libraryStore'
import type { CatalogEntry } from '@/state/ports'
import { settings } from '@/strings/en/settings'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import styles from './Settings.module.css'

/** Removing one asks first: unlike answers, a questionnaire is a file that the person has, so there is no undo. */
export function OwnQuestionnaires() {
  const catalog = useLibraryStore((state) => state.catalog)
  const [hasFailed, setHasFailed] = useState(false)
  if (catalog.kind !== 'ready') return null
  const own = catalog.entries.filter(({ isOwn }) => isOwn)

  async function remove(entry: CatalogEntry) {
    const saved = await library().deleteQuestionnaire(entry)
    setHasFailed(saved.kind === 'notSaved')
    await refreshCatalog()
  }

  return (
    <section className={page.section}>
      <h2>{settings.own}</h2>
      {hasFailed && <Notice kind="problem" title={settings.failedTitle} />}
      {own.length === 0 ? (
        <p className={page.soft}>{settings.ownNone}</p>
      ) : (
        <ul className={styles.list}>
          {own.map((entry) => (
            <OwnRow
              key={entry.sha256}
              name={settings.version(entry.title, entry.version)}
              onRemove={() => void remove(entry)}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

function OwnRow({ name, onRemove }: { name: string; onRemove: () => void }) {
  const [isAsking, setIsAsking] = useState(false)
  if (!isAsking) {
    return (
      <li className={styles.row}>
        <p className={styles.name}>{name}</p>
        <Button
          look="plain"
          aria-label={settings.removeLabel(name)}
          onClick={() => {
            setIsAsking(true)
          }}
        >
          {settings.remove}
        </Button>
      </li>
    )
  }
  return (
    <li className={styles.row}>
      <p role="alert">{settings.removeQuestion(name)}</p>
      <div className={page.actions}>
        <Button onClick={onRemove}>{settings.removeNow}</Button>
        <Button
          look="plain"
          onClick={() => {
            setIsAsking(false)
          }}
        >
          {settings.keep}
        </Button>
      </div>
    </li>
  )
}
