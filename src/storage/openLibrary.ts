import type { Saved } from '@/domain/saved'
import { openCatalog, type Catalog } from './catalog'
import { openDatabase, type OpenDatabase } from './database'
import { endedDeletions, purge } from './deletions'
import { noJournal } from './journal'
import { openOtherTabs } from './otherTabs'
import { openOwnQuestionnaires } from './ownQuestionnaires'
import { claimEpoch } from './responses'
import { openResponses, type ResponseLibrary } from './responseLibrary'
import { startSession, type Session } from './session'
import { startVisit, type Visit } from './visit'
import { createWriters, type WriterRole } from './writers'

/** What a start-up found out about this browser's storage. */
export type StorageHealth =
  | { readonly kind: 'ready' | 'blocked' | 'full' | 'newerVersion' | 'olderTabOpen' }
  | { readonly kind: 'reset'; readonly restored: number }

export type Library = ResponseLibrary &
  Catalog & {
    readonly health: () => Promise<StorageHealth>
    readonly holdWriter: (id: string, onRole: (role: WriterRole) => void) => () => void
    readonly takeOver: (id: string) => void
    readonly onOtherTabChange: (id: string, onChange: () => void) => () => void
    readonly onTrouble: (listener: (trouble: Saved) => void) => () => void
  }

/**
 * Opens this browser's memory under a name. Where the browser allows none, answers live in this tab and every save says
 * so.
 */
export function openLibrary(name: string, { open = openDatabase }: { open?: OpenDatabase } = {}): Library {
  const locks = locksOrNull()
  const session = startSession(name, open)
  const visit = startVisit(locks, name)
  const otherTabs = openOtherTabs(name)
  const started = startUp(session, visit)
  const journal = noJournal
  const writers = createWriters({
    locks,
    lockName: (id) => `${name} response ${id}`,
    claim: async (id, epoch) => {
      await started
      return session.save((database) => claimEpoch(database, id, epoch))
    },
    onRole: () => undefined,
  })
  return {
    ...openResponses({ session, started, writers, otherTabs, journal, visit }),
    ...openCatalog(openOwnQuestionnaires(session)),
    health: () => started,
    holdWriter: writers.hold,
    takeOver: writers.takeOver,
    onOtherTabChange: otherTabs.listen,
    onTrouble: session.onTrouble,
  }
}

async function startUp(session: Session, visit: Visit): Promise<StorageHealth> {
  const { opening } = await session.connection
  const goingOn = await visit.goingOn()
  const ended = await session.read((database) => endedDeletions(database, goingOn))
  if (ended !== null && ended.length > 0) await session.save((database) => purge(database, ended))
  return { kind: opening.kind }
}

// Absent where the page is not served securely.
function locksOrNull(): LockManager | null {
  return 'locks' in navigator ? navigator.locks : null
}
