import { z } from 'zod'
import type { Questionnaire } from '@/domain/questionnaire'
import type { Saved } from '@/domain/saved'
import { commit, type Database } from '../database'
import { notSaved, saved } from '../notSaved'
import { formatVersion, readOwnQuestionnaire, type OwnQuestionnaireRecord, type ReadRecord } from '../records'
import type { Journal } from '../journal/journal'
import type { Session } from '../session'

/** A record that this app cannot use, as it lies in the database. */
export type UnreadableQuestionnaire = {
  readonly sha256: string
  readonly why: 'damaged' | 'newerVersion'
  readonly problem: string
  readonly raw: string
}

type KeptQuestionnaires = {
  readonly records: readonly OwnQuestionnaireRecord[]
  readonly unreadable: readonly UnreadableQuestionnaire[]
}

/** The person's own questionnaires, each under the hash of its content. */
export type OwnQuestionnaires = {
  readonly all: () => Promise<KeptQuestionnaires>
  readonly keep: (record: OwnQuestionnaireRecord) => Promise<Saved>
  readonly remove: (sha256: string) => Promise<Saved>
}

type Parts = {
  readonly session: Session
  /** Settles when the start is over: what the browser lost is back then. */
  readonly started: Promise<unknown>
  readonly journal: Journal
}

export function openOwnQuestionnaires({ session, started, journal }: Parts): OwnQuestionnaires {
  /** What was kept in this tab: all there is where nothing can be stored. */
  const memory = new Map<string, OwnQuestionnaireRecord>()
  return {
    all: async () => {
      await started
      const stored = await session.read((database) => database.getAll('questionnaires'))
      return stored === null ? { records: [...memory.values()], unreadable: [] } : judged(stored)
    },
    keep: async (record) => {
      await started
      memory.set(record.sha256, record)
      journal.keepQuestionnaire(record)
      return session.save((database) => putOwnQuestionnaire(database, record))
    },
    remove: async (sha256) => {
      await started
      const outcome = await session.save((database) => remove(database, sha256))
      const isInMemoryOnly = outcome.kind === 'notSaved' && outcome.why === 'blocked'
      if (outcome.kind === 'saved' || isInMemoryOnly) {
        memory.delete(sha256)
        journal.removeQuestionnaire(sha256)
      }
      return isInMemoryOnly ? saved : outcome
    },
  }
}

const keyedSchema = z.looseObject({ sha256: z.string() })

function judged(stored: readonly unknown[]): KeptQuestionnaires {
  const records: OwnQuestionnaireRecord[] = []
  const unreadable: UnreadableQuestionnaire[] = []
  for (const raw of stored) {
    const read = readOwnQuestionnaire(raw)
    if (read.kind === 'record') records.push(read.record)
    else unreadable.push(unreadableQuestionnaire(raw, read))
  }
  return { records, unreadable }
}

function unreadableQuestionnaire(
  raw: unknown,
  read: Exclude<ReadRecord<OwnQuestionnaireRecord>, { kind: 'record' }>,
): UnreadableQuestionnaire {
  const problem = read.kind === 'damaged' ? read.problem : 'the record has a newer format'
  return { sha256: keyedSchema.parse(raw).sha256, why: read.kind, problem, raw: JSON.stringify(raw, null, 2) }
}

/** How a questionnaire that was read is kept. */
export function ownRecord(
  { id, version, title, summary, minutes, dimensions, metrics, includes }: Questionnaire,
  { sha256, text }: { sha256: string; text: string },
): OwnQuestionnaireRecord {
  const items = dimensions.reduce((sum, dimension) => sum + dimension.items.length, 0)
  const listed = { id, version, sha256, title, summary, minutes, items, metrics: metrics.length, includes }
  return { formatVersion, sha256, text, listed }
}

/** The same content is stored once; a record of it that cannot be read is left as it is. */
export function putOwnQuestionnaire(database: Database, record: OwnQuestionnaireRecord): Promise<Saved> {
  return commit(database, async (transaction) => {
    const store = transaction.objectStore('questionnaires')
    const there = await store.get(record.sha256)
    if (there === undefined) await store.put(record)
    const read = there === undefined ? null : readOwnQuestionnaire(there)
    if (read === null || read.kind === 'record') return saved
    return notSaved(read.kind === 'newerVersion' ? 'newerVersion' : 'unreadable')
  })
}

function remove(database: Database, sha256: string): Promise<Saved> {
  return commit(database, async (transaction) => {
    await transaction.objectStore('questionnaires').delete(sha256)
    return saved
  })
}
