import { z } from 'zod'
import type { Saved } from '@/domain/saved'
import { applySurveyChange } from '@/domain/survey/applySurveyChange'
import { mergeSurveys } from '@/domain/survey/mergeSurveys'
import { roundsOfOtherTerms } from '@/domain/survey/otherTerms'
import { surveySchema, type Survey } from '@/domain/survey/survey'
import type { SurveyChange } from '@/domain/survey/surveyChange'
import { commit, type Database, type WriteTransaction } from '../database'
import { notSaved, saved } from '../notSaved'
import { formatVersion, problemOf, readSurveyRecord, refusal, type SurveyRecord } from './surveyRecords'

export type StoredSurvey =
  | { readonly kind: 'survey'; readonly survey: Survey }
  | {
      readonly kind: 'unreadable'
      readonly id: string
      readonly why: 'damaged' | 'newerVersion'
      readonly problem: string
      readonly raw: string
    }

const keyedSchema = z.looseObject({ survey: z.string() })

/** Every stored survey that is not marked as deleted, those that cannot be read included. */
export async function readAllSurveys(database: Database): Promise<StoredSurvey[]> {
  const transaction = database.transaction(['surveys', 'deleted'])
  const [records, deleted] = await Promise.all([
    transaction.objectStore('surveys').getAll(),
    transaction.objectStore('deleted').getAllKeys(),
    transaction.done,
  ])
  const hidden = new Set(deleted)
  return records.map(judged).filter((entry) => !hidden.has(entry.kind === 'survey' ? entry.survey.id : entry.id))
}

export async function readSurvey(database: Database, id: string): Promise<StoredSurvey | { readonly kind: 'none' }> {
  const transaction = database.transaction(['surveys', 'deleted'])
  const [record, mark] = await Promise.all([
    transaction.objectStore('surveys').get(id),
    transaction.objectStore('deleted').get(id),
    transaction.done,
  ])
  return record === undefined || mark !== undefined ? { kind: 'none' } : judged(record)
}

function judged(record: unknown): StoredSurvey {
  const { survey: id } = keyedSchema.parse(record)
  const read = readSurveyRecord(record)
  const raw = JSON.stringify(record, null, 2)
  if (read.kind !== 'record') return { kind: 'unreadable', id, why: read.kind, problem: problemOf(read), raw }
  const survey = read.record.content
  if (survey.id === id) return { kind: 'survey', survey }
  return { kind: 'unreadable', id, why: 'damaged', problem: 'id: is not the one under which it is stored', raw }
}

/**
 * Stores a survey, merged with the copy that is here; one that was deleted comes back with it. Refused as `otherTerms`
 * where a round is here under other terms, also in a survey that was deleted: its ballots are still opened.
 */
export function putSurvey(database: Database, survey: Survey): Promise<Saved> {
  return commit(database, async (transaction) => {
    const record = await transaction.objectStore('surveys').get(survey.id)
    const read = record === undefined ? null : readSurveyRecord(record)
    if (read && read.kind !== 'record') return refusal(read)
    if (read && roundsOfOtherTerms(read.record.content, survey).length > 0) return notSaved('otherTerms')
    const writes = [
      write(transaction, read ? mergeSurveys(read.record.content, survey) : survey),
      transaction.objectStore('deleted').delete(survey.id),
    ]
    transaction.commit()
    await Promise.all(writes)
    return saved
  })
}

/**
 * Reads a survey, changes it and writes it in one transaction: what other tabs changed meanwhile stays. Hands out what
 * is stored then; it counts only where the answer is `saved`.
 */
export function putSurveyChange(
  database: Database,
  { id, change, at, onWritten }: { id: string; change: SurveyChange; at: Date; onWritten: (survey: Survey) => void },
): Promise<Saved> {
  return commit(database, async (transaction) => {
    const [record, mark] = await Promise.all([
      transaction.objectStore('surveys').get(id),
      transaction.objectStore('deleted').get(id),
    ])
    if (mark !== undefined) return notSaved('deleted')
    if (record === undefined) return notSaved('lost')
    const read = readSurveyRecord(record)
    if (read.kind !== 'record') return refusal(read)
    // Judged before it is written: what does not fit could not be read again, and would be lost with all the rest.
    const survey = surveySchema.parse(applySurveyChange(read.record.content, change, at))
    const written = write(transaction, survey)
    transaction.commit()
    await written
    onWritten(survey)
    return saved
  })
}

function write(transaction: WriteTransaction, content: Survey): Promise<unknown> {
  const record: SurveyRecord = { formatVersion, survey: content.id, content }
  return transaction.objectStore('surveys').put(record)
}
