import type { NotSavedReason, Saved } from '@/domain/saved'
import { applySurveyChange } from '@/domain/survey/applySurveyChange'
import type { JoinedRound } from '@/domain/survey/joined'
import { mergeSurveys } from '@/domain/survey/mergeSurveys'
import { roundsOfOtherTerms } from '@/domain/survey/otherTerms'
import { canonicalText } from '@/domain/survey/stamped'
import type { RoundKey } from '@/domain/survey/roundKey'
import type { Survey } from '@/domain/survey/survey'
import type { StoredBallot, StoredJoined, StoredSurvey, SurveyPorts } from '@/state/surveyPorts'

const saved: Saved = { kind: 'saved' }

/** What several tabs of one browser share of surveys. */
export type SurveyMemory = {
  readonly surveys: Map<string, Survey>
  readonly unreadable: Map<string, Extract<StoredSurvey, { kind: 'unreadable' }>>
  readonly deleted: Set<string>
  /** By survey, then by hash. */
  readonly ballots: Map<string, ReadonlyMap<string, StoredBallot>>
  readonly keys: Map<string, RoundKey>
  readonly joined: Map<string, JoinedRound>
  readonly unreadableJoined: Map<string, Extract<StoredJoined, { kind: 'unreadable' }>>
  readonly listeners: Set<{ readonly tab: symbol; readonly survey: string; readonly onChange: () => void }>
}

export function surveyMemory(): SurveyMemory {
  return {
    surveys: new Map(),
    unreadable: new Map(),
    deleted: new Set(),
    ballots: new Map(),
    keys: new Map(),
    joined: new Map(),
    unreadableJoined: new Map(),
    listeners: new Set(),
  }
}

/** A browser's memory of surveys that lives in a test: every port works, and saving fails on demand. */
export type FakeSurveys = SurveyPorts & {
  readonly memory: SurveyMemory
  /** From now on every save fails for this reason; null = saving works again. */
  readonly failWith: (why: NotSavedReason | null) => void
  /** Saves started from now on wait until the returned function is called. */
  readonly holdSaves: () => () => void
}

export function fakeSurveys(memory: SurveyMemory = surveyMemory()): FakeSurveys {
  const tab = Symbol('tab')
  let failure: NotSavedReason | null = null
  let gate: Promise<void> = Promise.resolve()

  async function save(write: () => Saved): Promise<Saved> {
    const why = failure
    await gate
    return why ? notSaved(why) : write()
  }
  async function saveAndTell(survey: string, write: () => Saved): Promise<Saved> {
    const outcome = await save(write)
    if (outcome.kind === 'saved') {
      for (const listener of memory.listeners)
        if (listener.tab !== tab && listener.survey === survey) listener.onChange()
    }
    return outcome
  }

  return {
    memory,
    failWith: (why) => {
      failure = why
    },
    holdSaves: () => {
      let release: () => void = () => undefined
      gate = new Promise((resolve) => {
        release = resolve
      })
      return release
    },
    ...surveyPorts(memory, saveAndTell),
    ...ballotPorts(memory, saveAndTell),
    ...joinedPorts(memory, save),
    restoreSurvey: ({ before, after, ballots, keys }) =>
      saveAndTell(before.id, () => {
        const there = memory.surveys.get(before.id)
        if (memory.deleted.has(before.id)) return notSaved('deleted')
        if (!there) return notSaved('lost')
        if (canonicalText(there) !== canonicalText(after)) return notSaved('anotherTabWrites')
        memory.surveys.set(before.id, copyOf(before))
        const left = [...(memory.ballots.get(before.id) ?? [])].filter(([sha256]) => !ballots.includes(sha256))
        memory.ballots.set(before.id, new Map(left))
        keys.forEach((round) => memory.keys.delete(round))
        return saved
      }),
    onSurveyChange: (survey, onChange) => {
      const listener = { tab, survey, onChange }
      memory.listeners.add(listener)
      return () => memory.listeners.delete(listener)
    },
    askToPersist: () => Promise.resolve('granted'),
  }
}

type Save = (write: () => Saved) => Promise<Saved>
type SaveAndTell = (survey: string, write: () => Saved) => Promise<Saved>
type Ports<Names extends keyof SurveyPorts> = Pick<SurveyPorts, Names>

