import { z } from 'zod'
import type { QuestionnaireResponse } from '@/domain/response'
import type { Saved } from '@/domain/saved'
import { commit, type Database, type WriteTransaction } from './database'
import { notSaved, saved } from './notSaved'
import { formatVersion, readHead, type FieldRecord, type HeadRecord } from './records'
import { fieldsOf, headOf, namedFields, type Field } from './responseFields'
import { storedEntry, type Access, type ReadableEntry, type Stored, type StoredEntry } from './storedResponse'

/** Names the one tab whose writes count: a change is stored only while the stored epoch is the writer's own. */
export type Epoch = string

const keyedSchema = z.looseObject({ response: z.string() })
const writerSchema = z.looseObject({ epoch: z.string() })
/** All fields of one response: their keys begin with its id, and an array sorts after every string. */
const fieldsRange = (id: string) => IDBKeyRange.bound([id], [id, []])

/** Every stored response that is not marked as deleted, those that cannot be read included. */
export async function readAllResponses(database: Database): Promise<StoredEntry[]> {
  const transaction = database.transaction(['heads', 'fields', 'deleted'])
  const [heads, fields, deleted] = await Promise.all([
    transaction.objectStore('heads').getAll(),
    transaction.objectStore('fields').getAll(),
    transaction.objectStore('deleted').getAllKeys(),
    transaction.done,
  ])
  const headById = byResponse(heads)
  const fieldsById = byResponse(fields)
  const hidden = new Set(deleted)
  const ids = [...new Set([...headById.keys(), ...fieldsById.keys()])].filter((id) => !hidden.has(id))
  return ids.map((id) => storedEntry(id, { head: headById.get(id)?.[0], fields: fieldsById.get(id) ?? [] }))
}

function byResponse(records: readonly unknown[]): Map<string, unknown[]> {
  const groups = new Map<string, unknown[]>()
  for (const record of records) {
    const { response } = keyedSchema.parse(record)
    groups.set(response, [...(groups.get(response) ?? []), record])
  }
  return groups
}

export async function readResponse(database: Database, id: string): Promise<Stored> {
  const transaction = database.transaction(['heads', 'fields', 'deleted'])
  const [entry, mark] = await Promise.all([
    entryIn(transaction.objectStore('heads'), transaction.objectStore('fields'), id),
    transaction.objectStore('deleted').get(id),
    transaction.done,
  ])
  return mark === undefined ? entry : { kind: 'none' }
}

type Reads = {
  heads: { get: (id: string) => Promise<unknown> }
  fields: { getAll: (range: IDBKeyRange) => Promise<unknown[]> }
}

async function entryIn(heads: Reads['heads'], fields: Reads['fields'], id: string): Promise<Stored> {
  const [head, found] = await Promise.all([heads.get(id), fields.getAll(fieldsRange(id))])
  return head === undefined && found.length === 0 ? { kind: 'none' } : storedEntry(id, { head, fields: found })
}

/**
 * Stores a whole response in place of what is there under its id, unless that cannot be read or `unless` speaks against
 * it. From then on only the holder of `epoch` may write it.
 */
export function putResponse(
  database: Database,
  {
    response,
    access,
    epoch,
    unless,
  }: { response: QuestionnaireResponse; access: Access; epoch: Epoch; unless: (there: ReadableEntry) => boolean },
): Promise<Saved> {
  return commit(database, async (transaction) => {
    const there = await entryIn(transaction.objectStore('heads'), transaction.objectStore('fields'), response.id)
    if (there.kind === 'unreadable') return notSaved(there.why === 'newerVersion' ? 'newerVersion' : 'unreadable')
    if (there.kind === 'response' && unless(there)) return saved

    const { id } = response
    const writes = [
      transaction.objectStore('fields').delete(fieldsRange(id)),
      transaction.objectStore('deleted').delete(id),
      ...putHead(transaction, response, access),
      ...putFields(transaction, id, fieldsOf(response)),
      putEpoch(transaction, id, epoch),
    ]
    transaction.commit()
    await Promise.all(writes)
    return saved
  })
}

/**
 * Stores the named fields of a response as they are now, one record each, if the writer's epoch still stands and nobody
 * has deleted the response.
 */
export function putChanges(
  database: Database,
  { after, names, epoch }: { after: QuestionnaireResponse; names: Iterable<string>; epoch: Epoch },
): Promise<Saved> {
  return commit(database, async (transaction) => {
    const [stored, writer, mark] = await Promise.all([
      transaction.objectStore('heads').get(after.id),
      transaction.objectStore('writers').get(after.id),
      transaction.objectStore('deleted').get(after.id),
    ])
    if (mark !== undefined) return notSaved('deleted')
    const current = writerSchema.safeParse(writer)
    if (current.success && current.data.epoch !== epoch) return notSaved('anotherTabWrites')
    const head = readHead(stored)
    if (head.kind === 'newerVersion') return notSaved('newerVersion')
    if (head.kind === 'damaged' || !current.success) return notSaved(stored === undefined ? 'lost' : 'unreadable')

    const writes = [
      ...putHead(transaction, after, head.record.access),
      ...putFields(transaction, after.id, namedFields(after, names)),
    ]
    transaction.commit()
    await Promise.all(writes)
    return saved
  })
}

/** Makes `epoch` the only one that may write the response; `lost` where there is no such response any more. */
export function claimEpoch(database: Database, id: string, epoch: Epoch): Promise<Saved> {
  return commit(database, async (transaction) => {
    const [head, mark] = await Promise.all([
      transaction.objectStore('heads').getKey(id),
      transaction.objectStore('deleted').getKey(id),
    ])
    if (mark !== undefined) return notSaved('deleted')
    if (head === undefined) return notSaved('lost')
    await putEpoch(transaction, id, epoch)
    return saved
  })
}

function putEpoch(transaction: WriteTransaction, response: string, epoch: Epoch): Promise<unknown> {
  return transaction.objectStore('writers').put({ formatVersion, response, epoch })
}

function putHead(transaction: WriteTransaction, response: QuestionnaireResponse, access: Access): Promise<unknown>[] {
  const record: HeadRecord = { formatVersion, response: response.id, access, head: headOf(response) }
  return [transaction.objectStore('heads').put(record)]
}

function putFields(transaction: WriteTransaction, response: string, fields: readonly Field[]): Promise<unknown>[] {
  const store = transaction.objectStore('fields')
  return fields.map(({ field, value }) => {
    const record: FieldRecord = { formatVersion, response, field, value }
    return value === undefined ? store.delete([response, field]) : store.put(record)
  })
}
