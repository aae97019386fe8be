import { responseSchema, type QuestionnaireResponse } from '@/domain/response'
import { firstProblem, readField, readHead, type FieldRecord } from './records'
import { responseFromFields } from './responseFields'

/** `readOnly`: opened from a link, a report or the example; shown and exported, never changed. */
export type Access = 'own' | 'readOnly'

export type ReadableEntry = {
  readonly kind: 'response'
  readonly response: QuestionnaireResponse
  readonly access: Access
}
export type UnreadableEntry = {
  readonly kind: 'unreadable'
  readonly id: string
  readonly why: 'damaged' | 'newerVersion'
  readonly problem: string
  readonly raw: string
}
export type StoredEntry = ReadableEntry | UnreadableEntry
export type Stored = StoredEntry | { readonly kind: 'none' }

/** What lies in the database under one id, as it lies there. */
export type RawResponse = { readonly head: unknown; readonly fields: readonly unknown[] }

/** Puts a stored response together and lets the schema judge it; one that does not pass is handed out as raw JSON. */
export function storedEntry(id: string, raw: RawResponse): StoredEntry {
  const head = readHead(raw.head)
  const fields: FieldRecord[] = []
  let problem: string | null = null
  for (const record of raw.fields.map(readField)) {
    if (record.kind === 'newerVersion') return unreadable(id, raw, 'newerVersion', 'a field has a newer format')
    if (record.kind === 'damaged') problem ??= record.problem
    else fields.push(record.record)
  }
  if (head.kind === 'newerVersion') return unreadable(id, raw, 'newerVersion', 'the head has a newer format')
  if (head.kind === 'damaged') return unreadable(id, raw, 'damaged', head.problem)
  if (problem !== null) return unreadable(id, raw, 'damaged', problem)

  const parsed = responseSchema.safeParse(responseFromFields(head.record.head, fields))
  if (!parsed.success) return unreadable(id, raw, 'damaged', firstProblem(parsed.error))
  if (parsed.data.id !== id) return unreadable(id, raw, 'damaged', 'id: is not the one under which it is stored')
  return { kind: 'response', response: parsed.data, access: head.record.access }
}

function unreadable(id: string, raw: RawResponse, why: UnreadableEntry['why'], problem: string): UnreadableEntry {
  return { kind: 'unreadable', id, why, problem, raw: JSON.stringify(raw, null, 2) }
}
