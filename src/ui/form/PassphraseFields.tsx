import styles from './Field.module.css'
import { TextField } from './TextField'

const shortest = 12

/** A passphrase as it is typed, twice. */
export type Passphrase = { readonly first: string; readonly again: string }

export const noPassphrase: Passphrase = { first: '', again: '' }

/** Whether it is long enough and the same both times. */
export function isUsable({ first, again }: Passphrase): boolean {
  return first.length >= shortest && first === again
}

type Props = {
  passphrase: Passphrase
  isTried: boolean
  words: Readonly<Record<'passphrase' | 'passphraseHint' | 'again' | 'tooShort' | 'differ', string>>
  onChange: (passphrase: Passphrase) => void
}

/** Typed twice, because nobody can restore it. `isTried`: say what is missing. */
export function PassphraseFields({ passphrase: { first, again }, isTried, words, onChange }: Props) {
  return (
    <div className={styles.pair}>
      <TextField
        label={words.passphrase}
        hint={words.passphraseHint}
        type="password"
        autoComplete="new-password"
        error={isTried && first.length < shortest ? words.tooShort : undefined}
        value={first}
        onChange={({ currentTarget }) => {
          onChange({ first: currentTarget.value, again })
        }}
      />
      <TextField
        label={words.again}
        type="password"
        autoComplete="new-password"
        error={isTried && first.length >= shortest && first !== again ? words.differ : undefined}
        value={again}
        onChange={({ currentTarget }) => {
          onChange({ first, again: currentTarget.value })
        }}
      />
    </div>
  )
}
