import { z } from 'zod'
import type { QuestionnaireResponse } from '@/domain/response'
import { formatVersion, readerOf, type FieldRecord, type HeadRecord, type Migration } from '../records'
import { fieldsOf, headOf, namedFields, type Field } from '../responseFields'
import { storedEntry, type Access, type ReadableEntry } from '../storedResponse'

/** One frame of a response's journal: all of it, or the fields that a change touched. No value: it was taken back. */
const entrySchema = z.strictObject({
  formatVersion: z.literal(formatVersion),
  isWhole: z.boolean(),
  access: z.enum(['own', 'readOnly']),
  head: z.record(z.string(), z.unknown()),
  fields: z.array(z.strictObject({ field: z.string(), value: z.unknown().optional() })),
})
type JournalEntry = z.infer<typeof entrySchema>

/** A frame that says when the response was deleted; null: it was brought back. */
const deletionSchema = z.strictObject({
  formatVersion: z.literal(formatVersion),
  deletedAt: z.iso.datetime().nullable(),
})
type DeletionEntry = z.infer<typeof deletionSchema>

/** migrations[n] turns an entry of format n+1 into format n+2. Append only. */
const migrations: readonly Migration[] = []
const readEntry = readerOf(z.union([deletionSchema, entrySchema]), migrations)

export function wholeText({ response, access }: ReadableEntry): string {
  return entryText(response, access, { isWhole: true, fields: fieldsOf(response) })
}

export function changeText({ response, access }: ReadableEntry, names: readonly string[]): string {
  return entryText(response, access, { isWhole: false, fields: namedFields(response, names) })
}

export function deletionText(at: Date | null): string {
  return JSON.stringify({ formatVersion, deletedAt: at?.toISOString() ?? null } satisfies DeletionEntry)
}

function entryText(
  response: QuestionnaireResponse,
  access: Access,
  { isWhole, fields }: { isWhole: boolean; fields: Field[] },
): string {
  const entry: JournalEntry = { formatVersion, isWhole, access, head: { ...headOf(response) }, fields }
  return JSON.stringify(entry)
}

/** What the frames of a file end with. */
export type JournalEnd =
  | ReadableEntry
  | { readonly kind: 'deleted'; readonly at: string }
  /** They hold no response, or one that this app cannot read. */
  | { readonly kind: 'none' }

/** The response as the last readable frames leave it. After a deletion it is there again once all of it is written anew. */
export function endOfJournal(id: string, frames: readonly unknown[]): JournalEnd {
  const fields = new Map<string, unknown>()
  let head: HeadRecord | null = null
  let deletedAt: string | null = null
  for (const frame of frames) {
    const read = readEntry(frame)
    if (read.kind !== 'record') return { kind: 'none' }
    const entry = read.record
    if ('deletedAt' in entry) {
      deletedAt = entry.deletedAt
      continue
    }
    if (entry.isWhole) {
      fields.clear()
      deletedAt = null
    }
    putFields(fields, entry)
    head = { formatVersion, response: id, access: entry.access, head: entry.head }
  }
  if (deletedAt !== null) return { kind: 'deleted', at: deletedAt }
  const records = Array.from(fields, ([field, value]): FieldRecord => ({ formatVersion, response: id, field, value }))
  const stored = storedEntry(id, { head, fields: records })
  return stored.kind === 'response' ? stored : { kind: 'none' }
}

function putFields(fields: Map<string, unknown>, entry: JournalEntry) {
  entry.fields.forEach(({ field, value }) => {
    if (value === undefined) fields.delete(field)
    else fields.set(field, value)
  })
}
