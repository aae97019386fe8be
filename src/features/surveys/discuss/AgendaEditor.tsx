import { useState } from 'react'
import type { AgendaReason } from '@/domain/round/agenda'
import type { RoundResult } from '@/domain/round/roundResult'
import { stepMinutes } from '@/domain/round/runSheet'
import { discuss } from '@/strings/en/discuss'
import { Button } from '@/ui/Button'
import page from '@/ui/page.module.css'
import shared from '../surveys.module.css'
import { AddQuestion } from './AddQuestion'
import { moved, withAdded, withMinutes, without, type AgendaEntries, type AgendaSettings } from './agendaEdit'
import styles from './Discuss.module.css'
import { cardId } from './QuestionCard'

type Props = {
  result: RoundResult
  agenda: AgendaSettings
  reasons: ReadonlyMap<string, readonly AgendaReason[]>
  titleOf: (subject: string) => string
  onChange: (entries: AgendaEntries) => void
}

/** What to talk about, in which order and how long; every step can be taken back by its opposite. */
export function AgendaEditor({ result, agenda: { entries, length }, reasons, titleOf, onChange }: Props) {
  const [told, setTold] = useState('')

  function move(index: number, by: -1 | 1) {
    const next = moved(entries, index, by)
    onChange(next)
    setTold(discuss.moved(titleOf(entries[index]?.subject ?? ''), index + by + 1, entries.length))
  }

  return (
    <section className={shared.section}>
      <h2>{discuss.agendaHeading}</h2>
      {entries.length === 0 && <p className={[page.soft, page.text].join(' ')}>{discuss.nothingToTalk}</p>}
      <ol className={styles.agenda}>
        {entries.map(({ subject, minutes }, index) => (
          <Entry
            key={subject}
            title={titleOf(subject)}
            reason={(reasons.get(subject) ?? []).map((reason) => discuss.reasons[reason]).join('; ')}
            entry={{ subject, minutes }}
            place={{ isFirst: index === 0, isLast: index === entries.length - 1 }}
            on={{
              move: (by) => {
                move(index, by)
              },
              minutes: (given) => {
                onChange(withMinutes(entries, subject, given))
              },
              takeOut: () => {
                onChange(without(entries, subject))
                setTold(discuss.takenOut(titleOf(subject)))
              },
            }}
          />
        ))}
      </ol>
      <Total entries={entries} free={talkMinutes(length, result)} />
      <p role="status" className={page.visuallyHidden}>
        {told}
      </p>
      <AddQuestion
        result={result}
        taken={entries.map(({ subject }) => subject)}
        onAdd={(subject) => {
          onChange(withAdded(entries, subject))
          setTold(discuss.added(titleOf(subject)))
        }}
      />
    </section>
  )
}

function talkMinutes(length: AgendaSettings['length'], result: RoundResult): number {
  const { discuss: talk, metrics } = stepMinutes(length, result)
  return talk + metrics
}

function Total({ entries, free }: { entries: AgendaEntries; free: number }) {
  const used = entries.reduce((sum, { minutes }) => sum + minutes, 0)
  const left = free - used
  return (
    <p role="status" data-over={left < 0} className={styles.total}>
      {discuss.total(used, free)} {left < 0 ? discuss.tooMuch(-left) : left > 0 ? discuss.inHand(left) : ''}
    </p>
  )
}

type EntryProps = {
  title: string
  reason: string
  entry: AgendaEntries[number]
  place: { isFirst: boolean; isLast: boolean }
  on: { move: (by: -1 | 1) => void; minutes: (minutes: number) => void; takeOut: () => void }
}

function Entry({ title, reason, entry: { subject, minutes }, place: { isFirst, isLast }, on }: EntryProps) {
  return (
    <li className={styles.entry}>
      <div>
        <a
          href={`#${cardId(subject)}`}
          className={styles.entryTitle}
          onClick={(event) => {
            // The address belongs to the screens; within one, the focus is led.
            event.preventDefault()
            const card = document.getElementById(cardId(subject))
            card?.scrollIntoView({ block: 'start' })
            card?.focus({ preventScroll: true })
          }}
        >
          {title}
        </a>
        <p className={shared.detail}>{reason === '' ? discuss.reasonAdded : reason}</p>
      </div>
      <label className={styles.minutes}>
        <span className={page.visuallyHidden}>{discuss.minutesOf(title)}</span>
        <input
          type="number"
          min={1}
          max={60}
          value={minutes}
          onChange={({ currentTarget }) => {
            const given = currentTarget.valueAsNumber
            if (Number.isInteger(given) && given >= 1 && given <= 60) on.minutes(given)
          }}
        />
        <span aria-hidden="true">{discuss.minutesShort}</span>
      </label>
      <div className={styles.moves}>
        <Button look="plain" disabled={isFirst} aria-label={discuss.upLabel(title)} onClick={() => on.move(-1)}>
          {discuss.up}
        </Button>
        <Button look="plain" disabled={isLast} aria-label={discuss.downLabel(title)} onClick={() => on.move(1)}>
          {discuss.down}
        </Button>
        <Button look="plain" aria-label={discuss.takeOutLabel(title)} onClick={on.takeOut}>
          {discuss.takeOut}
        </Button>
      </div>
    </li>
  )
}
