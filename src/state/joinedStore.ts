import { useEffect } from 'react'
import { create } from 'zustand'
import type { Definition } from '@/domain/questionnaire'
import { startResponse } from '@/domain/response'
import type { NotSavedReason, Saved } from '@/domain/saved'
import type { JoinedRound } from '@/domain/survey/joined'
import type { RoundTerms } from '@/domain/survey/terms'
import { library } from './libraryStore'
import { closeResponse } from './openResponse'
import { keepResponse } from './recordChange'
import { openResponseNow, useResponseStore } from './responseStore'
import { saveInSurveys } from './saveInSurveys'
import { surveys, useSurveyLibrary } from './surveyLibrary'
import type { StoredJoined } from './surveyPorts'
import { inTurn } from './surveyTurns'

export type OpenedJoined =
  | { readonly kind: 'opening' }
  /** Nobody answers this round on this device. */
  | { readonly kind: 'none' }
  /** The part of the app that reads joined rounds could not be loaded. */
  | { readonly kind: 'failed' }
  /** `notSaved`: why it is in memory only; null where it is on disk as it is shown. */
  | { readonly kind: 'joined'; readonly joined: JoinedRound; readonly notSaved: NotSavedReason | null }
  | Extract<StoredJoined, { kind: 'unreadable' }>

export type SentBallot = JoinedRound['sent'][number]

type JoinedState = {
  /** By round, those that a screen asked for. */
  readonly rounds: ReadonlyMap<string, OpenedJoined>
  /** null until the first listing. */
  readonly listed: readonly StoredJoined[] | null
}

export const useJoinedStore = create<JoinedState>()(() => ({ rounds: new Map(), listed: null }))

const opening: OpenedJoined = { kind: 'opening' }

/** A round that is answered on this device, read when a screen shows it. */
export function useJoined(round: string): OpenedJoined {
  const joined = useJoinedStore(({ rounds }) => rounds.get(round))
  useEffect(() => {
    void inTurn(round, () => readJoined(round))
  }, [round])
  return joined ?? opening
}

/** The rounds that are answered on this device, those that could not be stored included; null until they are read. */
export function useJoinedList(): readonly StoredJoined[] | null {
  const { rounds, listed } = useJoinedStore()
  useEffect(() => {
    void refreshJoined()
  }, [])
  if (!listed) return null
  const ids = new Set(listed.map((one) => (one.kind === 'joined' ? one.joined.terms.round : one.id)))
  const inMemory = [...rounds].flatMap(([round, one]): StoredJoined[] =>
    one.kind === 'joined' && one.notSaved !== null && !ids.has(round) ? [{ kind: 'joined', joined: one.joined }] : [],
  )
  return [...listed, ...inMemory]
}

/** The round whose answer this response is; null for a response of no round, and until that is known. */
export function useJoinedRoundOf(response: string): string | null {
  const areHere = useSurveyLibrary((state) => state.areHere)
  const listed = useJoinedStore((state) => state.listed)
  useEffect(() => {
    if (areHere) void refreshJoined()
  }, [areHere])
  const found = listed?.find((one) => one.kind === 'joined' && one.joined.respondent === response)
  return found?.kind === 'joined' ? found.joined.terms.round : null
}

/** Reads the list of joined rounds again; it stays as it is where it cannot be read. */
export async function refreshJoined(): Promise<void> {
  const listed = await (await surveys())?.listJoined()
  if (!listed) return
  useJoinedStore.setState({ listed })
  const respondents = listed.flatMap((one) => (one.kind === 'joined' ? [one.joined.respondent] : []))
  useSurveyLibrary.setState({ responsesOfRounds: new Set(respondents) })
}

/** Revision of the next ballot that leaves this device: the highest one holds. */
export function nextRevision({ sent }: JoinedRound): number {
  return Math.max(0, ...sent.map(({ revision }) => revision)) + 1
}

/**
 * Begins to answer a round on this device, or goes on where it was begun: one device, one respondent, until
 * `leaveRound`. It opens even where it could not be stored.
 */
export function joinRound(
  terms: RoundTerms,
  segments: JoinedRound['segments'],
  definition: Definition,
): Promise<{ readonly saved: Saved; readonly joined: JoinedRound | null }> {
  return inTurn(terms.round, async () => {
    const there = await readJoined(terms.round)
    if (there.kind === 'unreadable') return { saved: notSaved('unreadable'), joined: null }
    const begun = there.kind === 'joined' ? there.joined : null
    const joined = begun ?? { terms, respondent: crypto.randomUUID(), segments, sent: [] }
    const answers = await keepAnswers(joined, definition)
    const saved = begun ? answers : await save(joined)
    return { saved: answers.kind === 'notSaved' ? answers : saved, joined }
  })
}

