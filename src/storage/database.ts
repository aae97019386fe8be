import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb'
import type { Saved } from '@/domain/saved'
import { reasonOf, notSaved, saved } from './notSaved'

/** Everything read from disk is `unknown` until a schema has judged it. */
type Schema = {
  heads: { key: string; value: unknown }
  fields: { key: [string, string]; value: unknown }
  writers: { key: string; value: unknown }
  deleted: { key: string; value: unknown }
  questionnaires: { key: string; value: unknown }
  probe: { key: string; value: unknown }
  surveys: { key: string; value: unknown }
  ballots: { key: [string, string]; value: unknown }
  keys: { key: string; value: unknown; indexes: { survey: string } }
  joined: { key: string; value: unknown }
}
const stores = [
  'heads',
  'fields',
  'writers',
  'deleted',
  'questionnaires',
  'probe',
  'surveys',
  'ballots',
  'keys',
  'joined',
] as const
type StoreName = (typeof stores)[number]

export type Database = IDBPDatabase<Schema>
export type WriteTransaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>

export type DatabaseEvents = {
  /** An older tab keeps the database from opening. */
  readonly onBlocked: () => void
  /** A newer tab wants the database, or somebody deletes it: this connection has to let go. */
  readonly onSuperseded: (newVersion: number | null) => void
  /** The browser closed the connection: disk full, data cleared, files damaged. */
  readonly onLost: () => void
}

export type OpenedDatabase = { readonly database: Database; /** Was made by this opening. */ readonly isFresh: boolean }
export type OpenDatabase = (name: string, events: DatabaseEvents) => Promise<OpenedDatabase>

const databaseVersion = 2

/** Opens the database, makes it where there is none, and adds what an older version of the app did not know. */
export async function openDatabase(name: string, events: DatabaseEvents): Promise<OpenedDatabase> {
  let isFresh = false
  const database = await openDB<Schema>(name, databaseVersion, {
    upgrade(made, oldVersion) {
      isFresh = oldVersion === 0
      if (oldVersion < 1) addResponseStores(made)
      if (oldVersion < 2) addSurveyStores(made)
    },
    blocked: events.onBlocked,
    blocking: (_current, newVersion) => {
      events.onSuperseded(newVersion)
    },
    terminated: events.onLost,
  })
  return { database, isFresh }
}

function addResponseStores(made: Database) {
  made.createObjectStore('heads', { keyPath: 'response' })
  made.createObjectStore('fields', { keyPath: ['response', 'field'] })
  made.createObjectStore('writers', { keyPath: 'response' })
  made.createObjectStore('deleted', { keyPath: 'response' })
  made.createObjectStore('questionnaires', { keyPath: 'sha256' })
  made.createObjectStore('probe', { keyPath: 'probe' })
}

function addSurveyStores(made: Database) {
  made.createObjectStore('surveys', { keyPath: 'survey' })
  made.createObjectStore('ballots', { keyPath: ['survey', 'sha256'] })
  made.createObjectStore('keys', { keyPath: 'round' }).createIndex('survey', 'survey')
  made.createObjectStore('joined', { keyPath: 'round' })
}

/**
 * Does `work` in one strict transaction and answers `saved` only once that is on disk. When `work` answers anything
 * else or throws, none of its writes stay.
 */
export async function commit(
  database: Database,
  work: (transaction: WriteTransaction) => Promise<Saved>,
): Promise<Saved> {
  try {
    const transaction = database.transaction([...stores], 'readwrite', { durability: 'strict' })
    // A write over quota succeeds and then aborts the transaction: the transaction's own error tells why.
    const [worked, done] = await Promise.allSettled([abortUnlessSaved(transaction, work), transaction.done])
    if (worked.status === 'fulfilled' && worked.value.kind === 'notSaved') return worked.value
    const ownFailure = worked.status === 'rejected' ? reasonOf(worked.reason) : null
    if (done.status === 'rejected') return notSaved(reasonOf(done.reason))
    return ownFailure === null ? saved : notSaved(ownFailure)
  } catch (error) {
    return notSaved(reasonOf(error))
  }
}

async function abortUnlessSaved(
  transaction: WriteTransaction,
  work: (transaction: WriteTransaction) => Promise<Saved>,
): Promise<Saved> {
  let outcome: Saved | undefined
  try {
    outcome = await work(transaction)
    return outcome
  } finally {
    if (outcome?.kind !== 'saved') abortIfRunning(transaction)
  }
}

function abortIfRunning(transaction: WriteTransaction) {
  try {
    transaction.abort()
  } catch (error) {
    // Already over, which is what was wanted.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error
  }
}
