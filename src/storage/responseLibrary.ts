import type { Change } from '@/domain/change'
import type { QuestionnaireResponse } from '@/domain/response'
import type { Saved } from '@/domain/saved'
import { markDeleted, unmarkDeleted } from './deletions'
import type { Journal } from './journal/journal'
import { saved } from './notSaved'
import type { OtherTabs } from './otherTabs'
import { changedField } from './responseFields'
import { putChanges, putResponse, readAllResponses, readResponse } from './responses'
import type { Session } from './session'
import type { Access, ReadableEntry, Stored, StoredEntry } from './storedResponse'
import type { Visit } from './visit'
import type { Writers } from './writers'

export type ResponseLibrary = {
  readonly listResponses: () => Promise<readonly StoredEntry[]>
  readonly loadResponse: (id: string) => Promise<Stored>
  readonly addResponse: (response: QuestionnaireResponse, access: Access) => Promise<Saved>
  readonly saveChange: (after: QuestionnaireResponse, change: Change) => Promise<Saved>
  readonly deleteResponse: (id: string) => Promise<Saved>
  readonly undoDelete: (id: string) => Promise<Saved>
}

type Parts = {
  readonly session: Session
  /** Settles when the start is over: old deletions removed, lost answers brought back. */
  readonly started: Promise<unknown>
  readonly writers: Writers
  readonly otherTabs: OtherTabs
  readonly journal: Journal
  readonly visit: Visit
}

/** What this tab has seen and changed: all there is where nothing can be stored. */
type Memory = Map<string, { entry: ReadableEntry; isDeleted: boolean }>

export function openResponses(parts: Parts): ResponseLibrary {
  const memory: Memory = new Map()
  return {
    listResponses: () => listResponses(parts, memory),
    loadResponse: (id) => loadResponse(parts, memory, id),
    addResponse: (response, access) => addResponse(parts, memory, { kind: 'response', response, access }),
    saveChange: (after, change) => saveChange(parts, memory, after, change),
    deleteResponse: (id) => setDeleted(parts, memory, id, true),
    undoDelete: (id) => setDeleted(parts, memory, id, false),
  }
}

async function listResponses({ session, started }: Parts, memory: Memory): Promise<readonly StoredEntry[]> {
  await started
  const entries = await session.read(readAllResponses)
  if (entries === null) return [...memory.values()].filter(({ isDeleted }) => !isDeleted).map(({ entry }) => entry)
  entries.forEach((entry) => {
    remember(memory, entry)
  })
  return entries
}

async function loadResponse({ session, started }: Parts, memory: Memory, id: string): Promise<Stored> {
  await started
  const entry = await session.read((database) => readResponse(database, id))
  if (entry !== null) {
    remember(memory, entry)
    return entry
  }
  const known = memory.get(id)
  return known && !known.isDeleted ? known.entry : { kind: 'none' }
}

async function addResponse(parts: Parts, memory: Memory, entry: ReadableEntry): Promise<Saved> {
  const { session, started, writers, otherTabs, journal } = parts
  const { response, access } = entry
  await started
  const epoch = crypto.randomUUID()
  const outcome = await session.save((database) =>
    putResponse(database, { response, access, epoch, unless: () => false }),
  )
  const isRefused = outcome.kind === 'notSaved' && (outcome.why === 'unreadable' || outcome.why === 'newerVersion')
  if (isRefused) return outcome
  remember(memory, entry)
  journal.keep(entry)
  if (outcome.kind === 'notSaved') journal.markAhead()
  else {
    writers.claimed(response.id, epoch)
    otherTabs.tell(response.id)
  }
  return outcome
}

async function saveChange(parts: Parts, memory: Memory, after: QuestionnaireResponse, change: Change): Promise<Saved> {
  const { session, started, writers, otherTabs, journal } = parts
  await started
  const access = memory.get(after.id)?.entry.access ?? 'own'
  const field = changedField(change)
  const names = field === null ? [] : [field]
  const outcome = await writers.asWriter(after.id, {
    keep: () => {
      remember(memory, { kind: 'response', response: after, access })
      journal.record({ kind: 'response', response: after, access }, names)
    },
    save: (epoch) => session.save((database) => putChanges(database, { after, names, epoch })),
  })
  if (outcome.kind === 'saved') otherTabs.tell(after.id)
  else if (outcome.why !== 'anotherTabWrites' && outcome.why !== 'deleted') journal.markAhead()
  return outcome
}

async function setDeleted(parts: Parts, memory: Memory, id: string, isDeleted: boolean): Promise<Saved> {
  const { session, started, otherTabs, journal, visit } = parts
  await started
  const outcome = await session.save((database) =>
    isDeleted ? markDeleted(database, id, visit.id) : unmarkDeleted(database, id),
  )
  const known = memory.get(id)
  // Where nothing can be stored, memory is all there is to delete from.
  const isDone = outcome.kind === 'saved' || outcome.why === 'blocked'
  if (known && isDone) memory.set(id, { ...known, isDeleted })
  if (outcome.kind === 'saved') {
    journal.markDeleted(id, isDeleted ? new Date() : null)
    otherTabs.tell(id)
  }
  return isDone && known ? saved : outcome
}

function remember(memory: Memory, entry: Stored) {
  if (entry.kind === 'response') memory.set(entry.response.id, { entry, isDeleted: false })
}
