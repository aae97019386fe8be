import { DecapError, DeserializeError, OpenError, ValidationError } from '@hpke/core'
import { importKeyPair, importPublicKey, type KeyPair } from './keys'
import { pad, unpad } from './padding'
import { publicKeyBytes, suite, suiteNumber } from './suite'

/**
 * What came out of sealed bytes. `newerApp`: sealed in a way that this version does not know. `cannotBeOpened`: another
 * key, bound to something else, cut or changed; these cannot be told apart.
 */
export type Opened =
  | { readonly ok: true; readonly plain: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly why: 'cannotBeOpened' | 'newerApp' }

/**
 * Seals bytes so that only the holder of the private key can read them, and only together with the same `binding`. The
 * result is the number of the suite, the encapsulated key and the padded ciphertext. The public key has to be one
 * (`isPublicKey`): any other is a bug and throws.
 */
export async function seal(
  plain: Uint8Array<ArrayBuffer>,
  { publicKey, binding }: { readonly publicKey: Uint8Array<ArrayBuffer>; readonly binding: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const recipientPublicKey = await importPublicKey(publicKey)
  if (!recipientPublicKey) throw new TypeError('not a public key')
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: infoOf(binding) }, pad(plain))
  const sealed = new Uint8Array(1 + enc.byteLength + ct.byteLength)
  sealed[0] = suiteNumber
  sealed.set(new Uint8Array(enc), 1)
  sealed.set(new Uint8Array(ct), 1 + enc.byteLength)
  return sealed
}

/** Opens sealed bytes with the key pair and the binding that they were sealed for. Bad input never throws. */
export async function openSealed(
  sealed: Uint8Array<ArrayBuffer>,
  { keyPair, binding }: { readonly keyPair: KeyPair; readonly binding: string },
): Promise<Opened> {
  if ((sealed[0] ?? 0) > suiteNumber) return { ok: false, why: 'newerApp' }
  const recipientKey = await importKeyPair(keyPair)
  if (sealed[0] !== suiteNumber || sealed.length <= 1 + publicKeyBytes || !recipientKey) return cannotBeOpened
  const enc = sealed.slice(1, 1 + publicKeyBytes)
  try {
    const padded = await suite.open({ recipientKey, enc, info: infoOf(binding) }, sealed.slice(1 + publicKeyBytes))
    const plain = unpad(new Uint8Array(padded))
    return plain ? { ok: true, plain } : cannotBeOpened
  } catch (fault) {
    if (openFaults.some((known) => fault instanceof known)) return cannotBeOpened
    throw fault
  }
}

const cannotBeOpened = { ok: false, why: 'cannotBeOpened' } as const
// By class, never by name: names are shortened in what is built.
const openFaults = [OpenError, DeserializeError, DecapError, ValidationError]

function infoOf(binding: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`calms-sealed-1:${binding}`)
}
