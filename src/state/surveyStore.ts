import { create } from 'zustand'
import type { NotSavedReason } from '@/domain/saved'
import { applySurveyChange } from '@/domain/survey/applySurveyChange'
import type { Survey } from '@/domain/survey/survey'
import type { SurveyChange } from '@/domain/survey/surveyChange'
import type { Saving } from './pending'
import type { LoadedDefinition } from './ports'
import { keepBallots, keepSurvey } from './sharedSurvey'
import { useSurveyLibrary } from './surveyLibrary'
import type { StoredBallot, StoredSurvey } from './surveyPorts'

export type OpenSurvey = {
  readonly kind: 'open'
  readonly survey: Survey
  readonly ballots: readonly StoredBallot[]
  /** Of every round, by the hash of its questionnaire; one that is missing here is still being loaded. */
  readonly definitions: ReadonlyMap<string, LoadedDefinition>
  /** Ids of the rounds whose private key is on this device. */
  readonly keys: ReadonlySet<string>
}

export type OpenedSurvey =
  | { readonly kind: 'opening'; readonly id: string }
  | OpenSurvey
  /** Nothing of this id is stored here. */
  | { readonly kind: 'none'; readonly id: string }
  /** The part of the app that reads surveys could not be loaded. */
  | { readonly kind: 'failed'; readonly id: string }
  | Extract<StoredSurvey, { kind: 'unreadable' }>

/** Something of a survey that storage has not yet said to be on disk. It stays in memory until then. */
export type PendingSurvey = {
  readonly key: number
  readonly id: string
  readonly what:
    | { readonly kind: 'change'; readonly change: SurveyChange; readonly at: Date }
    | { readonly kind: 'whole'; readonly survey: Survey }
  /** null while storage is at work. */
  readonly failed: NotSavedReason | null
}

type SurveyState = {
  readonly opened: OpenedSurvey | null
  readonly pending: readonly PendingSurvey[]
}

export const useSurveyStore = create<SurveyState>()(() => ({ opened: null, pending: [] }))

/** The open survey; null while none is open. */
export function openSurveyNow(): OpenSurvey | null {
  const { opened } = useSurveyStore.getState()
  return opened?.kind === 'open' ? opened : null
}

export function idOfOpened(opened: OpenedSurvey | null): string | null {
  if (!opened) return null
  return opened.kind === 'open' ? opened.survey.id : opened.id
}

/** What may be said about the open survey: "saved" only once nothing of it is pending. */
export function useSurveySaving(): Saving {
  const id = useSurveyStore(({ opened }) => idOfOpened(opened))
  const pending = useSurveyStore((state) => state.pending)
  const own = pending.filter((entry) => entry.id === id)
  const failed = own.findLast((entry) => entry.failed !== null)?.failed
  if (failed) return { kind: 'notSaved', why: failed }
  return own.length > 0 ? { kind: 'saving' } : { kind: 'saved' }
}

export function pendingOfSurvey(id: string): readonly PendingSurvey[] {
  return useSurveyStore.getState().pending.filter((entry) => entry.id === id)
}

export function setPending(change: (pending: readonly PendingSurvey[]) => readonly PendingSurvey[]) {
  useSurveyStore.setState(({ pending }) => ({ pending: change(pending) }))
  useSurveyLibrary.setState({ isUnsaved: useSurveyStore.getState().pending.length > 0 })
}

/** The survey as it is not stored as a whole yet; null where storage has it. */
export function unsavedWhole(pending: readonly PendingSurvey[]): Survey | null {
  return pending.map(({ what }) => what).findLast((what) => what.kind === 'whole')?.survey ?? null
}

/** The survey with the pending changes applied, in order. */
export function replaySurvey(survey: Survey, pending: readonly PendingSurvey[]): Survey {
  return pending.reduce(
    (before, { what }) => (what.kind === 'change' ? applySurveyChange(before, what.change, what.at) : before),
    survey,
  )
}

/** Shows what storage has, with what is pending on top. What did not change stays the same object. */
export function showStored(stored: Survey) {
  showSurvey(stored.id, (before) => ({
    survey: keepSurvey(before.survey, replaySurvey(stored, pendingOfSurvey(stored.id))),
  }))
}

/** Shows ballots beside those that are shown, each once. */
export function showBallots(id: string, ballots: readonly StoredBallot[]) {
  showSurvey(id, (before) => {
    const bySha = new Map(before.ballots.map((ballot) => [ballot.sha256, ballot]))
    for (const ballot of ballots) {
      const there = bySha.get(ballot.sha256)
      if (!there || (!there.opened && ballot.opened)) bySha.set(ballot.sha256, ballot)
    }
    return { ballots: keepBallots(before.ballots, [...bySha.values()]) }
  })
}

/** Changes what is shown of a survey, as long as it is the open one. */
export function showSurvey(id: string, change: (before: OpenSurvey) => Partial<Omit<OpenSurvey, 'kind'>>) {
  useSurveyStore.setState(({ opened }) =>
    opened?.kind === 'open' && opened.survey.id === id ? { opened: { ...opened, ...change(opened) } } : {},
  )
}