function surveyPorts(
  memory: SurveyMemory,
  saveAndTell: SaveAndTell,
): Ports<'listSurveys' | 'loadSurvey' | 'addSurvey' | 'changeSurvey' | 'deleteSurvey' | 'undoDeleteSurvey'> {
  const { surveys, unreadable, deleted } = memory
  return {
    listSurveys: () => {
      const readable = [...surveys.values()].map((survey): StoredSurvey => ({ kind: 'survey', survey }))
      const all = [...readable, ...unreadable.values()]
      return Promise.resolve(all.filter((one) => !deleted.has(one.kind === 'survey' ? one.survey.id : one.id)))
    },
    loadSurvey: (id) => {
      const survey = surveys.get(id)
      if (deleted.has(id)) return Promise.resolve({ kind: 'none' })
      return Promise.resolve(unreadable.get(id) ?? (survey ? { kind: 'survey', survey } : { kind: 'none' }))
    },
    addSurvey: (survey) =>
      saveAndTell(survey.id, () => {
        if (unreadable.has(survey.id)) return notSaved('unreadable')
        const there = surveys.get(survey.id)
        if (there && roundsOfOtherTerms(there, survey).length > 0) return notSaved('otherTerms')
        surveys.set(survey.id, copyOf(there ? mergeSurveys(there, survey) : survey))
        deleted.delete(survey.id)
        return saved
      }),
    changeSurvey: async (id, change, at) => {
      const outcome = await saveAndTell(id, () => {
        const there = surveys.get(id)
        if (deleted.has(id)) return notSaved('deleted')
        if (unreadable.has(id)) return notSaved('unreadable')
        if (!there) return notSaved('lost')
        surveys.set(id, copyOf(applySurveyChange(there, change, at)))
        return saved
      })
      const survey = outcome.kind === 'saved' ? surveys.get(id) : undefined
      return { saved: outcome, survey: survey ? copyOf(survey) : null }
    },
    deleteSurvey: (id) =>
      saveAndTell(id, () => {
        deleted.add(id)
        return saved
      }),
    undoDeleteSurvey: (id) =>
      saveAndTell(id, () => {
        deleted.delete(id)
        return saved
      }),
  }
}

function ballotPorts(
  { ballots, keys, deleted }: SurveyMemory,
  saveAndTell: SaveAndTell,
): Ports<'listBallots' | 'addBallots' | 'loadKey' | 'saveKey'> {
  return {
    listBallots: (survey) => Promise.resolve([...(ballots.get(survey)?.values() ?? [])].map(copyOf)),
    addBallots: (survey, added) =>
      saveAndTell(survey, () => {
        if (deleted.has(survey)) return notSaved('deleted')
        const known = new Map(ballots.get(survey))
        for (const ballot of added) {
          const there = known.get(ballot.sha256)
          if (!there || (!there.opened && ballot.opened)) known.set(ballot.sha256, copyOf(ballot))
        }
        ballots.set(survey, known)
        return saved
      }),
    loadKey: (round) => Promise.resolve(keys.get(round) ?? null),
    saveKey: (survey, key) =>
      saveAndTell(survey, () => {
        keys.set(key.round, key)
        return saved
      }),
  }
}

function joinedPorts(
  { joined, unreadableJoined }: SurveyMemory,
  save: Save,
): Ports<'listJoined' | 'loadJoined' | 'saveJoined' | 'deleteJoined'> {
  return {
    listJoined: () =>
      Promise.resolve([
        ...[...joined.values()].map((one): StoredJoined => ({ kind: 'joined', joined: one })),
        ...unreadableJoined.values(),
      ]),
    loadJoined: (round) => {
      const one = joined.get(round)
      return Promise.resolve(unreadableJoined.get(round) ?? (one ? { kind: 'joined', joined: one } : { kind: 'none' }))
    },
    saveJoined: (one) =>
      save(() => {
        if (unreadableJoined.has(one.terms.round)) return notSaved('unreadable')
        joined.set(one.terms.round, copyOf(one))
        return saved
      }),
    deleteJoined: (round) =>
      save(() => {
        joined.delete(round)
        unreadableJoined.delete(round)
        return saved
      }),
  }
}

function notSaved(why: NotSavedReason): Saved {
  return { kind: 'notSaved', why }
}

/** What comes from a database is never the object that was put there. */
function copyOf<T>(value: T): T {
  return structuredClone(value)
}
