import type { Saved } from '@/domain/saved'
import { commit, type Database } from './database'
import { saved } from './notSaved'
import { formatVersion, readDeleted, type DeletedRecord } from './records'

/** Hides a response, and nobody may write it; it is removed at a start after the visit that deleted it has ended. */
export function markDeleted(database: Database, id: string, visit: string): Promise<Saved> {
  return commit(database, async (transaction) => {
    const mark: DeletedRecord = { formatVersion, response: id, visit }
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

/** Ids of marked responses whose visit is over. A mark that cannot be read is left alone. */
export async function endedDeletions(database: Database, visitsGoingOn: ReadonlySet<string>): Promise<string[]> {
  const marks = (await database.getAll('deleted')).map(readDeleted)
  return marks.flatMap((mark) =>
    mark.kind === 'record' && !visitsGoingOn.has(mark.record.visit) ? [mark.record.response] : [],
  )
}

export function purge(database: Database, ids: readonly string[]): Promise<Saved> {
  return commit(database, async (transaction) => {
    await Promise.all(
      ids.flatMap((id) => [
        transaction.objectStore('heads').delete(id),
        transaction.objectStore('fields').delete(IDBKeyRange.bound([id], [id, []])),
        transaction.objectStore('writers').delete(id),
        transaction.objectStore('deleted').delete(id),
      ]),
    )
    return saved
  })
}
