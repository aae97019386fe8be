import { useId } from 'react'
import { defaultK, type RoundPromise } from '@/domain/survey/terms'
import { openRound } from '@/strings/en/openRound'
import { Choice } from '@/ui/form/Choice'
import page from '@/ui/page.module.css'
import shared from '../surveys.module.css'
import styles from './OpenRound.module.css'

type Props = { promise: RoundPromise; invited: number | null; onChoose: (promise: RoundPromise) => void }

const choicesOfK = [5, 4, 3] as const

/** What everybody is told before the first question. */
export function PromiseChoice({ promise, invited, onChoose }: Props) {
  const name = useId()
  return (
    <fieldset className={shared.choices}>
      <legend>{openRound.promise}</legend>
      <Choice
        name={name}
        value="confidential"
        checked={promise.kind === 'confidential'}
        onChange={() => {
          onChoose({ kind: 'confidential', k: defaultK })
        }}
      >
        <span className={shared.card}>
          <strong>{openRound.confidential}</strong>
          <span className={shared.soft}>{openRound.confidentialHint}</span>
        </span>
      </Choice>
      {promise.kind === 'confidential' && <LeastPeople k={promise.k} invited={invited} onChoose={onChoose} />}
      <Choice
        name={name}
        value="open"
        checked={promise.kind === 'open'}
        onChange={() => {
          onChoose({ kind: 'open' })
        }}
      >
        <span className={shared.card}>
          <strong>{openRound.open}</strong>
          <span className={shared.soft}>{openRound.openHint}</span>
        </span>
      </Choice>
    </fieldset>
  )
}

type LeastProps = { k: number; invited: number | null; onChoose: (promise: RoundPromise) => void }

function LeastPeople({ k, invited, onChoose }: LeastProps) {
  const name = useId()
  const warning = invited === null || invited > k ? null : warn(invited, k)
  return (
    <div className={styles.within}>
      <fieldset>
        <legend className={styles.subLegend}>{openRound.k}</legend>
        <div className={shared.actions}>
          {choicesOfK.map((choice) => (
            <Choice
              key={choice}
              look="slim"
              name={name}
              value={choice}
              checked={k === choice}
              onChange={() => {
                onChoose({ kind: 'confidential', k: choice })
              }}
            >
              {openRound.kWords[choice]}
            </Choice>
          ))}
        </div>
      </fieldset>
      {warning !== null && (
        <p role="status" className={styles.warning}>
          {warning}
        </p>
      )}
      <p className={[page.small, page.soft].join(' ')}>{openRound.notAnonymous}</p>
    </div>
  )
}

function warn(invited: number, k: number): string {
  return invited < k ? openRound.tooFewInvited(invited, k) : openRound.allNeeded(invited)
}
