import type { NotSavedReason, Saved } from '@/domain/saved'

export const saved: Saved = { kind: 'saved' }

export function notSaved(why: NotSavedReason): Saved {
  return { kind: 'notSaved', why }
}

// Browsers agree on the names only: Chromium has a class of its own for a full quota, Firefox a plain DOMException.
const reasons = new Map<string, NotSavedReason>([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'blocked'],
  ['NotAllowedError', 'blocked'],
  ['VersionError', 'newerVersion'],
  ['TimeoutError', 'noAnswer'],
])

/** Why storage failed, by the error's name; whatever is no failure of the browser is a bug and is thrown on. */
export function reasonOf(error: unknown): NotSavedReason {
  // A closed connection, a wiped origin, a damaged file and a broken disk all end here.
  if (error instanceof DOMException) return reasons.get(error.name) ?? 'lost'
  throw error instanceof Error ? error : new Error('Storage failed with something that is no error', { cause: error })
}
