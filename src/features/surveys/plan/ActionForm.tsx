import { useState } from 'react'
import { maxNoteLength } from '@/domain/response'
import type { RoundResult } from '@/domain/round/roundResult'
import { maxNameLength } from '@/domain/survey/terms'
import { recordSurveyChange } from '@/state/recordSurveyChange'
import { plan } from '@/strings/en/plan'
import { Button } from '@/ui/Button'
import { TextArea, TextField } from '@/ui/form/TextField'
import { today } from '@/ui/browser/today'
import page from '@/ui/page.module.css'
import { SaveState } from '../SaveState'
import shared from '../surveys.module.css'
import { daysBetween } from '../days'
import { useTyping } from '../useTyping'
import { EffectField, ItemField } from './ActionFields'
import { nextStepOf, type PlannedAction } from './planActions'
import styles from './Plan.module.css'

type Props = {
  round: string
  place: number
  action: PlannedAction
  result: RoundResult
  onRemove: (action: PlannedAction) => void
}

const daysOfFirstStep = 14

/** One action of the plan, kept as it is typed. Without a text it is none yet, and is not stored. */
export function ActionForm({ round, place, action: first, result, onRemove }: Props) {
  const { action, change, flush, isWaiting } = useAction(round, first)
  return (
    <li>
      <div className={styles.action} role="group" aria-label={plan.actionTitle(place)}>
        <div className={shared.head}>
          <h3>{plan.actionTitle(place)}</h3>
          <SaveState isTyping={isWaiting || action.text.trim() === ''} />
        </div>
        <TextArea
          label={plan.text}
          hint={plan.textHint}
          error={action.text.trim() === '' ? plan.textMissing : undefined}
          rows={2}
          maxLength={maxNoteLength}
          value={action.text}
          onChange={({ currentTarget }) => change({ text: currentTarget.value })}
        />
        <Target action={action} result={result} onChange={change} />
        <Days action={action} onChange={change} />
        <TextArea
          label={plan.help}
          hint={plan.helpHint}
          rows={2}
          maxLength={maxNoteLength}
          value={action.help}
          onChange={({ currentTarget }) => change({ help: currentTarget.value })}
        />
        <div className={page.actions}>
          <Button
            look="plain"
            aria-label={plan.removeLabel(action.text.trim() === '' ? plan.untitled : action.text)}
            onClick={() => {
              flush()
              onRemove(action)
            }}
          >
            {plan.remove}
          </Button>
        </div>
      </div>
    </li>
  )
}

type PartProps = { action: PlannedAction; onChange: (changed: Partial<PlannedAction>) => void }

/** What the action should move, and how far. */
function Target({ action, result, onChange }: PartProps & { result: RoundResult }) {
  return (
    <div className={styles.pair}>
      <ItemField
        result={result}
        chosen={action.item}
        onChoose={(item) => {
          onChange(withItem(action, item, result))
        }}
      />
      <EffectField
        result={result}
        action={action}
        onChoose={(effect) => {
          onChange({ effect })
        }}
      />
    </div>
  )
}

/** Who sees to it, and the days of the first step and of the check. */
function Days({ action: { owner, firstStepBy, checkOn }, onChange }: PartProps) {
  const isLate = firstStepBy !== null && daysBetween(today(), firstStepBy) > daysOfFirstStep
  return (
    <>
      <div className={styles.pair}>
        <TextField
          label={plan.owner}
          hint={plan.ownerHint}
          autoComplete="off"
          maxLength={maxNameLength}
          value={owner}
          onChange={({ currentTarget }) => {
            onChange({ owner: currentTarget.value })
          }}
        />
        <DayField label={plan.firstStepBy} day={firstStepBy} onChange={(day) => onChange({ firstStepBy: day })} />
        <DayField label={plan.checkOn} day={checkOn} onChange={(day) => onChange({ checkOn: day })} />
      </div>
      {isLate && (
        <p role="status" className={shared.soft}>
          {plan.tooLate}
        </p>
      )}
    </>
  )
}

/** The action on the screen; the round keeps it after a short rest. */
function useAction(round: string, first: PlannedAction) {
  const [action, setAction] = useState(first)
  const { later, flush, isWaiting } = useTyping()

  function change(changed: Partial<PlannedAction>) {
    const next = { ...action, ...changed }
    setAction(next)
    later('action', () => {
      if (next.text.trim() !== '') recordSurveyChange({ kind: 'action', round, action: next })
    })
  }
  return { action, change, flush, isWaiting }
}

/** With a question come its next step, where nothing is written yet, and the level to which that leads. */
function withItem(action: PlannedAction, item: string | null, result: RoundResult): Partial<PlannedAction> {
  const step = item === null ? null : nextStepOf(result, item)
  const effect = step && item !== null ? { kind: 'level' as const, item, level: step.next } : null
  return {
    item,
    effect: action.effect?.kind === 'metric' ? action.effect : effect,
    ...(action.text.trim() === '' && step ? { text: step.step } : {}),
  }
}

function DayField({
  label,
  day,
  onChange,
}: {
  label: string
  day: string | null
  onChange: (day: string | null) => void
}) {
  return (
    <TextField
      label={label}
      type="date"
      value={day ?? ''}
      onChange={({ currentTarget }) => {
        onChange(/^\d{4}-\d{2}-\d{2}$/.test(currentTarget.value) ? currentTarget.value : null)
      }}
    />
  )
}
