import { z } from 'zod'
import { idSchema, sha256Schema, versionSchema } from './identifiers'

const textSchema = z.string().trim().min(1).max(2000)
const levelNumberSchema = z.int().min(1).max(5)
const revisionSchema = z.int().min(1).max(10_000)

const levelSchema = z.strictObject({ level: levelNumberSchema, name: textSchema, meaning: textSchema })

const itemSchema = z.strictObject({
  id: idSchema,
  revision: revisionSchema,
  title: textSchema,
  text: textSchema,
  levels: z.array(textSchema).length(5, 'expected five statements, one a level'),
  nextSteps: z.array(textSchema).length(4, 'expected four next steps, one between each two levels'),
  why: textSchema,
  evidence: textSchema.optional(),
  weight: z.int().min(1).max(100).default(1),
  lensGroup: idSchema.optional(),
  metrics: z.array(idSchema).max(20).default([]),
  capabilities: z.array(textSchema).max(20).default([]),
})

const dimensionSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  description: textSchema,
  items: z.array(itemSchema).min(1).max(40),
})

const lensSchema = z.strictObject({
  title: textSchema,
  groups: z
    .array(z.strictObject({ id: idSchema, name: textSchema, description: textSchema }))
    .min(1)
    .max(12),
})

/** Bands in rising order. The words of a band set are a convention of its definition, not a cluster of DORA's. */
export const bands = ['low', 'medium', 'high', 'elite'] as const
const directionSchema = z.enum(['higherIsBetter', 'lowerIsBetter'])

const bracketSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  band: z.enum(bands),
  percent: z.strictObject({ from: z.int().min(0).max(100), to: z.int().min(0).max(100) }).optional(),
})

const metricSchema = z.strictObject({
  id: idSchema,
  revision: revisionSchema,
  title: textSchema,
  text: textSchema,
  help: textSchema,
  group: z.enum(['throughput', 'stability']),
  answer: z.enum(['bracket', 'bracketOrPercent', 'percent']),
  unit: textSchema,
  direction: directionSchema,
  optional: z.boolean().default(false),
  /** Worst first; empty for a metric that has a value and a trend but no bands. */
  brackets: z.array(bracketSchema).max(12),
})

const benchmarkSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  year: z.int().min(2000).max(2100),
  source: textSchema,
  values: z
    .array(
      z.strictObject({
        metric: idSchema,
        label: textSchema,
        unit: textSchema,
        direction: directionSchema,
        bracket: idSchema,
      }),
    )
    .min(1),
})

const needSchema = z.strictObject({
  item: idSchema,
  level: levelNumberSchema,
  needsItem: idSchema,
  needsLevel: levelNumberSchema,
  /** Title of the needed item where this questionnaire does not ask it. */
  needsTitle: textSchema.optional(),
})

const conditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('dimension'), id: idSchema, atLeast: z.int().min(1).max(5) }),
  z.strictObject({ kind: z.literal('item'), id: idSchema, atLeast: levelNumberSchema }),
  z.strictObject({ kind: z.literal('metric'), id: idSchema, atMost: idSchema }),
])

const contradictionSchema = z.strictObject({
  id: idSchema,
  when: z.array(conditionSchema).min(2).max(6),
  text: textSchema,
})

/** Shape of a questionnaire file, without the rules that span several of its parts: what the JSON Schema is made from. */
export const questionnaireShape = z.strictObject({
  $schema: z.string().max(300).optional(),
  formatVersion: z.literal(1),
  id: idSchema,
  version: versionSchema,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as en'),
  title: textSchema,
  summary: textSchema,
  minutes: z.int().min(1).max(240),
  instruction: textSchema,
  dimensionTerm: z.strictObject({ one: textSchema, many: textSchema }).optional(),
  coverageFloor: z
    .strictObject({ numerator: z.int().min(1).max(100), denominator: z.int().min(1).max(100) })
    .optional(),
  levels: z.array(levelSchema).length(5).optional(),
  dimensions: z.array(dimensionSchema).max(20).default([]),
  lens: lensSchema.optional(),
  bandSet: idSchema.optional(),
  metrics: z.array(metricSchema).max(20).default([]),
  benchmarks: z.array(benchmarkSchema).max(20).default([]),
  needs: z.array(needSchema).max(500).default([]),
  contradictions: z.array(contradictionSchema).max(50).default([]),
  includes: z
    .array(z.strictObject({ id: idSchema, version: versionSchema, sha256: sha256Schema }))
    .max(3)
    .default([]),
  comparableWith: z.array(idSchema).max(20).default([]),
})
