import { z } from 'zod'
import { idSchema, plainUuidSchema } from '../identifiers'
import { daySchema, roundTermsSchema } from './terms'

/** Longest ballot code, in characters: notes at their longest included. */
export const maxBallotCodeLength = 90_000

/** A round that somebody answers on this device. */
export const joinedRoundSchema = z.strictObject({
  terms: roundTermsSchema,
  /** Id of the response here; also who the ballots are of. */
  respondent: plainUuidSchema,
  segments: z.record(idSchema, idSchema),
  /** Ballots handed over so far, the last one last. */
  sent: z
    .array(
      z.strictObject({
        kind: z.enum(['answers', 'withdrawn']),
        revision: z.int().min(1).max(1_000_000),
        day: daySchema,
        code: z.string().min(1).max(maxBallotCodeLength),
        /** How it left; null = sealed, but nothing tells that it was handed over. */
        how: z.enum(['code', 'file', 'qr']).nullable(),
      }),
    )
    .max(1000),
})
export type JoinedRound = z.infer<typeof joinedRoundSchema>
