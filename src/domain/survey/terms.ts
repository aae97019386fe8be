import { z } from 'zod'
import { idSchema, plainUuidSchema, questionnaireReferenceSchema } from '../identifiers'

/** Longest name of a team, round, segment option and the like, in UTF-16 units. */
export const maxNameLength = 200
const nameSchema = z.string().trim().min(1).max(maxNameLength)

/** A calendar day, `2026-11-26`. */
export const daySchema = z.iso.date()

/** A question that sorts people into groups, such as role or site. Answering it is never required. */
export const segmentQuestionSchema = z.strictObject({
  id: idSchema,
  title: nameSchema,
  options: z
    .array(z.strictObject({ id: idSchema, label: nameSchema }))
    .min(2)
    .max(12),
})
export type SegmentQuestion = z.infer<typeof segmentQuestionSchema>

/**
 * What is promised to everybody before the first question (docs/scoring.md 13). `confidential`: nothing but the number of
 * answers is shown below `k` people, and no figure with fewer than `k` behind it. `open`: by consent, nothing is withheld.
 */
export const promiseSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('confidential'), k: z.int().min(3).max(10) }),
  z.strictObject({ kind: z.literal('open') }),
])
export type RoundPromise = z.infer<typeof promiseSchema>

/** The least number of people behind a confidential figure where nobody chose another. */
export const defaultK = 5

/** A public key for sealing: an uncompressed P-256 point of 65 bytes as base64url. */
export const publicKeySchema = z.string().regex(/^[A-Za-z0-9_-]{87}$/, 'expected a public key of 87 characters')

/**
 * What a round is, fixed when it opens. Travels in the invitation and in every report; every ballot is bound to it.
 * `invited`: how many people were asked; null where nobody counted.
 */
export const roundTermsSchema = z.strictObject({
  round: plainUuidSchema,
  survey: plainUuidSchema,
  team: nameSchema,
  service: z.string().trim().max(maxNameLength).optional(),
  title: nameSchema,
  questionnaire: questionnaireReferenceSchema,
  promise: promiseSchema,
  segments: z.array(segmentQuestionSchema).max(3),
  invited: z.int().min(1).max(100_000).nullable(),
  opensOn: daySchema,
  closesOn: daySchema.nullable(),
  publicKey: publicKeySchema,
})
export type RoundTerms = z.infer<typeof roundTermsSchema>

/** Least number of people behind a figure that may be shown: k, or 1 in an open round. */
export function leastPeople({ promise }: Pick<RoundTerms, 'promise'>): number {
  return promise.kind === 'open' ? 1 : promise.k
}
