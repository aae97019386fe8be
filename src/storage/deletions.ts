import type { Saved } from '@/domain/saved'
import { commit, type Database } from './database'
import { notSaved, saved } from './notSaved'
import { formatVersion, readDeleted, type DeletedRecord } from './records'

/** Hides a response or a survey, and nobody may write it; it is removed at a start after the visit that deleted it has ended. */
export function markDeleted(database: Database, id: string, visit: string): Promise<Saved> {
  return commit(database, async (transaction) => {
    const mark: DeletedRecord = { formatVersion, response: id, visit, at: new Date().toISOString() }
    await transaction.objectStore('deleted').put(mark)
    return saved
  })
}

export function unmarkDeleted(database: Database, id: string): Promise<Saved> {
  return commit(database, async (transaction) => {
    await transaction.objectStore('deleted').delete(id)
    return saved
  })
}

/** Every mark of a deletion; one that cannot be read is left alone. */
export async function deletionMarks(database: Database): Promise<DeletedRecord[]> {
  const marks = (await database.getAll('deleted')).map(readDeleted)
  return marks.flatMap((mark) => (mark.kind === 'record' ? [mark.record] : []))
}

/**
 * Removes a response, or a survey with its ballots and keys, for good, unless it was brought back, imported or deleted
 * once more since its mark was read.
 */
export function purge(database: Database, { response, visit }: DeletedRecord): Promise<Saved> {
  return commit(database, async (transaction) => {
    const mark = readDeleted(await transaction.objectStore('deleted').get(response))
    if (mark.kind !== 'record' || mark.record.visit !== visit) return notSaved('anotherTabWrites')
    const parts = IDBKeyRange.bound([response], [response, []])
    const keys = transaction.objectStore('keys')
    const rounds = await keys.index('survey').getAllKeys(response)
    await Promise.all([
      transaction.objectStore('heads').delete(response),
      transaction.objectStore('fields').delete(parts),
      transaction.objectStore('writers').delete(response),
      transaction.objectStore('surveys').delete(response),
      transaction.objectStore('ballots').delete(parts),
      ...rounds.map((round) => keys.delete(round)),
      transaction.objectStore('deleted').delete(response),
    ])
    return saved
  })
}
