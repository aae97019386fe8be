import { useState } from 'react'
import type { RoundResult } from '@/domain/round/roundResult'
import type { Action, Round, Survey } from '@/domain/survey/survey'
import { recordSurveyChange } from '@/state/recordSurveyChange'
import { plan } from '@/strings/en/plan'
import { Button } from '@/ui/Button'
import { today } from '@/ui/browser/today'
import page from '@/ui/page.module.css'
import shared from '../surveys.module.css'
import { ActionForm } from './ActionForm'
import { actionFrom, candidatesOf, emptyAction, mostActions, type Candidate, type PlannedAction } from './planActions'
import { Candidates } from './Candidates'
import styles from './Plan.module.css'
import { RemovedAction } from './RemovedAction'
import { WhatIf } from './WhatIf'

type Props = { survey: Survey; round: Round; result: RoundResult }

/** Up to three things that the team will do. */
export function Plan({ round, result }: Props) {
  const { shown, places, isFull, add, remove, bringBack } = usePlan(round)
  const [told, setTold] = useState('')
  const candidates = candidatesOf(result, round).filter(
    ({ item }) => !shown.some((action) => action.item === item && !action.isRemoved),
  )

  return (
    <div className={shared.sections}>
      <p className={page.lead}>{plan.lead}</p>
      <section className={shared.section}>
        <div className={shared.head}>
          <h2>{plan.heading}</h2>
          <p className={shared.soft}>{plan.of(places.length, mostActions)}</p>
        </div>
        {places.length === 0 && <p className={[page.soft, page.text].join(' ')}>{plan.none}</p>}
        <ol className={styles.actions}>
          {shown.map((action) =>
            action.isRemoved ? (
              <RemovedAction key={action.id} text={action.text} canUndo={!isFull} onUndo={() => bringBack(action)} />
            ) : (
              <ActionForm
                key={action.id}
                round={round.terms.round}
                place={places.indexOf(action.id) + 1}
                action={action}
                result={result}
                onRemove={remove}
              />
            ),
          )}
        </ol>
        {isFull ? (
          <p className={page.soft}>{plan.full}</p>
        ) : (
          <div className={page.actions}>
            <Button onClick={() => add(emptyAction(crypto.randomUUID(), today()))}>{plan.add}</Button>
          </div>
        )}
        <p role="status" className={page.visuallyHidden}>
          {told}
        </p>
      </section>
      <Candidates
        candidates={candidates}
        isFull={isFull}
        onTakeUp={(candidate: Candidate) => {
          add(actionFrom(candidate, crypto.randomUUID(), today()))
          setTold(plan.added(candidate.step))
        }}
      />
      <WhatIf result={result} actions={round.actions} />
    </div>
  )
}

function withoutStamp(action: Action): PlannedAction {
  const { id, text, item, owner, firstStepBy, effect, checkOn, help, isRemoved } = action
  return { id, text, item, owner, firstStepBy, effect, checkOn, help, isRemoved }
}

/**
 * The actions of a round, those of this visit that have no text yet, and those that were removed in this visit, which can
 * be brought back where they stood.
 */
function usePlan({ terms: { round }, actions }: Round) {
  const [begun, setBegun] = useState<readonly PlannedAction[]>([])
  const [removed, setRemoved] = useState<readonly PlannedAction[]>([])
  const removedIds = new Set(removed.map(({ id }) => id))
  const stored: PlannedAction[] = actions
    .filter((action) => !action.isRemoved || removedIds.has(action.id))
    .map(withoutStamp)
  const storedIds = new Set(actions.map(({ id }) => id))
  const shown = [...stored, ...begun.filter(({ id }) => !storedIds.has(id))]
  const places = shown.filter(({ isRemoved }) => !isRemoved).map(({ id }) => id)

  function record(action: PlannedAction) {
    if (action.text.trim() !== '') recordSurveyChange({ kind: 'action', round, action })
  }

  return {
    shown,
    places,
    isFull: places.length >= mostActions,
    add: (action: PlannedAction) => {
      setBegun([...begun, action])
      record(action)
    },
    remove: (action: PlannedAction) => {
      setBegun(begun.filter(({ id }) => id !== action.id))
      if (!storedIds.has(action.id)) return
      setRemoved([...removed, action])
      record({ ...action, isRemoved: true })
    },
    bringBack: (action: PlannedAction) => {
      setRemoved(removed.filter(({ id }) => id !== action.id))
      record({ ...action, isRemoved: false })
    },
  }
}
