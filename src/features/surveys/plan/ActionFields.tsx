import { useId } from 'react'
import type { RoundResult } from '@/domain/round/roundResult'
import type { Effect } from '@/domain/survey/survey'
import { titlesOf, wordLevel } from '@/report/wording'
import { plan } from '@/strings/en/plan'
import shared from '../surveys.module.css'
import { bracketMetrics, effectOf, effectValue, type PlannedAction } from './planActions'

type ItemProps = { result: RoundResult; chosen: string | null; onChoose: (item: string | null) => void }

/** The question that an action should move. */
export function ItemField({ result: { dimensions, items }, chosen, onChoose }: ItemProps) {
  const id = useId()
  return (
    <div className={shared.field}>
      <label htmlFor={id} className={shared.label}>
        {plan.item}
      </label>
      <select
        id={id}
        className={shared.select}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.value === '' ? null : currentTarget.value)
        }}
      >
        <option value="">{plan.itemNone}</option>
        {dimensions.map((dimension) => (
          <optgroup key={dimension.id} label={dimension.name}>
            {items
              .filter((entry) => entry.dimension === dimension.id)
              .map(({ item }) => (
                <option key={item.id} value={item.id}>
                  {item.title}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}

type EffectProps = { result: RoundResult; action: PlannedAction; onChoose: (effect: Effect | null) => void }

/** What the action is expected to change: the level of its question, or the bracket of a metric. */
export function EffectField({ result: { definition }, action: { item, effect }, onChoose }: EffectProps) {
  const id = useId()
  const title = item === null ? null : titlesOf(definition, [item])[0]
  return (
    <div className={shared.field}>
      <label htmlFor={id} className={shared.label}>
        {plan.effect}
      </label>
      <select
        id={id}
        className={shared.select}
        value={effectValue(effect)}
        onChange={({ currentTarget }) => {
          onChoose(effectOf(currentTarget.value, item))
        }}
      >
        <option value="">{plan.effectNone}</option>
        {title !== null && title !== undefined && (
          <optgroup label={plan.effectGroupItem}>
            {[2, 3, 4, 5].map((level) => (
              <option key={level} value={`level ${level}`}>
                {plan.effectLevel(title, level, wordLevel(definition, level))}
              </option>
            ))}
          </optgroup>
        )}
        {bracketMetrics(definition).map((metric) => (
          <optgroup key={metric.id} label={plan.effectGroupMetric(metric.title)}>
            {metric.brackets.map((bracket) => (
              <option key={bracket.id} value={`metric ${metric.id} ${bracket.id}`}>
                {bracket.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
