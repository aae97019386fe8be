import { canonicalText } from '@/domain/survey/stamped'
import type { Saved } from '@/domain/saved'
import type { Survey } from '@/domain/survey/survey'
import { commit, type Database } from '../database'
import { notSaved, saved } from '../notSaved'
import { formatVersion, readSurveyRecord, refusal, type SurveyRecord } from './surveyRecords'

/** A survey before and after an import, and what came with it: hashes of ballots, ids of the rounds of keys. */
export type SurveyRestore = {
  readonly before: Survey
  readonly after: Survey
  readonly ballots: readonly string[]
  readonly keys: readonly string[]
}

/** Takes an import back, whole or not at all. What was changed since stays as it is. */
export function putBack(database: Database, { before, after, ballots, keys }: SurveyRestore): Promise<Saved> {
  return commit(database, async (transaction) => {
    const { id } = before
    const [stored, mark] = await Promise.all([
      transaction.objectStore('surveys').get(id),
      transaction.objectStore('deleted').get(id),
    ])
    if (mark !== undefined) return notSaved('deleted')
    if (stored === undefined) return notSaved('lost')
    const read = readSurveyRecord(stored)
    if (read.kind !== 'record') return refusal(read)
    if (canonicalText(read.record.content) !== canonicalText(after)) return notSaved('anotherTabWrites')
    const record: SurveyRecord = { formatVersion, survey: id, content: before }
    await Promise.all([
      transaction.objectStore('surveys').put(record),
      ...ballots.map((sha256) => transaction.objectStore('ballots').delete([id, sha256])),
      ...keys.map((round) => transaction.objectStore('keys').delete(round)),
    ])
    return saved
  })
}
