import { imports } from '@/strings/en/imports'
import { TextField } from '@/ui/form/TextField'
import type { Keys } from './useKeys'

/** Asks for the passphrase of the keys in a file, which may stay empty. */
export function KeysField({ keys }: { keys: Keys }) {
  if (!keys.areInside) return null
  return (
    <TextField
      label={imports.keysPassphrase}
      hint={imports.keysPassphraseHint}
      type="password"
      autoComplete="off"
      error={keys.trouble ?? undefined}
      value={keys.passphrase}
      onChange={({ currentTarget }) => {
        keys.setPassphrase(currentTarget.value)
      }}
    />
  )
}
