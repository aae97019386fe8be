import { z } from 'zod'
import type { Saved } from '@/domain/saved'
import type { JoinedRound } from '@/domain/survey/joined'
import { commit, type Database } from '../database'
import { saved } from '../notSaved'
import { formatVersion, problemOf, readJoinedRecord, refusal, type JoinedRecord } from './surveyRecords'

export type StoredJoined =
  | { readonly kind: 'joined'; readonly joined: JoinedRound }
  | { readonly kind: 'unreadable'; readonly id: string; readonly problem: string; readonly raw: string }

/** Every round that is answered on this device, those that cannot be read included. */
export async function readAllJoined(database: Database): Promise<StoredJoined[]> {
  return (await database.getAll('joined')).map(judged)
}

export async function readJoined(database: Database, round: string): Promise<StoredJoined | { readonly kind: 'none' }> {
  const record: unknown = await database.get('joined', round)
  return record === undefined ? { kind: 'none' } : judged(record)
}

const keyedSchema = z.looseObject({ round: z.string() })

function judged(record: unknown): StoredJoined {
  const read = readJoinedRecord(record)
  if (read.kind === 'record') return { kind: 'joined', joined: read.record.joined }
  const { round: id } = keyedSchema.parse(record)
  return { kind: 'unreadable', id, problem: problemOf(read), raw: JSON.stringify(record, null, 2) }
}

export function putJoined(database: Database, joined: JoinedRound): Promise<Saved> {
  return commit(database, async (transaction) => {
    const { round } = joined.terms
    const store = transaction.objectStore('joined')
    const there = await store.get(round)
    const read = there === undefined ? null : readJoinedRecord(there)
    if (read && read.kind !== 'record') return refusal(read)
    const record: JoinedRecord = { formatVersion, round, joined }
    await store.put(record)
    return saved
  })
}

export function removeJoined(database: Database, round: string): Promise<Saved> {
  return commit(database, async (transaction) => {
    await transaction.objectStore('joined').delete(round)
    return saved
  })
}
