import type { UseFormRegisterReturn } from 'react-hook-form'
import { choose } from '@/strings/en/choose'
import { Choice } from '@/ui/form/Choice'
import page from '@/ui/page.module.css'
import styles from './Choose.module.css'

const modes = [
  { value: 'person', name: choose.person, hint: choose.personHint },
  { value: 'team', name: choose.team, hint: choose.teamHint },
] as const

export function WhoChoice({ field }: { field: UseFormRegisterReturn }) {
  return (
    <div className={page.section}>
      <fieldset className={[styles.choices, styles.pair].join(' ')}>
        <legend>{choose.who}</legend>
        {modes.map(({ value, name, hint }) => (
          <Choice key={value} {...field} value={value}>
            <span className={styles.card}>
              <strong>{name}</strong>
              <span className={styles.soft}>{hint}</span>
            </span>
          </Choice>
        ))}
      </fieldset>
    </div>
  )
}
