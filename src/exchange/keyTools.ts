import type { Locked } from '@/domain/survey/roundKey'

/** What is done with keys and passphrases. `src/sealing` does it; it is handed in, since no format needs to know how. */
export type KeyTools = {
  readonly lock: (bytes: Uint8Array<ArrayBuffer>, passphrase: string) => Promise<Locked>
  /** null for another passphrase, or for bytes that were changed. */
  readonly unlock: (locked: Locked, passphrase: string) => Promise<Uint8Array<ArrayBuffer> | null>
  readonly checkKeyPair: (keyPair: {
    readonly privateKey: Uint8Array<ArrayBuffer>
    readonly publicKey: Uint8Array<ArrayBuffer>
  }) => Promise<boolean>
}
