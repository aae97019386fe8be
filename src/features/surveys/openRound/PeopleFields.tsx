import { useState } from 'react'
import type { RoundDraft } from '@/domain/survey/survey'
import { openRound } from '@/strings/en/openRound'
import { TextField } from '@/ui/form/TextField'
import shared from '../surveys.module.css'
import type { DraftFaults } from './draftFaults'

type Props = { draft: RoundDraft; faults: DraftFaults; onChange: (changed: Partial<RoundDraft>) => void }

const mostPeople = 100_000

/** How many people are asked, and on which days. */
export function PeopleFields({ draft, faults, onChange }: Props) {
  return (
    <fieldset className={shared.fields}>
      <legend>{openRound.people}</legend>
      <InvitedField invited={draft.invited} onChange={(invited) => onChange({ invited })} />
      <div className={[shared.fields, shared.pair].join(' ')}>
        <TextField
          label={openRound.opensOn}
          type="date"
          error={faults.opensOn}
          value={draft.opensOn ?? ''}
          onChange={({ currentTarget }) => {
            onChange({ opensOn: dayOf(currentTarget.value) })
          }}
        />
        <TextField
          label={openRound.closesOn}
          hint={openRound.closesHint}
          type="date"
          error={faults.closesOn}
          value={draft.closesOn ?? ''}
          onChange={({ currentTarget }) => {
            onChange({ closesOn: dayOf(currentTarget.value) })
          }}
        />
      </div>
    </fieldset>
  )
}

type InvitedProps = { invited: number | null; onChange: (invited: number | null) => void }

/** What is typed stays as it is; only a whole number is taken over, and nothing where there is none. */
function InvitedField({ invited, onChange }: InvitedProps) {
  const [text, setText] = useState(invited === null ? '' : String(invited))
  const isFaulty = text.trim() !== '' && countOf(text) === null
  return (
    <TextField
      label={openRound.invited}
      hint={openRound.invitedHint}
      error={isFaulty ? openRound.invitedWrong : undefined}
      inputMode="numeric"
      autoComplete="off"
      value={text}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value)
        onChange(countOf(currentTarget.value))
      }}
    />
  )
}

function countOf(text: string): number | null {
  const n = Number(text.trim())
  return text.trim() !== '' && Number.isInteger(n) && n >= 1 && n <= mostPeople ? n : null
}

/** A browser gives an empty text for a date that is not complete. */
function dayOf(value: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null
}
