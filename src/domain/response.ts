import { z } from 'zod'
import { idSchema, questionnaireReferenceSchema } from './identifiers'
import type { Definition, ItemId, MetricId } from './questionnaire'

/** Longest note, in UTF-16 units; longer ones are refused when read and cannot be typed. */
export const maxNoteLength = 10_000
const maxLabelLength = 200

const dontKnow = z.strictObject({ kind: z.literal('dontKnow') })
const notApplicable = z.strictObject({ kind: z.literal('notApplicable') })

/** Answer to one item. No entry means unanswered; the three kinds of missing are never 0 and never the middle. */
export const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rated'), level: z.int().min(1).max(5) }),
  dontKnow,
  notApplicable,
])
export type Answer = z.infer<typeof answerSchema>
export type Answers = Readonly<Partial<Record<ItemId, Answer>>>

/** Answer to one metric: one of its brackets, or a whole percent where the metric takes one. */
export const metricAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bracket'), bracket: idSchema }),
  z.strictObject({ kind: z.literal('percent'), percent: z.int().min(0).max(100) }),
  dontKnow,
  notApplicable,
])
export type MetricAnswer = z.infer<typeof metricAnswerSchema>
export type MetricAnswers = Readonly<Partial<Record<MetricId, MetricAnswer>>>

const webAddress = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/\S+$/i, 'expected a web address that begins with http:// or https://')
const calendarDay = z.iso.date()

/** What was written beside an answer. Every part may be missing; an empty remark is not stored. */
export const remarkSchema = z.strictObject({
  note: z.string().min(1).max(maxNoteLength).optional(),
  evidence: z.string().min(1).max(maxNoteLength).optional(),
  link: webAddress.optional(),
  date: calendarDay.optional(),
})
export type Remark = z.infer<typeof remarkSchema>

/** Who answers, for which team and service. `mode` tells one person's view from an answer the team gave together. */
export const aboutSchema = z.strictObject({
  mode: z.enum(['person', 'team']),
  team: z.string().trim().min(1).max(maxLabelLength),
  service: z.string().trim().max(maxLabelLength).optional(),
  respondent: z.string().trim().max(maxLabelLength).optional(),
})
export type About = z.infer<typeof aboutSchema>

const targetSchema = z.int().min(1).max(5)
const instant = z.iso.datetime()

/** One respondent's answers to one questionnaire version. */
export const responseSchema = z.strictObject({
  id: z.uuid(),
  revision: z.int().min(1).max(1_000_000),
  status: z.enum(['inProgress', 'completed', 'amended']),
  questionnaire: questionnaireReferenceSchema,
  about: aboutSchema,
  startedAt: instant,
  changedAt: instant,
  completedAt: instant.optional(),
  answers: z.record(idSchema, answerSchema),
  metrics: z.record(idSchema, metricAnswerSchema),
  remarks: z.record(idSchema, remarkSchema),
  /** Wanted level of a dimension; a dimension without an entry has the default target. */
  targets: z.record(idSchema, targetSchema),
  /** Items that the team marked as high enough for it: no candidates, though one can be named where another needs it first. */
  highEnough: z.array(idSchema).max(2000),
})
export type QuestionnaireResponse = z.infer<typeof responseSchema>

/** Target of a dimension for which none was set: level 4. */
export const defaultTarget = 4

/** A new response, in progress, without any answer. Clock and id are handed in. */
export function startResponse(
  definition: Definition,
  about: About,
  { now, id }: { now: Date; id: string },
): QuestionnaireResponse {
  const { questionnaire, sha256 } = definition
  return {
    id,
    revision: 1,
    status: 'inProgress',
    questionnaire: { id: questionnaire.id, version: questionnaire.version, sha256 },
    about,
    startedAt: now.toISOString(),
    changedAt: now.toISOString(),
    answers: {},
    metrics: {},
    remarks: {},
    targets: {},
    highEnough: [],
  }
}
