import { useId } from 'react'
import type { RoundDraft } from '@/domain/survey/survey'
import { keyOf, splitVersions } from '@/state/catalogVersions'
import type { CatalogEntry } from '@/state/ports'
import { choose } from '@/strings/en/choose'
import { openRound } from '@/strings/en/openRound'
import { Choice } from '@/ui/form/Choice'
import page from '@/ui/page.module.css'
import shared from '../surveys.module.css'
import { referenceOf } from './proposeDraft'

type Reference = RoundDraft['questionnaire']
type Props = {
  entries: readonly CatalogEntry[]
  chosen: Reference
  /** What the last round asked; null before the first round. */
  last: Reference
  onChoose: (reference: Reference) => void
}

export function QuestionnairePicker({ entries, chosen, last, onChoose }: Props) {
  const name = useId()
  const { newest, older } = splitVersions(entries)
  const card = (entry: CatalogEntry) => (
    <Choice
      key={keyOf(entry)}
      name={name}
      value={keyOf(entry)}
      checked={chosen !== null && keyOf(chosen) === keyOf(entry)}
      onChange={() => {
        onChoose(referenceOf(entry))
      }}
    >
      <span className={shared.card}>
        <strong>{entry.title}</strong>
        <span className={shared.facts}>
          <WholeSize entry={entry} entries={entries} />
          <span>{choose.version(entry.version)}</span>
          {entry.isOwn && <span>{choose.own}</span>}
        </span>
      </span>
    </Choice>
  )
  const note = noteOf(entries, chosen, last)
  return (
    <fieldset className={shared.choices}>
      <legend>{openRound.questionnaire}</legend>
      {newest.map(card)}
      {older.length > 0 && (
        <details
          className={shared.more}
          open={older.some((entry) => chosen !== null && keyOf(chosen) === keyOf(entry))}
        >
          <summary>{openRound.older}</summary>
          <div className={shared.choices}>{older.map(card)}</div>
        </details>
      )}
      {note !== null && (
        <p role="status" className={[page.small, page.text].join(' ')}>
          {note}
        </p>
      )}
    </fieldset>
  )
}

/** With what it includes: in a round everybody is asked that too. */
function WholeSize({ entry, entries }: { entry: CatalogEntry; entries: readonly CatalogEntry[] }) {
  const included = entries.filter((other) => entry.includes.some((part) => keyOf(part) === keyOf(other)))
  if (included.length === 0) return <span>{choose.size(entry.items, entry.metrics, entry.minutes)}</span>
  const whole = [entry, ...included]
  const questions = whole.reduce((sum, { items, metrics }) => sum + items + metrics, 0)
  const minutes = whole.reduce((sum, part) => sum + part.minutes, 0)
  return (
    <>
      <span>{choose.size(questions, 0, minutes)}</span>
      {included.map((part) => (
        <span key={keyOf(part)}>{openRound.includes(part.title)}</span>
      ))}
    </>
  )
}

/** What the choice means beside the last round; null before the first. */
function noteOf(entries: readonly CatalogEntry[], chosen: Reference, last: Reference): string | null {
  if (!chosen || !last) return null
  const titleOf = (id: string) => entries.find((entry) => entry.id === id)?.title ?? id
  if (chosen.id !== last.id) return openRound.otherQuestionnaire(`${titleOf(last.id)} ${last.version}`)
  if (chosen.version === last.version) return openRound.sameVersion
  return openRound.newerVersion(titleOf(chosen.id), chosen.version, last.version)
}
