import { useId, useState } from 'react'
import { maxNoteLength } from '@/domain/response'
import type { Agreed } from '@/domain/survey/survey'
import { recordSurveyChange } from '@/state/recordSurveyChange'
import { discuss } from '@/strings/en/discuss'
import { Choice } from '@/ui/form/Choice'
import { TextArea } from '@/ui/form/TextField'
import { useTyping } from '../useTyping'
import { SaveState } from '../SaveState'
import shared from '../surveys.module.css'
import styles from './Discuss.module.css'

export type AgreedOption = { readonly label: string; readonly answer: Agreed['answer'] }
type Given = Omit<Agreed, 'at'>
type Props = {
  round: string
  subject: string
  title: string
  options: readonly AgreedOption[]
  agreed: Agreed | null
}

/** What the team settled on, beside the raw answers. Everything is kept as it is chosen or typed. */
export function AgreedForm({ round, subject, title, options, agreed }: Props) {
  const [given, setGiven] = useState<Given>(() => givenOf(agreed))
  const { later, isWaiting } = useTyping()
  const name = useId()

  /** A choice goes the same way as typed text, so that they never overtake each other. */
  function record(changed: Partial<Given>) {
    const next = { ...given, ...changed }
    setGiven(next)
    later('agreed', () => {
      recordSurveyChange({ kind: 'agreed', round, subject, agreed: next })
    })
  }

  return (
    <div className={styles.agreed}>
      <fieldset>
        <legend className={styles.legend}>{discuss.agreedLegend(title)}</legend>
        <div className={styles.options}>
          {options.map(({ label, answer }) => (
            <Choice
              key={label}
              look="slim"
              name={name}
              value={label}
              checked={isSame(given.answer, answer) && (answer !== null || agreed !== null)}
              onChange={() => {
                record({ answer })
              }}
            >
              {label}
            </Choice>
          ))}
        </div>
      </fieldset>
      <TextArea
        label={discuss.note}
        hint={discuss.noteHint}
        rows={3}
        maxLength={maxNoteLength}
        value={given.note}
        onChange={({ currentTarget }) => {
          record({ note: currentTarget.value })
        }}
      />
      <Marks given={given} onChange={record} />
      <SaveState isTyping={isWaiting} />
    </div>
  )
}

type MarksProps = { given: Given; onChange: (changed: Partial<Given>) => void }

function Marks({ given: { needsEvidence, isParked }, onChange }: MarksProps) {
  return (
    <div className={shared.actions}>
      <Check
        label={discuss.needsEvidence}
        isChecked={needsEvidence}
        onChange={(is) => {
          onChange({ needsEvidence: is })
        }}
      />
      <Check
        label={discuss.park}
        isChecked={isParked}
        onChange={(is) => {
          onChange({ isParked: is })
        }}
      />
    </div>
  )
}

function Check({ label, isChecked, onChange }: { label: string; isChecked: boolean; onChange: (is: boolean) => void }) {
  return (
    <label className={shared.check}>
      <input
        type="checkbox"
        checked={isChecked}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.checked)
        }}
      />
      {label}
    </label>
  )
}

function givenOf(agreed: Agreed | null): Given {
  if (!agreed) return { answer: null, note: '', needsEvidence: false, isParked: false }
  const { answer, note, needsEvidence, isParked } = agreed
  return { answer, note, needsEvidence, isParked }
}

function isSame(a: Agreed['answer'], b: Agreed['answer']): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
