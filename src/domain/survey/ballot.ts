import { z } from 'zod'
import { idSchema, plainUuidSchema, sha256Schema } from '../identifiers'
import { answerSchema, metricAnswerSchema, remarkSchema } from '../response'
import { daySchema } from './terms'

const sender = {
  /** Identifier of the sender's response in this round: says that two ballots are of one person, not of whom. */
  respondent: plainUuidSchema,
  /** Rises with every ballot that this person sends; the highest one holds. */
  revision: z.int().min(1).max(1_000_000),
  /** Day on which it was sealed. There is no time of day. */
  day: daySchema,
}

/** What is sealed in a ballot: one person's answers, or the wish to take them back. */
export const ballotContentSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answers'),
    ...sender,
    /** Option chosen of each segment question; no entry = not given. */
    segments: z.record(idSchema, idSchema),
    answers: z.record(idSchema, answerSchema),
    metrics: z.record(idSchema, metricAnswerSchema),
    remarks: z.record(idSchema, remarkSchema),
  }),
  z.strictObject({ kind: z.literal('withdrawn'), ...sender }),
])
export type BallotContent = z.infer<typeof ballotContentSchema>
export type AnsweredBallot = Extract<BallotContent, { kind: 'answers' }>

/** A ballot that was opened, with the SHA-256 of its canonical content, which decides between equal revisions. */
export type OpenedBallot = { readonly content: BallotContent; readonly sha256: string }

export const openedBallotSchema = z.strictObject({ content: ballotContentSchema, sha256: sha256Schema })
