import { packBallot } from '@/exchange/ballot/ballotContent'
import { writeBallotCode } from '@/exchange/ballot/ballotCode'
import { fromBase64url } from '@/exchange/link/linkBytes'
import { termsHash } from '@/exchange/termsHash'
import { refused, type Parsed } from '@/domain/problem'
import type { Definition } from '@/domain/questionnaire'
import type { BallotContent } from '@/domain/survey/ballot'
import type { RoundTerms } from '@/domain/survey/terms'
import { isPublicKey } from '@/sealing/keys'
import { seal } from '@/sealing/seal'

/** Seals what a person hands over to the facilitator's key, as a code. Loaded when somebody seals. */
export async function sealBallot(
  content: BallotContent,
  terms: RoundTerms,
  definition: Definition,
): Promise<Parsed<string>> {
  const packed = await packBallot(content, terms, definition)
  if (!packed.ok) return packed
  const publicKey = fromBase64url(terms.publicKey)
  if (!publicKey || !(await isPublicKey(publicKey))) return refused({ code: 'invitationDamaged', data: {} })
  const sealed = await seal(packed.value, { publicKey, binding: await termsHash(terms) })
  return { ok: true, value: writeBallotCode(sealed, terms) }
}
