import { applyChange, type Change } from '@/domain/change'
import type { Definition } from '@/domain/questionnaire'
import { startResponse, type About, type QuestionnaireResponse } from '@/domain/response'
import type { NotSavedReason, Saved } from '@/domain/saved'
import { library } from './libraryStore'
import { replayPending, savingOf, wholeOf, withPending, type Pending, type Saving } from './pending'
import type { Access } from './ports'
import { openResponseNow, useResponseStore } from './responseStore'

let lastKey = 0

/**
 * Applies a change to the open response and hands it to storage in the same turn, so that a tab that closes now has
 * already sent it. What could not be stored stays in memory and is tried again with the next change.
 */
export function recordChange(change: Change) {
  const open = openResponseNow()
  if (open?.access !== 'own') return

  const at = new Date()
  const response = applyChange(open.response, change, at)
  const entry = pendingOf(response.id, { kind: 'change', change, at, revision: response.revision })
  retryUnasked(response.id)
  useResponseStore.setState(({ pending }) => ({ opened: { ...open, response }, pending: withPending(pending, entry) }))
  void send(entry)
}

/** Starts a response, stores it and returns its id; it opens even where it could not be stored. */
export async function startDraft(definition: Definition, about: About): Promise<string> {
  const response = startResponse(definition, about, { now: new Date(), id: crypto.randomUUID() })
  await keepResponse(response, 'own', definition)
  return response.id
}

/**
 * Stores a whole response, in place of what is stored under its id. What could not be stored stays in memory and opens
 * from there. `definition` spares looking it up; null where it is not at hand.
 */
export async function keepResponse(
  response: QuestionnaireResponse,
  access: Access,
  definition: Definition | null,
): Promise<Saving> {
  const entry = pendingOf(response.id, { kind: 'whole', response, access, definition })
  useResponseStore.setState(({ pending }) => ({ pending: withPending(pending, entry) }))
  await send(entry)
  return savingOf(useResponseStore.getState().pending, response.id)
}

/** Tries once more to store what could not be stored of a response; one that was deleted meanwhile comes back. */
export function retryFailed(responseId: string) {
  retry(responseId, () => true)
}

/** The same without being asked to: what was deleted stays deleted. */
export function retryUnasked(responseId: string) {
  retry(responseId, (why) => why !== 'deleted')
}

function retry(responseId: string, isWorthIt: (why: NotSavedReason) => boolean) {
  if (!responseInMemory(responseId)) return
  const failed = pendingFor(responseId).filter((entry) => entry.failed !== null && isWorthIt(entry.failed))
  const keys = new Set(failed.map((entry) => entry.key))
  useResponseStore.setState(({ pending }) => ({
    pending: pending.map((entry) => (keys.has(entry.key) ? { ...entry, failed: null } : entry)),
  }))
  failed.forEach((entry) => void send(entry))
}

function pendingOf(responseId: string, what: Pending['what']): Pending {
  lastKey += 1
  return { key: lastKey, responseId, what, failed: null }
}

function pendingFor(responseId: string): readonly Pending[] {
  return useResponseStore.getState().pending.filter((entry) => entry.responseId === responseId)
}

async function send({ key, responseId, what }: Pending): Promise<void> {
  const response = responseInMemory(responseId)
  if (!response) return
  if (what.kind === 'whole') {
    await sendWhole(key, response, what.access)
    return
  }
  // A change of a response that is itself not stored yet goes with it, or after it.
  if (!wholeOf(pendingFor(responseId))) await sendChange(key, response, what.change)
}

async function sendChange(key: number, after: QuestionnaireResponse, change: Change): Promise<void> {
  const saved = await library().saveChange(after, change)
  if (saved.kind === 'notSaved' && saved.why === 'deleted') keepDeleted(after)
  else settle(new Set([key]), key, saved)
}

/** A stored whole response covers all that was pending for it when it was sent; what came after follows. */
async function sendWhole(key: number, response: QuestionnaireResponse, access: Access): Promise<void> {
  const covered = new Set(pendingFor(response.id).map((entry) => entry.key))
  const saved = await library().addResponse(response, access)
  settle(covered, key, saved)
  const later = pendingFor(response.id)
  if (saved.kind === 'notSaved' || wholeOf(later)) return
  const after = responseInMemory(response.id) ?? replayPending(response, later)
  later.forEach(({ key: laterKey, what }) => {
    if (what.kind === 'change') void sendChange(laterKey, after, what.change)
  })
}

/** What was deleted in another tab is at hand here as a whole, until the person stores it again or lets it go. */
function keepDeleted(sent: QuestionnaireResponse) {
  const open = openResponseNow()
  const response = responseInMemory(sent.id) ?? sent
  const definition = open?.response.id === sent.id ? open.definition : null
  const entry: Pending = {
    ...pendingOf(sent.id, { kind: 'whole', response, access: 'own', definition }),
    failed: 'deleted',
  }
  useResponseStore.setState(({ pending }) => ({ pending: withPending(pending, entry) }))
}

function responseInMemory(responseId: string): QuestionnaireResponse | null {
  const open = openResponseNow()
  if (open?.response.id === responseId) return open.response
  const pending = pendingFor(responseId)
  const whole = wholeOf(pending)
  return whole ? replayPending(whole.response, pending) : null
}

function settle(covered: ReadonlySet<number>, key: number, saved: Saved) {
  useResponseStore.setState(({ pending }) => ({
    pending:
      saved.kind === 'saved'
        ? pending.filter((entry) => !covered.has(entry.key))
        : pending.map((entry) => (entry.key === key ? { ...entry, failed: saved.why } : entry)),
  }))
}

/** Every response of which something lives in memory: the open one, and those that could not be stored. */
export function responsesInMemory(): QuestionnaireResponse[] {
  const ids = new Set(useResponseStore.getState().pending.map((entry) => entry.responseId))
  const open = openResponseNow()
  if (open) ids.add(open.response.id)
  return [...ids].flatMap((id) => responseInMemory(id) ?? [])
}
