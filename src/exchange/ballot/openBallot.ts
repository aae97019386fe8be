import type { Definition } from '@/domain/questionnaire'
import type { OpenedBallot } from '@/domain/survey/ballot'
import type { RoundKey } from '@/domain/survey/roundKey'
import type { RoundTerms } from '@/domain/survey/terms'
import { hashContent } from '../contentHash'
import { fromBase64url } from '../link/linkBytes'
import { termsHash } from '../termsHash'
import { belongsTo, readBallotCode, type Envelope } from './ballotCode'
import { unpackBallot } from './ballotContent'

type Bytes = Uint8Array<ArrayBuffer>
type KeyPair = { readonly privateKey: Bytes; readonly publicKey: Bytes }

/** Opens sealed bytes. `src/sealing` does it; it is handed in, since no format needs to know how. */
export type OpenSealed = (
  sealed: Bytes,
  how: { readonly keyPair: KeyPair; readonly binding: string },
) => Promise<
  { readonly ok: true; readonly plain: Bytes } | { readonly ok: false; readonly why: 'cannotBeOpened' | 'newerApp' }
>

/** Why a ballot that is of a round gives no answers: another key or other terms, a newer app, or nothing that fits. */
export type NotOpened = 'cannotBeOpened' | 'newerApp' | 'unfitting'

type Round = { readonly terms: RoundTerms; readonly definition: Definition }

/** What a ballot of a round holds. `binding` is the `termsHash` of the round. */
export async function openEnvelope(
  { sealed }: Envelope,
  { terms, definition, keyPair, binding, openSealed }: Round & Parameters<OpenSealed>[1] & { openSealed: OpenSealed },
): Promise<OpenedBallot | NotOpened> {
  const opened = await openSealed(sealed, { keyPair, binding })
  if (!opened.ok) return opened.why
  const content = await unpackBallot(opened.plain, terms, definition)
  if (content.ok) return { content: content.value, sha256: await hashContent(content.value) }
  return content.problems.some(({ code }) => code === 'ballotNewer') ? 'newerApp' : 'unfitting'
}

/** What the ballot of a code holds; null where the code is none of this round, or the key does not open it. */
export async function openCode(
  code: string,
  { key, ...round }: Round & { readonly key: RoundKey },
  openSealed: OpenSealed,
): Promise<OpenedBallot | null> {
  const envelope = readBallotCode(code)
  const keyPair = keyPairOf(key)
  if (!envelope.ok || !keyPair || belongsTo(envelope.value, round.terms) !== 'thisRound') return null
  const binding = await termsHash(round.terms)
  const opened = await openEnvelope(envelope.value, { ...round, keyPair, binding, openSealed })
  return typeof opened === 'string' ? null : opened
}

/** The key pair of a round as bytes; null for a text that is none. */
export function keyPairOf(key: RoundKey): KeyPair | null {
  const [privateKey, publicKey] = [fromBase64url(key.privateKey), fromBase64url(key.publicKey)]
  return privateKey && publicKey && { privateKey, publicKey }
}
