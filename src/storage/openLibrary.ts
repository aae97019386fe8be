import type { Saved } from '@/domain/saved'
import { openCatalog, type Catalog } from './catalog/catalog'
import { openDatabase, type OpenDatabase } from './database'
import { noJournal, openJournal } from './journal/journal'
import { openOtherTabs } from './otherTabs'
import { openOwnQuestionnaires } from './catalog/ownQuestionnaires'
import { claimEpoch } from './responses'
import { openResponses, type ResponseLibrary } from './responseLibrary'
import type { ReadableEntry } from './storedResponse'
import { startSession } from './session'
import { startUp, type StorageHealth } from './startUp'
import { startVisit } from './visit'
import { wasHereMark } from './wasHere'
import { createWriters, type WriterRole } from './writers'

export type Library = ResponseLibrary &
  Catalog & {
    readonly health: () => Promise<StorageHealth>
    readonly holdWriter: (id: string, onRole: (role: WriterRole) => void) => () => void
    readonly takeOver: (id: string) => void
    readonly onOtherTabChange: (id: string, onChange: () => void) => () => void
    readonly onTrouble: (listener: (trouble: Saved) => void) => () => void
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
  }
}

async function readable({ loadResponse }: ResponseLibrary, id: string): Promise<ReadableEntry | null> {
  const entry = await loadResponse(id)
  return entry.kind === 'response' ? entry : null
}

// Absent where the page is not served securely.
function locksOrNull(): LockManager | null {
  return 'locks' in navigator ? navigator.locks : null
}
