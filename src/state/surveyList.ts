import { useEffect } from 'react'
import { create } from 'zustand'
import type { Saved } from '@/domain/saved'
import { saveInSurveys } from './saveInSurveys'
import { surveys } from './surveyLibrary'
import type { StoredSurvey } from './surveyPorts'
import { replaySurvey, setPending, unsavedWhole, useSurveyStore, type PendingSurvey } from './surveyStore'

type Listed =
  | { readonly kind: 'loading' }
  /** The part of the app that reads surveys could not be loaded. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly stored: readonly StoredSurvey[] }

export type SurveyList =
  | Extract<Listed, { kind: 'loading' | 'failed' }>
  | {
      readonly kind: 'ready'
      readonly entries: readonly StoredSurvey[]
      /** Deleted since the list was shown; each can be brought back. */
      readonly deleted: readonly StoredSurvey[]
    }

type ListState = {
  readonly listed: Listed
  readonly deleted: readonly StoredSurvey[]
  /** What could not be stored of them; it comes back with them. */
  readonly withdrawn: readonly PendingSurvey[]
}

const nothingYet: ListState = { listed: { kind: 'loading' }, deleted: [], withdrawn: [] }
export const useSurveyListStore = create<ListState>()(() => nothingYet)

/** The surveys of this device, read anew for each screen that shows them; those that could not be stored included. */
export function useSurveyList(): SurveyList {
  const { listed, deleted } = useSurveyListStore()
  const pending = useSurveyStore((state) => state.pending)
  useEffect(() => {
    void refreshSurveys()
    return () => {
      useSurveyListStore.setState(nothingYet)
    }
  }, [])
  if (listed.kind !== 'ready') return listed
  return { kind: 'ready', entries: withUnsaved(listed.stored, pending), deleted }
}

/** Reads the list of surveys again. */
export async function refreshSurveys(): Promise<void> {
  const ports = await surveys()
  const listed: Listed = ports ? { kind: 'ready', stored: await ports.listSurveys() } : { kind: 'failed' }
  useSurveyListStore.setState({ listed })
}

export function idOfSurvey(entry: StoredSurvey): string {
  return entry.kind === 'survey' ? entry.survey.id : entry.id
}

/** By team, the unreadable ones last. */
export function byTeam(a: StoredSurvey, b: StoredSurvey): number {
  const name = (entry: StoredSurvey) => (entry.kind === 'survey' ? entry.survey.about.team : '\uffff')
  return name(a).localeCompare(name(b)) || idOfSurvey(a).localeCompare(idOfSurvey(b))
}

/** Deletes a survey with its ballots and keys; the entry stays at hand so that `undoDeleteSurvey` can bring it back. */
export async function deleteSurvey(entry: StoredSurvey): Promise<Saved> {
  const id = idOfSurvey(entry)
  const saved = await inStorage(id, () => saveInSurveys((ports) => ports.deleteSurvey(id)))
  if (saved.kind === 'notSaved') return saved
  const { pending } = useSurveyStore.getState()
  setPending((before) => before.filter((one) => one.id !== id))
  useSurveyListStore.setState(({ deleted, withdrawn }) => ({
    deleted: [...deleted.filter((other) => idOfSurvey(other) !== id), entry],
    withdrawn: [...withdrawn, ...pending.filter((one) => one.id === id)],
  }))
  await refreshSurveys()
  return saved
}

export async function undoDeleteSurvey(entry: StoredSurvey): Promise<Saved> {
  const id = idOfSurvey(entry)
  const { withdrawn } = useSurveyListStore.getState()
  const back = withdrawn.filter((one) => one.id === id)
  const saved = unsavedWhole(back)
    ? ({ kind: 'saved' } satisfies Saved)
    : await saveInSurveys((ports) => ports.undoDeleteSurvey(id))
  if (saved.kind === 'notSaved') return saved
  setPending((before) => [...back, ...before])
  // Listed before it leaves the deleted ones: its row stays, and with it the focus.
  await refreshSurveys()
  useSurveyListStore.setState(({ deleted }) => ({
    deleted: deleted.filter((other) => idOfSurvey(other) !== id),
    withdrawn: withdrawn.filter((one) => one.id !== id),
  }))
  return saved
}

/** What is in memory alone needs no storage to be deleted. */
async function inStorage(id: string, work: () => Promise<Saved>): Promise<Saved> {
  const own = useSurveyStore.getState().pending.filter((entry) => entry.id === id)
  return unsavedWhole(own) ? { kind: 'saved' } : work()
}

/** The stored surveys, and those of which nothing is stored yet. */
export function withUnsaved(
  stored: readonly StoredSurvey[],
  pending: readonly PendingSurvey[],
): readonly StoredSurvey[] {
  const known = new Set(stored.map(idOfSurvey))
  const ids = [...new Set(pending.map(({ id }) => id))].filter((id) => !known.has(id))
  const unsaved = ids.flatMap((id): StoredSurvey[] => {
    const own = pending.filter((entry) => entry.id === id)
    const whole = unsavedWhole(own)
    return whole ? [{ kind: 'survey', survey: replaySurvey(whole, own) }] : []
  })
  return [...stored, ...unsaved]
}
