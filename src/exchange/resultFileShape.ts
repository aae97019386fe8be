import { z } from 'zod'
import { questionnaireReferenceSchema } from '@/domain/identifiers'
import { bands } from '@/domain/questionnaireShape'
import { aboutSchema, answerSchema, metricAnswerSchema, remarkSchema } from '@/domain/response'
import { resultFormat } from './fileKind'

const id = z.string()
const band = z.enum(bands).nullable()

/** An unrounded number: exact as a fraction, and as the nearest decimal for programs that have none. */
const exactSchema = z.strictObject({ numerator: z.int(), denominator: z.int().min(1), decimal: z.number() })
const coverageSchema = z.strictObject({ rated: z.int().min(0), applicable: z.int().min(0) })
const scoreSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('scored'),
    mean: exactSchema,
    solidLevel: z.int().min(1).max(5),
    solidLevelName: z.string().nullable(),
    coverage: coverageSchema,
  }),
  z.strictObject({ kind: z.literal('notEnoughAnswers'), coverage: coverageSchema }),
  z.strictObject({ kind: z.literal('notApplicable') }),
])
const countsSchema = z.strictObject({
  rated: z.int().min(0),
  dontKnow: z.int().min(0),
  notApplicable: z.int().min(0),
  unanswered: z.int().min(0),
})

const responseSummarySchema = z.strictObject({
  id: z.uuid(),
  revision: z.int(),
  status: z.enum(['inProgress', 'completed', 'amended']),
  questionnaire: questionnaireReferenceSchema,
  about: aboutSchema,
  startedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  completedAt: z.iso.datetime().nullable(),
})

const dimensionSchema = z.strictObject({
  id,
  name: z.string(),
  score: scoreSchema,
  lowest: z.array(id),
  target: z.int(),
  gap: exactSchema.nullable(),
  counts: countsSchema,
})

const lensGroupSchema = z.strictObject({
  id,
  name: z.string(),
  score: scoreSchema,
  lowest: z.array(id),
  items: z.array(id),
})

const metricSchema = z.strictObject({
  id,
  title: z.string(),
  group: z.enum(['throughput', 'stability']),
  unit: z.string(),
  direction: z.enum(['higherIsBetter', 'lowerIsBetter']),
  answer: metricAnswerSchema.nullable(),
  bracket: z.strictObject({ id, label: z.string() }).nullable(),
  percent: z.int().nullable(),
  band,
  benchmark: z.strictObject({ label: z.string(), isMet: z.boolean().nullable() }).nullable(),
  remark: remarkSchema.nullable(),
})

const doraSchema = z.strictObject({
  metrics: z.array(metricSchema),
  benchmark: z.strictObject({ id, title: z.string(), year: z.int(), source: z.string() }).nullable(),
  met: z.int(),
  answered: z.int(),
  throughput: band,
  stability: band,
  label: band,
  lowestBand: band,
})

const itemSchema = z.strictObject({
  id,
  revision: z.int(),
  dimension: id,
  title: z.string(),
  text: z.string(),
  weight: z.int(),
  answer: answerSchema.nullable(),
  now: z.string().nullable(),
  next: z.strictObject({ statement: z.string(), step: z.string() }).nullable(),
  isHighEnough: z.boolean(),
  remark: remarkSchema.nullable(),
})

const reasonSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('belowTarget'), levels: z.int(), target: z.int() }),
  z.strictObject({ kind: z.literal('metric'), metrics: z.array(id), band: z.enum(bands) }),
  z.strictObject({ kind: z.literal('lens'), group: id }),
])

const suggestionSchema = z.strictObject({
  item: id,
  dimension: id,
  at: z.int(),
  next: z.int(),
  statementAt: z.string(),
  statementNext: z.string(),
  step: z.string(),
  priority: exactSchema,
  reasons: z.array(reasonSchema),
  prerequisiteFor: z.strictObject({ item: id, level: z.int() }).nullable(),
  uncheckedNeeds: z.array(z.strictObject({ title: z.string(), level: z.int(), why: z.enum(['notAsked', 'notRated']) })),
})

const certaintySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('noDontKnows') }),
  z.strictObject({
    kind: z.literal('tested'),
    dontKnows: z.int(),
    sameAtLowest: z.boolean(),
    sameAtHighest: z.boolean(),
  }),
])

const disagreeingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('dimension'), id, mean: exactSchema }),
  z.strictObject({ kind: z.literal('item'), id, level: z.int() }),
  z.strictObject({ kind: z.literal('metric'), id, bracket: id }),
])

const comparisonSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('notComparable'), earlier: responseSummarySchema }),
  z.strictObject({
    kind: z.literal('compared'),
    earlier: responseSummarySchema,
    commonItems: z.int(),
    dimensions: z.array(
      z.strictObject({
        id,
        before: scoreSchema,
        after: scoreSchema,
        teamEffect: exactSchema.nullable(),
        total: exactSchema.nullable(),
        questionnaireEffect: exactSchema.nullable(),
      }),
    ),
    items: z.array(z.strictObject({ id, before: z.int(), after: z.int() })),
  }),
])

/** Shape of a results file, from which its JSON Schema is made. It is written, never read back: answers travel by response file. */
export const resultFileShape = z.strictObject({
  format: z.literal(resultFormat),
  formatVersion: z.literal(1),
  questionnaireTitle: z.string(),
  response: responseSummarySchema,
  counts: countsSchema,
  dimensions: z.array(dimensionSchema),
  lens: z.array(lensGroupSchema).nullable(),
  dora: doraSchema.nullable(),
  items: z.array(itemSchema),
  strengths: z.array(id),
  suggestions: z.array(suggestionSchema),
  certainty: certaintySchema,
  contradictions: z.array(z.strictObject({ id, text: z.string(), answers: z.array(disagreeingSchema) })),
  comparison: comparisonSchema.nullable(),
})
export type ResultFile = z.infer<typeof resultFileShape>
