import { z } from 'zod'
import { idSchema } from '../identifiers'
import { maxNoteLength } from '../response'
import { daySchema, maxNameLength, promiseSchema, roundTermsSchema, segmentQuestionSchema } from './terms'

const instant = z.iso.datetime()
const levelSchema = z.int().min(1).max(5)
const textSchema = z.string().max(maxNoteLength)

/** What happened to a round. The log only grows; the latest entry says where the round stands. */
export const roundEvents = ['opened', 'closed', 'reopened', 'archived', 'unarchived', 'deleted', 'restored'] as const
export type RoundEvent = (typeof roundEvents)[number]

/** Which ballots a reveal showed, each as respondent and revision. Only these are in any figure (docs/scoring.md 15). */
export const revealSchema = z.strictObject({
  at: instant,
  ballots: z.array(z.strictObject({ respondent: z.uuid(), revision: z.int().min(1).max(1_000_000) })).max(100_000),
})
export type Reveal = z.infer<typeof revealSchema>

/** What the team settled on for a question after talking, beside the raw answers. `answer` null: only talked about. */
export const agreedSchema = z.strictObject({
  answer: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('rated'), level: levelSchema }),
      z.strictObject({ kind: z.literal('notApplicable') }),
      z.strictObject({ kind: z.literal('bracket'), bracket: idSchema }),
    ])
    .nullable(),
  /** What was said, and what changed people's minds. */
  note: textSchema,
  needsEvidence: z.boolean(),
  isParked: z.boolean(),
  at: instant,
})
export type Agreed = z.infer<typeof agreedSchema>

/** Questions to talk about in the time there is, in order, each with its minutes. */
export const agendaSchema = z.strictObject({
  length: z.union([z.literal(60), z.literal(90), z.literal(150)]),
  entries: z.array(z.strictObject({ subject: idSchema, minutes: z.int().min(1).max(60) })).max(60),
  at: instant,
})
export type Agenda = z.infer<typeof agendaSchema>

/** What an action is expected to change: a question's level, or a metric's bracket. */
export const effectSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('level'), item: idSchema, level: levelSchema }),
  z.strictObject({ kind: z.literal('metric'), metric: idSchema, bracket: idSchema }),
])
export type Effect = z.infer<typeof effectSchema>

/** One thing that the team will do. A removed one stays in the file so that a merge does not bring it back. */
export const actionSchema = z.strictObject({
  id: z.uuid(),
  text: textSchema.min(1),
  /** Question from which it came; null where it came from none. */
  item: idSchema.nullable(),
  owner: z.string().max(maxNameLength),
  firstStepBy: daySchema.nullable(),
  effect: effectSchema.nullable(),
  checkOn: daySchema.nullable(),
  /** What leaders are asked for; empty where nothing is. */
  help: textSchema,
  isRemoved: z.boolean(),
  at: instant,
})
export type Action = z.infer<typeof actionSchema>

/** At the start of a round: what became of an action of the round before. */
export const reviewSchema = z.strictObject({
  action: z.uuid(),
  outcome: z.enum(['done', 'dropped', 'wentOn']),
  helped: z.enum(['yes', 'partly', 'no', 'cannotTell']).nullable(),
  note: textSchema,
  at: instant,
})
export type Review = z.infer<typeof reviewSchema>

/** What a person or a file was shown of a round: kept so that a later export can be held against it. */
export const exportSchema = z.strictObject({
  at: instant,
  form: z.string().max(40),
  leftOut: z.array(idSchema).max(2000),
})
export type RoundExport = z.infer<typeof exportSchema>

const wantedSchema = z.strictObject({ level: levelSchema.nullable(), at: instant })
const highEnoughSchema = z.strictObject({ isHighEnough: z.boolean(), at: instant })

/** One round of a survey, all but its ballots and its private key. Every part can be merged with another copy's. */
export const roundSchema = z.strictObject({
  terms: roundTermsSchema,
  log: z
    .array(z.strictObject({ event: z.enum(roundEvents), at: instant }))
    .min(1)
    .max(10_000),
  reveals: z.array(revealSchema).max(1000),
  exports: z.array(exportSchema).max(10_000),
  /** Wanted level by dimension; null or no entry = the default target. */
  targets: z.record(idSchema, wantedSchema),
  highEnough: z.record(idSchema, highEnoughSchema),
  /** By item or metric. */
  agreed: z.record(idSchema, agreedSchema),
  agenda: agendaSchema.nullable(),
  actions: z.array(actionSchema).max(1000),
  reviews: z.array(reviewSchema).max(1000),
})
export type Round = z.infer<typeof roundSchema>

/** Settings of the round that is being prepared; any text may still be empty. */
export const roundDraftSchema = z.strictObject({
  title: z.string().max(maxNameLength),
  questionnaire: z.strictObject({ id: idSchema, version: z.string().max(40), sha256: z.string().max(64) }).nullable(),
  promise: promiseSchema,
  segments: z.array(segmentQuestionSchema).max(3),
  invited: z.int().min(1).max(100_000).nullable(),
  opensOn: daySchema.nullable(),
  closesOn: daySchema.nullable(),
  /** What became of the last round's actions, until the round opens and takes them over. */
  reviews: z
    .array(reviewSchema.omit({ at: true }))
    .max(1000)
    .optional(),
})
export type RoundDraft = z.infer<typeof roundDraftSchema>

/** A recurring survey of one team. `at` beside a part says when it was last set: the later one holds in a merge. */
export const surveySchema = z.strictObject({
  id: z.uuid(),
  createdAt: instant,
  about: z.strictObject({
    team: z.string().trim().min(1).max(maxNameLength),
    service: z.string().trim().max(maxNameLength).optional(),
    at: instant,
  }),
  /** Where it stands among several teams is the facilitator's order; null draft = no round is being prepared. */
  draft: z.strictObject({ settings: roundDraftSchema.nullable(), at: instant }),
  rounds: z.array(roundSchema).max(200),
})
export type Survey = z.infer<typeof surveySchema>
