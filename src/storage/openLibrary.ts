import type { Saved } from '@/domain/saved'
import { openCatalog, type Catalog } from './catalog/catalog'
import { openDatabase, type Database, type OpenDatabase } from './database'
import { noJournal, openJournal } from './journal/journal'
import { openOtherTabs, type OtherTabs } from './otherTabs'
import { openOwnQuestionnaires } from './catalog/ownQuestionnaires'
import { claimEpoch } from './responses'
import { openResponses, type ResponseLibrary } from './responseLibrary'
import type { ReadableEntry } from './storedResponse'
import { startSession, type Session } from './session'
import { startUp, type StorageHealth } from './startUp'
import { startVisit, type Visit } from './visit'
import { wasHereMark } from './wasHere'
import { createWriters, type WriterRole } from './writers'

export type Library = ResponseLibrary &
  Catalog & {
    readonly health: () => Promise<StorageHealth>
    readonly holdWriter: (id: string, onRole: (role: WriterRole) => void) => () => void
    readonly takeOver: (id: string) => void
    readonly onOtherTabChange: (id: string, onChange: () => void) => () => void
    readonly onTrouble: (listener: (trouble: Saved) => void) => () => void
    /** Whether a survey, or a round that is answered on this device, is stored here. */
    readonly hasSurveys: () => Promise<boolean>
    readonly shared: Shared
  }

/** What the memory of surveys, which is loaded when it is needed, works with: there is one connection. */
export type Shared = {
  readonly session: Session
  /** Settles when the start is over. */
  readonly started: Promise<unknown>
  readonly otherTabs: OtherTabs
  readonly visit: Visit
}

type Surroundings = {
  readonly open?: OpenDatabase
  /** null where the browser has none. */
  readonly locks?: LockManager | null
  /** Starts the worker that keeps the journal; without it there is no second copy. */
  readonly startJournal?: () => Worker
}

/**
 * Opens this browser's memory under a name. Where the browser allows none, answers live in this tab and every save says
 * so.
 */
export function openLibrary(
  name: string,
  { open = openDatabase, locks = locksOrNull(), startJournal }: Surroundings = {},
): Library {
  const wasHere = wasHereMark(name)
  const journalName = `${name} journal`
  const journal = startJournal ? openJournal(journalName, startJournal) : noJournal
  const session = startSession(name, open, wasHere.mark)
  const visit = startVisit(locks, name)
  const otherTabs = openOtherTabs(name)
  const started = startUp({ session, visit, journal, journalName, wasHere: wasHere.read() })
  const writers = createWriters({
    locks,
    lockName: (id) => `${name} response ${id}`,
    claim: async (id, epoch) => {
      await started
      return session.save((database) => claimEpoch(database, id, epoch))
    },
    onRole: (id, role) => {
      if (role === 'writer') journal.start(id, () => readable(responses, id))
      else journal.stop(id)
    },
  })
  const responses = openResponses({ session, started, writers, otherTabs, journal, visit })
  return {
    ...responses,
    ...openCatalog(openOwnQuestionnaires({ session, started, journal })),
    health: () => started,
    holdWriter: writers.hold,
    takeOver: writers.takeOver,
    onOtherTabChange: otherTabs.listen,
    onTrouble: session.onTrouble,
    hasSurveys: async () => {
      await started
      return (await session.read(holdsSurveys)) ?? false
    },
    shared: { session, started, otherTabs, visit },
  }
}

async function readable({ loadResponse }: ResponseLibrary, id: string): Promise<ReadableEntry | null> {
  const entry = await loadResponse(id)
  return entry.kind === 'response' ? entry : null
}

async function holdsSurveys(database: Database): Promise<boolean> {
  return (await database.count('surveys')) + (await database.count('joined')) > 0
}

// Absent where the page is not served securely.
function locksOrNull(): LockManager | null {
  return 'locks' in navigator ? navigator.locks : null
}
