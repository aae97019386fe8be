import { applyChange, type Change } from '@/domain/change'
import type { Definition } from '@/domain/questionnaire'
import type { QuestionnaireResponse } from '@/domain/response'
import type { NotSavedReason } from '@/domain/saved'
import type { Access } from './ports'

/** Something that storage has not yet said to be on disk. It stays in memory until then. */
export type Pending = {
  readonly key: number
  readonly responseId: string
  readonly what:
    | {
        readonly kind: 'change'
        readonly change: Change
        readonly at: Date
        /** Revision of the response after the change. */
        readonly revision: number
      }
    /** A whole response; it opens from here until it is stored. `definition` is null where it has to be looked up. */
    | {
        readonly kind: 'whole'
        readonly response: QuestionnaireResponse
        readonly access: Access
        readonly definition: Definition | null
      }
  /** null while storage is at work. */
  readonly failed: NotSavedReason | null
}

export type Saving = { readonly kind: 'saved' | 'saving' } | { readonly kind: 'notSaved'; readonly why: NotSavedReason }

/** What may be said about the answers of a response: "saved" only once nothing of it is pending. */
export function savingOf(pending: readonly Pending[], responseId: string): Saving {
  const own = pending.filter((entry) => entry.responseId === responseId)
  const failed = own.findLast((entry) => entry.failed !== null)?.failed
  if (failed) return { kind: 'notSaved', why: failed }
  return own.length > 0 ? { kind: 'saving' } : { kind: 'saved' }
}

/** Adds an entry; what it makes obsolete goes: an earlier change of the same thing, or all that came before a whole. */
export function withPending(pending: readonly Pending[], entry: Pending): readonly Pending[] {
  return [...pending.filter((earlier) => !isObsolete(earlier, entry)), entry]
}

/**
 * The response with pending changes applied, in order, from the last whole on. Changes that reached the disk meanwhile do
 * no harm when they are applied once more.
 */
export function replayPending(response: QuestionnaireResponse, pending: readonly Pending[]): QuestionnaireResponse {
  const start = pending.findLastIndex(({ what }) => what.kind === 'whole') + 1
  return pending.slice(start).reduce((before, { what }) => {
    if (what.kind === 'whole' || isDone(what, before)) return before
    return applyChange(before, what.change, what.at)
  }, response)
}

/** Whether finishing and reopening, which count, have come as far in the response already. */
function isDone({ change, revision }: Extract<Pending['what'], { kind: 'change' }>, before: QuestionnaireResponse) {
  if (change.kind === 'finish') return before.revision > revision
  return change.kind === 'reopen' && before.revision >= revision
}

/** The response that is itself not stored yet, among what is pending. */
export function wholeOf(pending: readonly Pending[]): Extract<Pending['what'], { kind: 'whole' }> | null {
  return pending.map(({ what }) => what).findLast((what) => what.kind === 'whole') ?? null
}

function isObsolete(earlier: Pending, later: Pending): boolean {
  if (earlier.responseId !== later.responseId) return false
  if (later.what.kind === 'whole') return true
  if (earlier.what.kind !== 'change') return false
  const subject = subjectOf(later.what.change)
  return subject !== null && subjectOf(earlier.what.change) === subject
}

/** What a change is about; null for steps that are never left out, such as finishing and reopening. */
function subjectOf(change: Change): string | null {
  switch (change.kind) {
    case 'answer':
    case 'highEnough':
      return `${change.kind} ${change.item}`
    case 'metric':
      return `metric ${change.metric}`
    case 'remark':
      return `remark ${change.subject}`
    case 'target':
      return `target ${change.dimension}`
    case 'about':
      return 'about'
    case 'finish':
    case 'reopen':
      return null
    default:
      return change satisfies never
  }
}
