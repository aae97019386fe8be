import { useRef, useState } from 'react'
import { library, refreshCatalog, useLibraryStore } from '@/state/libraryStore'
import type { UnreadableQuestionnaire } from '@/state/ports'
import { settings } from '@/strings/en/settings'
import { Button } from '@/ui/Button'
import { downloadText } from '@/ui/browser/download'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { useFocusAfterSwap } from '@/ui/useFocusAfterSwap'
import styles from './Settings.module.css'

/** Removing one asks first: unlike answers, a questionnaire is a file that the person has, so there is no undo. */
export function OwnQuestionnaires() {
  const catalog = useLibraryStore((state) => state.catalog)
  const [hasFailed, setHasFailed] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  if (catalog.kind === 'loading') return null
  const own = catalog.entries.filter(({ isOwn }) => isOwn)
  const { unreadable } = catalog

  async function remove(questionnaire: { sha256: string }) {
    const saved = await library().deleteQuestionnaire(questionnaire)
    setHasFailed(saved.kind === 'notSaved')
    await refreshCatalog()
    // The row is gone, and with it the control that had the focus.
    if (saved.kind === 'saved') heading.current?.focus()
  }

  return (
    <section className={page.section}>
      <h2 ref={heading} tabIndex={-1}>
        {settings.own}
      </h2>
      {hasFailed && <Notice kind="problem" title={settings.failedTitle} />}
      {own.length + unreadable.length === 0 ? (
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
          {unreadable.map((record) => (
            <OwnRow
              key={record.sha256}
              name={settings.unreadableOwn(record.sha256)}
              unreadable={record}
              onRemove={() => void remove(record)}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

type RowProps = { name: string; unreadable?: UnreadableQuestionnaire; onRemove: () => void }

function OwnRow({ name, unreadable, onRemove }: RowProps) {
  const [isAsking, setIsAsking] = useState(false)
  const row = useFocusAfterSwap(isAsking)
  if (!isAsking) {
    return (
      <li ref={row} className={styles.row}>
        <div>
          <p className={styles.name}>{name}</p>
          {unreadable && <p className={[page.soft, page.small].join(' ')}>{settings.ownFault[unreadable.why]}</p>}
        </div>
        <div className={page.actions}>
          {unreadable && (
            <Button
              aria-label={settings.downloadLabel(name)}
              onClick={() => {
                downloadText(settings.rawOwnName(unreadable.sha256), unreadable.raw)
              }}
            >
              {settings.download}
            </Button>
          )}
          <Button
            look="plain"
            aria-label={settings.removeLabel(name)}
            onClick={() => {
              setIsAsking(true)
            }}
          >
            {settings.remove}
          </Button>
        </div>
      </li>
    )
  }
  return (
    <li ref={row} className={styles.row}>
      <p role="alert">{settings.removeQuestion(name)}</p>
      <div className={page.actions}>
        {/* First, because the focus comes here: a key that is held down does not remove anything. */}
        <Button
          look="plain"
          onClick={() => {
            setIsAsking(false)
          }}
        >
          {settings.keep}
        </Button>
        <Button onClick={onRemove}>{settings.removeNow}</Button>
      </div>
    </li>
  )
}
