import { useId, useState } from 'react'
import type { RoundResult } from '@/domain/round/roundResult'
import { discuss } from '@/strings/en/discuss'
import { report } from '@/strings/en/report'
import { Button } from '@/ui/Button'
import shared from '../surveys.module.css'
import styles from './Discuss.module.css'

type Props = { result: RoundResult; taken: readonly string[]; onAdd: (subject: string) => void }

/** Any question that the round asked can be put on the agenda. */
export function AddQuestion({ result: { dimensions, items, dora }, taken, onAdd }: Props) {
  const [chosen, setChosen] = useState('')
  const id = useId()
  const isFree = (subject: string) => !taken.includes(subject)
  const metrics = (dora?.metrics ?? []).filter(({ metric }) => isFree(metric.id))
  return (
    <div className={styles.add}>
      <label htmlFor={id} className={shared.label}>
        {discuss.addLegend}
      </label>
      <div className={styles.addRow}>
        <select
          id={id}
          className={shared.select}
          value={chosen}
          onChange={({ currentTarget }) => {
            setChosen(currentTarget.value)
          }}
        >
          <option value="">{discuss.addChoose}</option>
          {dimensions.map((dimension) => (
            <optgroup key={dimension.id} label={dimension.name}>
              {items
                .filter(({ item, dimension: own }) => own === dimension.id && isFree(item.id))
                .map(({ item }) => (
                  <option key={item.id} value={item.id}>
                    {item.title}
                  </option>
                ))}
            </optgroup>
          ))}
          {metrics.length > 0 && (
            <optgroup label={report.dora.heading}>
              {metrics.map(({ metric }) => (
                <option key={metric.id} value={metric.id}>
                  {metric.title}
                </option>
              ))}
            </optgroup>
          )}
        </select>
        <Button
          disabled={chosen === ''}
          onClick={() => {
            onAdd(chosen)
            setChosen('')
          }}
        >
          {discuss.addAction}
        </Button>
      </div>
    </div>
  )
}