/** Starts the response of a joined round where there is none; the same person is never counted twice. */
async function keepAnswers({ terms, respondent }: JoinedRound, definition: Definition): Promise<Saved> {
  const there = await library().loadResponse(respondent)
  if (there.kind !== 'none') return { kind: 'saved' }
  const { team, service } = terms
  const about = { mode: 'person' as const, team, ...(service ? { service } : {}) }
  const saving = await keepResponse(
    startResponse(definition, about, { now: new Date(), id: respondent }),
    'own',
    definition,
  )
  return saving.kind === 'notSaved' ? saving : { kind: 'saved' }
}

/** Notes a ballot that was sealed or handed over; the same one once more says how it left. */
export function recordSent(round: string, ballot: SentBallot): Promise<Saved> {
  return changeJoined(round, (joined) => ({
    ...joined,
    sent: [...joined.sent.filter(({ code }) => code !== ballot.code), ballot],
  }))
}

/** Sets the options chosen of the segment questions; a question without an entry is not answered. */
export function setSegments(round: string, segments: JoinedRound['segments']): Promise<Saved> {
  return changeJoined(round, (joined) => ({ ...joined, segments }))
}

/** Removes the answers and what is known of the round from this device: the next person starts clean. */
export function leaveRound(round: string): Promise<Saved> {
  return inTurn(round, async () => {
    const there = await readJoined(round)
    if (there.kind === 'joined') {
      const removed = await removeAnswers(there.joined.respondent, there.notSaved !== null)
      if (removed.kind === 'notSaved') return removed
    }
    const isInMemoryOnly = there.kind === 'joined' && there.notSaved !== null
    const removed = await saveInSurveys((ports) => ports.deleteJoined(round))
    if (removed.kind === 'notSaved' && !isInMemoryOnly) return removed
    show(round, { kind: 'none' })
    await refreshJoined()
    return { kind: 'saved' }
  })
}

/** Brings back what `leaveRound` removed, as long as the page that removed it is open and nobody else joined since. */
export function undoLeave(joined: JoinedRound): Promise<Saved> {
  return inTurn(joined.terms.round, async () => {
    const back = await library().undoDelete(joined.respondent)
    return back.kind === 'saved' ? save(joined) : back
  })
}

async function removeAnswers(respondent: string, isInMemoryOnly: boolean): Promise<Saved> {
  if (openResponseNow()?.response.id === respondent) closeResponse()
  const removed = await library().deleteResponse(respondent)
  if (removed.kind === 'notSaved' && !isInMemoryOnly) return removed
  useResponseStore.setState(({ pending }) => ({
    pending: pending.filter(({ responseId }) => responseId !== respondent),
  }))
  return { kind: 'saved' }
}

function changeJoined(round: string, change: (joined: JoinedRound) => JoinedRound): Promise<Saved> {
  return inTurn(round, async () => {
    const there = await readJoined(round)
    if (there.kind === 'joined') return save(change(there.joined))
    return notSaved(there.kind === 'unreadable' ? 'unreadable' : there.kind === 'failed' ? 'noAnswer' : 'deleted')
  })
}

/** What is stored of a round, or what could not be stored; shown, so that a screen has it. */
async function readJoined(round: string): Promise<OpenedJoined> {
  const known = useJoinedStore.getState().rounds.get(round)
  if (known?.kind === 'joined' && known.notSaved !== null) return known
  const ports = await surveys()
  const stored = ports ? await ports.loadJoined(round) : ({ kind: 'failed' } as const)
  const read: OpenedJoined = stored.kind === 'joined' ? { ...stored, notSaved: null } : stored
  show(round, read)
  return read
}

async function save(joined: JoinedRound): Promise<Saved> {
  const saved = await saveInSurveys((ports) => ports.saveJoined(joined))
  const why = saved.kind === 'notSaved' ? saved.why : null
  show(joined.terms.round, { kind: 'joined', joined, notSaved: why })
  return saved
}

function show(round: string, joined: OpenedJoined) {
  useJoinedStore.setState(({ rounds }) => ({ rounds: new Map([...rounds, [round, joined]]) }))
  const isUnsaved = [...useJoinedStore.getState().rounds.values()].some(
    (one) => one.kind === 'joined' && one.notSaved !== null,
  )
  useSurveyLibrary.setState({ isJoinedUnsaved: isUnsaved })
}

function notSaved(why: NotSavedReason): Saved {
  return { kind: 'notSaved', why }
}
