import type { Saved } from '@/domain/saved'
import type { RoundKey } from '@/domain/survey/roundKey'
import { commit, type Database } from '../database'
import { saved } from '../notSaved'
import { formatVersion, readKeyRecord, refusal, type KeyRecord } from './surveyRecords'

/** The key pair of a round; null where it is not here or cannot be read: the key file brings it back. */
export async function readKey(database: Database, round: string): Promise<RoundKey | null> {
  const read = readKeyRecord(await database.get('keys', round))
  return read.kind === 'record' ? read.record.key : null
}

export function putKey(database: Database, survey: string, key: RoundKey): Promise<Saved> {
  return commit(database, async (transaction) => {
    const store = transaction.objectStore('keys')
    const there = await store.get(key.round)
    const read = there === undefined ? null : readKeyRecord(there)
    if (read && read.kind !== 'record') return refusal(read)
    const record: KeyRecord = { formatVersion, round: key.round, survey, key }
    await store.put(record)
    return saved
  })
}
