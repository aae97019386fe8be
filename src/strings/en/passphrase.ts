/** A passphrase that is typed twice. */
export const passphrase = {
  passphrase: 'Passphrase',
  passphraseHint: 'At least 12 characters; a few words that do not belong together will do.',
  again: 'The passphrase once more',
  tooShort: 'At least 12 characters.',
  differ: 'The two differ.',
} as const
