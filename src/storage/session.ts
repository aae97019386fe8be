import type { NotSavedReason, Saved } from '@/domain/saved'
import { connect, type Connection } from './connection'
import type { Database, OpenDatabase } from './database'
import { within } from './deadline'
import { notSaved, reasonOf } from './notSaved'

const saveDeadline = 4000
const readDeadline = 8000

type TroubleListener = (trouble: Saved) => void

/** This page's use of the database: every access has a deadline and answers with a value where the browser fails. */
export type Session = {
  readonly connection: Promise<Connection>
  readonly save: (work: (database: Database) => Promise<Saved>) => Promise<Saved>
  /** null where the database cannot be read. */
  readonly read: <T>(work: (database: Database) => Promise<T>) => Promise<T | null>
  readonly onTrouble: (listener: TroubleListener) => () => void
}

export function startSession(name: string, open: OpenDatabase, onSaved: () => void): Session {
  const troubles = createTroubles()
  const connection = connect(name, open, troubles.tell)

  async function save(work: (database: Database) => Promise<Saved>): Promise<Saved> {
    const { opening, current } = await connection
    const database = current()
    if (typeof database === 'string') return notSaved(database)
    const outcome = await within(saveDeadline, work(database)).catch((error: unknown) => notSaved(reasonOf(error)))
    if (outcome.kind === 'saved') {
      onSaved()
      return outcome
    }
    // Whoever closed the connection meanwhile says why better than the write that ran into it.
    const now = current()
    if (typeof now === 'string') return notSaved(now)
    if (outcome.why === 'full' && opening.kind !== 'full') troubles.tell('full')
    return outcome
  }

  async function read<T>(work: (database: Database) => Promise<T>): Promise<T | null> {
    const database = (await connection).current()
    if (typeof database === 'string') return null
    try {
      return await within(readDeadline, work(database))
    } catch (error) {
      troubles.tell(reasonOf(error))
      return null
    }
  }

  return { connection, save, read, onTrouble: troubles.listen }
}

/** Every kind of trouble is told once; who listens later hears of what was before. */
function createTroubles() {
  const told: NotSavedReason[] = []
  const listeners = new Set<TroubleListener>()
  return {
    tell: (why: NotSavedReason) => {
      if (told.includes(why)) return
      told.push(why)
      listeners.forEach((listener) => {
        listener(notSaved(why))
      })
    },
    listen: (listener: TroubleListener) => {
      listeners.add(listener)
      told.forEach((why) => {
        listener(notSaved(why))
      })
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
