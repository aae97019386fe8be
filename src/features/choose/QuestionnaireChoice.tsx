import type { UseFormRegisterReturn } from 'react-hook-form'
import { useLocation } from 'wouter'
import { receiveFile } from '@/state/incomingStore'
import type { CatalogEntry } from '@/state/ports'
import { choose } from '@/strings/en/choose'
import { Choice } from '@/ui/form/Choice'
import { FilePicker } from '@/ui/form/FilePicker'
import page from '@/ui/page.module.css'
import styles from './Choose.module.css'
import { keyOf, splitVersions } from '@/state/catalogVersions'

type Props = { entries: readonly CatalogEntry[]; field: UseFormRegisterReturn }

export function QuestionnaireChoice({ entries, field }: Props) {
  const [, navigate] = useLocation()
  const { newest, older } = splitVersions(entries)

  function openFile(file: File) {
    receiveFile(file)
    navigate('/open')
  }

  return (
    <div className={page.section}>
      <fieldset className={styles.choices}>
        <legend>{choose.questionnaire}</legend>
        {newest.map((entry) => (
          <QuestionnaireCard key={keyOf(entry)} entry={entry} field={field} />
        ))}
        {optionalParts(newest, entries).map(({ part, wholes }) => (
          <p key={keyOf(part)} className={styles.soft}>
            {choose.optionalPart(part.title, wholes, part.minutes)}
          </p>
        ))}
        {older.length > 0 && (
          <details className={styles.older}>
            <summary>{choose.older}</summary>
            <div className={styles.choices}>
              {older.map((entry) => (
                <QuestionnaireCard key={keyOf(entry)} entry={entry} field={field} />
              ))}
            </div>
          </details>
        )}
      </fieldset>
      <div className={page.actions}>
        <FilePicker label={choose.fromFile} accept=".json,application/json" onFile={openFile} />
        <p className={[page.soft, page.small].join(' ')}>{choose.fromFileHint}</p>
      </div>
    </div>
  )
}

function QuestionnaireCard({ entry, field }: { entry: CatalogEntry; field: UseFormRegisterReturn }) {
  return (
    <Choice {...field} value={keyOf(entry)}>
      <span className={styles.card}>
        <span className={styles.head}>
          <strong>{entry.title}</strong>
          <span className={[styles.facts, styles.soft].join(' ')}>
            <span>{choose.size(entry.items, entry.metrics, entry.minutes)}</span>
            <span>
              {choose.version(entry.version)}
              {entry.isOwn && `, ${choose.own}`}
            </span>
          </span>
        </span>
        <span>{entry.summary}</span>
      </span>
    </Choice>
  )
}

type OptionalPart = { readonly part: CatalogEntry; readonly wholes: readonly string[] }

/** Each questionnaire that others include as an optional part, with the titles of those that do. */
function optionalParts(shown: readonly CatalogEntry[], entries: readonly CatalogEntry[]): OptionalPart[] {
  const withPart = (key: string) => shown.filter(({ includes }) => includes.some((part) => keyOf(part) === key))
  return entries
    .map((part) => ({ part, wholes: withPart(keyOf(part)).map(({ title }) => title) }))
    .filter(({ wholes }) => wholes.length > 0)
}
