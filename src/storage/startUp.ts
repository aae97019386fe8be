import { deletionMarks, purge } from './deletions'
import { journalDirectory, isAhead, journalFiles, markAhead } from './journal/journalDirectory'
import type { Journal } from './journal/journal'
import { putOwnQuestionnaire } from './catalog/ownQuestionnaires'
import { putResponse } from './responses'
import type { DeletedRecord } from './records'
import type { Session } from './session'
import type { ReadableEntry } from './storedResponse'
import type { Visit } from './visit'

/** What a start-up found out about this browser's storage. */
export type StorageHealth =
  | { readonly kind: 'ready' | 'blocked' | 'full' | 'newerVersion' | 'olderTabOpen' }
  /** Something was stored here before and is gone; `restored` counts the responses that came back from the journal. */
  | { readonly kind: 'reset'; readonly restored: number }

type Parts = {
  readonly session: Session
  readonly visit: Visit
  readonly journal: Journal
  readonly journalName: string
  readonly wasHere: boolean
}

// Where the browser does not tell which pages are open, a deletion can be undone for as long.
const aDay = 24 * 60 * 60 * 1000

/** Removes what earlier visits deleted and brings back what the browser lost. */
export async function startUp({ session, visit, journal, journalName, wasHere }: Parts): Promise<StorageHealth> {
  const { opening } = await session.connection
  if (!('isFresh' in opening)) return { kind: opening.kind }
  await removeDeleted(session, visit, journal)
  const restored = await restore(session, journalName, opening.isFresh)
  return opening.isFresh && (wasHere || restored > 0) ? { kind: 'reset', restored } : { kind: opening.kind }
}

async function removeDeleted(session: Session, visit: Visit, journal: Journal): Promise<void> {
  const marks = await session.read(deletionMarks)
  if (marks === null || marks.length === 0) return
  // Asked after the marks were read: a visit that was seen in a mark and is not going on now is over.
  const goingOn = await visit.goingOn()
  const isOver = (mark: DeletedRecord) => (goingOn ? !goingOn.has(mark.visit) : Date.now() - Date.parse(mark.at) > aDay)
  for (const mark of marks.filter(isOver)) {
    const purged = await session.save((database) => purge(database, mark))
    if (purged.kind === 'saved') journal.remove(mark.response)
  }
}

/** How many responses came back; 0 where there was nothing to bring back. */
async function restore(session: Session, journalName: string, isFresh: boolean): Promise<number> {
  const directory = await journalDirectory(journalName, { create: false })
  if (!directory) return 0
  // Marked first: a page that is closed in the middle leaves a database that is no longer fresh.
  if (isFresh && (await journalFiles(directory)).length > 0) await markAhead(directory)
  if (!(await isAhead(directory))) return 0

  const { restoreFromJournal } = await import('./journal/journalRestore')
  return restoreFromJournal(directory, {
    putResponse: (entry) => session.save((database) => putResponse(database, restoredResponse(entry))),
    putQuestionnaire: (record) => session.save((database) => putOwnQuestionnaire(database, record)),
  })
}

function restoredResponse({ response, access }: ReadableEntry): Parameters<typeof putResponse>[1] {
  const isAsLate = (there: ReadableEntry) => Date.parse(there.response.changedAt) >= Date.parse(response.changedAt)
  return { response, access, epoch: crypto.randomUUID(), unless: isAsLate }
}
