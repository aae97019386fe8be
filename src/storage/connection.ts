import type { NotSavedReason, Saved } from '@/domain/saved'
import { commit, type Database, type DatabaseEvents, type OpenDatabase, type OpenedDatabase } from './database'
import { within } from './deadline'
import { notSaved, reasonOf, saved } from './notSaved'

const openDeadline = 8000
const probeDeadline = 4000

/** What the start found: a database that writes and reads, one that is full, or none. */
export type Opening =
  | { readonly kind: 'ready' | 'full'; readonly isFresh: boolean }
  | { readonly kind: 'blocked' | 'newerVersion' | 'olderTabOpen' }

export type Connection = {
  readonly opening: Opening
  /** The database while it can be trusted; else why nothing can be stored. */
  readonly current: () => Database | NotSavedReason
}

/**
 * Opens the database and tries it out. A connection that the browser or another tab has closed is never trusted again
 * in this visit: after a full disk Chromium reopens, acknowledges writes, and loses them all at the next start.
 */
export async function connect(
  name: string,
  open: OpenDatabase,
  onClosed: (why: NotSavedReason) => void,
): Promise<Connection> {
  let closed: NotSavedReason | null = null
  const opened = await openOrWhy(name, open, (why) => {
    closed ??= why
    onClosed(closed)
  })
  if (opened.kind !== 'open') return { opening: { kind: opened.kind }, current: () => opened.why }

  const { database, isFresh } = opened
  const tried = await tryOut(database)
  if (tried.kind === 'saved') return { opening: { kind: 'ready', isFresh }, current: () => closed ?? database }
  const why = atStart(tried.why)
  if (why === 'full') return { opening: { kind: 'full', isFresh }, current: () => closed ?? database }
  database.close()
  return { opening: { kind: 'blocked' }, current: () => why }
}

/** What fails like a loss at the start was never there: Chromium calls forbidden site data an unknown error. */
function atStart(why: NotSavedReason): NotSavedReason {
  return why === 'lost' ? 'blocked' : why
}

type OpenAttempt =
  | ({ readonly kind: 'open' } & OpenedDatabase)
  | { readonly kind: 'blocked' | 'newerVersion' | 'olderTabOpen'; readonly why: NotSavedReason }

/** The first of: opened, refused, an older tab is in the way, no answer in time. What opens later is closed again. */
function openOrWhy(name: string, open: OpenDatabase, onClosed: (why: NotSavedReason) => void): Promise<OpenAttempt> {
  return new Promise((resolve, reject) => {
    let isOver = false
    let database: Database | null = null
    const end = (attempt: OpenAttempt) => {
      isOver = true
      resolve(attempt)
    }
    const events: DatabaseEvents = {
      onBlocked: () => {
        end({ kind: 'olderTabOpen', why: 'noAnswer' })
      },
      onSuperseded: (newVersion) => {
        database?.close()
        onClosed(newVersion === null ? 'lost' : 'newerVersion')
      },
      onLost: () => {
        onClosed('lost')
      },
    }
    const opening = open(name, events).then((opened) => {
      database = opened.database
      if (isOver) database.close()
      else end({ kind: 'open', ...opened })
    })
    within(openDeadline, opening).catch((error: unknown) => {
      try {
        const why = atStart(reasonOf(error))
        end({ kind: why === 'newerVersion' ? why : 'blocked', why })
      } catch (bug) {
        reject(bug instanceof Error ? bug : new Error('The database could not be opened', { cause: bug }))
      }
    })
  })
}

/** Really writes, reads and deletes: that the features exist says nothing about whether they work here. */
async function tryOut(database: Database): Promise<Saved> {
  const probe = crypto.randomUUID()
  const attempt = async (): Promise<Saved> => {
    const written = await commit(database, async (transaction) => {
      await transaction.objectStore('probe').put({ probe })
      return saved
    })
    if (written.kind === 'notSaved') return written
    return commit(database, async (transaction) => {
      const found = await transaction.objectStore('probe').get(probe)
      await transaction.objectStore('probe').delete(probe)
      return found === undefined ? notSaved('lost') : saved
    })
  }
  return within(probeDeadline, attempt()).catch((error: unknown) => notSaved(reasonOf(error)))
}
