import { useId } from 'react'
import { Choice } from '@/ui/form/Choice'
import page from '@/ui/page.module.css'
import styles from './Settings.module.css'

type Props<Value extends string> = {
  title: string
  chosen: Value
  values: readonly Value[]
  words: Readonly<Record<Value, string>>
  onChoose: (value: Value) => void
}

export function PreferenceChoice<Value extends string>({ title, chosen, values, words, onChoose }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className={[page.section, styles.preference].join(' ')}>
      <legend>{title}</legend>
      {values.map((value) => (
        <Choice
          key={value}
          name={name}
          value={value}
          checked={value === chosen}
          onChange={() => {
            onChoose(value)
          }}
        >
          {words[value]}
        </Choice>
      ))}
    </fieldset>
  )
}
