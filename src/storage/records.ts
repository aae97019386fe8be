import { z } from 'zod'
import { questionnaireReferenceSchema } from '@/domain/identifiers'

/** A record that this app can use, one that a newer app wrote, or one that does not fit its format. */
export type ReadRecord<T> =
  | { readonly kind: 'record'; readonly record: T }
  | { readonly kind: 'newerVersion' }
  | { readonly kind: 'damaged'; readonly problem: string }

type Versioned = Readonly<Record<string, unknown>> & { readonly formatVersion: number }
export type Migration = (record: Versioned) => Versioned

const versionedSchema = z.looseObject({ formatVersion: z.int().min(1) })

/** migrations[n] turns a record of format n+1 into format n+2. Append only. */
export const migrations = { head: [], field: [], deleted: [], questionnaire: [] } satisfies Record<
  string,
  readonly Migration[]
>

/** Format in which this app writes its records. */
export const formatVersion = 1

const headRecordSchema = z.strictObject({
  formatVersion: z.literal(formatVersion),
  response: z.string(),
  access: z.enum(['own', 'readOnly']),
  head: z.record(z.string(), z.unknown()),
})
export type HeadRecord = z.infer<typeof headRecordSchema>

const fieldRecordSchema = z.strictObject({
  formatVersion: z.literal(formatVersion),
  response: z.string(),
  field: z.string(),
  value: z.unknown(),
})
export type FieldRecord = z.infer<typeof fieldRecordSchema>

/**
 * Mark of a deletion: `response` is the id of a response or of a survey, `visit` names the page that may still undo it,
 * `at` is when it was made.
 */
const deletedRecordSchema = z.strictObject({
  formatVersion: z.literal(formatVersion),
  response: z.string(),
  visit: z.string(),
  at: z.iso.datetime(),
})
export type DeletedRecord = z.infer<typeof deletedRecordSchema>

/** What the catalog shows of a questionnaire. */
export const listedQuestionnaireSchema = z.object({
  ...questionnaireReferenceSchema.shape,
  title: z.string(),
  summary: z.string(),
  minutes: z.number(),
  items: z.number(),
  metrics: z.number(),
  includes: z.array(questionnaireReferenceSchema),
})
export type ListedQuestionnaire = z.infer<typeof listedQuestionnaireSchema>

/** A questionnaire of the person's own: its file as it was read, under the hash of its content. */
const ownQuestionnaireRecordSchema = z.strictObject({
  formatVersion: z.literal(formatVersion),
  sha256: z.string(),
  text: z.string(),
  listed: listedQuestionnaireSchema,
})
export type OwnQuestionnaireRecord = z.infer<typeof ownQuestionnaireRecordSchema>

export const readHead = readerOf(headRecordSchema, migrations.head)
export const readField = readerOf(fieldRecordSchema, migrations.field)
export const readDeleted = readerOf(deletedRecordSchema, migrations.deleted)
export const readOwnQuestionnaire = readerOf(ownQuestionnaireRecordSchema, migrations.questionnaire)

/** Reads records of one kind, whatever older format they have; the current schema judges the end. */
export function readerOf<T>(schema: z.ZodType<T>, steps: readonly Migration[]): (stored: unknown) => ReadRecord<T> {
  return (stored) => {
    const versioned = versionedSchema.safeParse(stored)
    if (!versioned.success) return { kind: 'damaged', problem: firstProblem(versioned.error) }
    if (versioned.data.formatVersion > steps.length + 1) return { kind: 'newerVersion' }

    const older = steps.slice(versioned.data.formatVersion - 1)
    const parsed = schema.safeParse(older.reduce<Versioned>((record, migrate) => migrate(record), versioned.data))
    return parsed.success
      ? { kind: 'record', record: parsed.data }
      : { kind: 'damaged', problem: firstProblem(parsed.error) }
  }
}

/** Where the first fault stands and what was expected there. */
export function firstProblem({ issues }: z.ZodError): string {
  const [first] = issues
  return first ? `${first.path.map(String).join('.')}: ${first.message}` : 'does not fit its format'
}
