import type { NotSavedReason } from '@/domain/saved'
import type { Judged } from './judgeArrival'
import type { Taken } from './takeIn'

/** Where codes come from: a scan adds to the scans before it, everything else is told by itself. */
export type Way = 'text' | 'files' | 'camera'

/** What a lot of codes turned out to be. */
export type Outcome = {
  readonly way: Way
  readonly taken: readonly Taken[]
  /** Codes or files that were not looked at, or not stored. */
  readonly left: number
  /** Why it ended early; null where it did not, or was stopped. */
  readonly trouble: { readonly kind: 'notLoaded' } | { readonly kind: 'notSaved'; readonly why: NotSavedReason } | null
}

export type TakenKind = Judged['kind']

/** In the order in which they are told: what counts first. */
const inOrder = [
  'accepted',
  'replaces',
  'withdrawn',
  'alreadyHere',
  'older',
  'noKey',
  'cannotBeOpened',
  'newerApp',
  'unfitting',
  'otherRound',
  'otherQuestionnaire',
  'damaged',
  'noCode',
  'tooMuch',
] as const satisfies readonly TakenKind[]

/** Kinds that change what is counted. Which of these a file held is not told: it could tell who answered. */
export function isCounted(kind: TakenKind): boolean {
  return kind === 'accepted' || kind === 'replaces' || kind === 'withdrawn'
}

/** How many of each kind there were, the kinds that did not come left out. */
export function countsOf(taken: readonly Taken[]): readonly { readonly kind: TakenKind; readonly count: number }[] {
  return inOrder
    .map((kind) => ({ kind, count: taken.filter(({ what }) => what.kind === kind).length }))
    .filter(({ count }) => count > 0)
}

/** Those that were not taken in, by name, for looking into. */
export function setAside(taken: readonly Taken[]): readonly { readonly place: number; readonly taken: Taken }[] {
  return taken
    .map((one, index) => ({ place: index + 1, taken: one }))
    .filter(({ taken: { what } }) => !isCounted(what.kind) && what.kind !== 'alreadyHere' && what.kind !== 'older')
}
