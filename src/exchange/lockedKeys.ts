import { z } from 'zod'
import { refused, type Parsed, type Problem } from '@/domain/problem'
import { iterationBounds, roundKeySchema, type Locked, type RoundKey } from '@/domain/survey/roundKey'
import { parseJson } from './jsonText'
import type { KeyTools } from './keyTools'
import { fromBase64url, toBase64url } from './link/linkBytes'
import { parseWith } from './parseWith'
import { pointOf } from './publicKey'

const bytesSchema = (least: number, most: number) =>
  z
    .string()
    .max(most * 2)
    .refine((text) => {
      const length = fromBase64url(text)?.length ?? -1
      return length >= least && length <= most
    }, `${least} to ${most} bytes as base64url`)

/** Keys behind a passphrase, as they stand in a file: PBKDF2-SHA-256, then AES-256-GCM. */
export const lockedSchema = z.strictObject({
  kind: z.literal('locked'),
  iterations: z.int().min(iterationBounds.least).max(iterationBounds.most),
  salt: bytesSchema(16, 64),
  nonce: bytesSchema(12, 12),
  sealed: bytesSchema(16, 200_000),
})
export type LockedKeys = z.infer<typeof lockedSchema>

const keysSchema = z.array(roundKeySchema).max(1000)

/** Key pairs behind a passphrase. */
export async function lockKeys(keys: readonly RoundKey[], passphrase: string, tools: KeyTools): Promise<LockedKeys> {
  const locked = await tools.lock(new TextEncoder().encode(JSON.stringify(keys)), passphrase)
  return {
    kind: 'locked',
    iterations: locked.iterations,
    salt: toBase64url(locked.salt),
    nonce: toBase64url(locked.nonce),
    sealed: toBase64url(locked.sealed),
  }
}

/**
 * The key pairs behind a passphrase: `passphraseWrong` for any other and for what was changed, `keyUnfitting` when a
 * private key does not belong to its public one.
 */
export async function unlockKeys(
  locked: LockedKeys,
  passphrase: string,
  tools: KeyTools,
): Promise<Parsed<readonly RoundKey[]>> {
  const bytes = lockedBytes(locked)
  const plain = bytes && (await tools.unlock(bytes, passphrase))
  if (!plain) return refused({ code: 'passphraseWrong', data: {} })
  const json = parseJson(new TextDecoder().decode(plain))
  const keys = json.ok ? parseWith(keysSchema, json.value) : json
  if (!keys.ok) return keys
  const problems = await Promise.all(keys.value.map((key) => keyProblem(key, tools)))
  const faults = problems.filter((problem) => problem !== null)
  return faults.length > 0 ? { ok: false, problems: faults } : keys
}

/** What is wrong with a key pair; null when the private key belongs to the public one. */
export async function keyProblem(key: RoundKey, { checkKeyPair }: KeyTools): Promise<Problem | null> {
  const publicKey = pointOf(key.publicKey)
  if (!publicKey) return { code: 'keyUnusable', data: {} }
  const privateKey = fromBase64url(key.privateKey)
  return privateKey && (await checkKeyPair({ privateKey, publicKey })) ? null : { code: 'keyUnfitting', data: {} }
}

function lockedBytes({ iterations, salt, nonce, sealed }: LockedKeys): Locked | null {
  const parts = { salt: fromBase64url(salt), nonce: fromBase64url(nonce), sealed: fromBase64url(sealed) }
  if (!parts.salt || !parts.nonce || !parts.sealed) return null
  return { iterations, salt: parts.salt, nonce: parts.nonce, sealed: parts.sealed }
}
