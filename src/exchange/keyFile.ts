import { z } from 'zod'
import { refused, type Parsed } from '@/domain/problem'
import { roundKeySchema, type RoundKey } from '@/domain/survey/roundKey'
import { roundTermsSchema, type RoundTerms } from '@/domain/survey/terms'
import { keyFormat } from './fileKind'
import { currentFormatOf, writeVersioned, type Migration } from './formatVersion'
import { parseJson } from './jsonText'
import type { KeyTools } from './keyTools'
import { keyProblem, lockedSchema, lockKeys, unlockKeys } from './lockedKeys'
import { readVersioned } from './versionedFile'

/** From each version of the key file to the next. Append only. */
const migrations: readonly Migration[] = []

/** Shape of a key file; what its JSON Schema is made from. */
export const keyFileShape = z.strictObject({
  format: z.literal(keyFormat),
  formatVersion: z.literal(currentFormatOf(migrations)),
  terms: roundTermsSchema,
  key: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('plain'), privateKey: roundKeySchema.shape.privateKey }),
    lockedSchema,
  ]),
})

/** What a round is, and its private key, open or behind a passphrase. Who has it is the facilitator. */
export type KeyFile = Pick<z.infer<typeof keyFileShape>, 'terms' | 'key'>

/** The key of a round as a file. `passphrase` null: not locked. */
export async function writeKeyFile(
  terms: RoundTerms,
  key: RoundKey,
  { passphrase, tools }: { readonly passphrase: string | null; readonly tools: KeyTools },
): Promise<string> {
  const kept: KeyFile['key'] =
    passphrase === null ? { kind: 'plain', privateKey: key.privateKey } : await lockKeys([key], passphrase, tools)
  return writeVersioned(keyFormat, migrations, { terms, key: kept })
}

/** A key file of this or an older format. Whether its key fits is told when it is opened. */
export function readKeyFile(text: string): Parsed<KeyFile> {
  const json = parseJson(text)
  return json.ok ? readKeyFileJson(json.value) : json
}

/** As `readKeyFile`, for JSON that was read already. */
export function readKeyFileJson(json: unknown): Parsed<KeyFile> {
  const file = readVersioned(json, { kind: 'key', migrations, schema: keyFileShape })
  return file.ok ? { ok: true, value: { terms: file.value.terms, key: file.value.key } } : file
}

/**
 * The key pair of a key file. `passphraseNeeded`: it is locked and none was given; `passphraseWrong`; `keyUnfitting`: it
 * is not the key of the round that the file names.
 */
export async function openKeyFile(
  { terms, key }: KeyFile,
  { passphrase, tools }: { readonly passphrase: string | null; readonly tools: KeyTools },
): Promise<Parsed<RoundKey>> {
  const { round, publicKey } = terms
  if (key.kind === 'plain') {
    const pair = { round, privateKey: key.privateKey, publicKey }
    const problem = await keyProblem(pair, tools)
    return problem ? refused(problem) : { ok: true, value: pair }
  }
  if (passphrase === null) return refused({ code: 'passphraseNeeded', data: {} })
  const keys = await unlockKeys(key, passphrase, tools)
  if (!keys.ok) return keys
  const own = keys.value.find((pair) => pair.round === round && pair.publicKey === publicKey)
  return own ? { ok: true, value: own } : refused({ code: 'keyUnfitting', data: {} })
}
