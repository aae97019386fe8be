import { mergeSurveys } from '@/domain/survey/mergeSurveys'
import type { QuestionnaireResponse } from '@/domain/response'
import type { Saved } from '@/domain/saved'
import type { JoinedRound } from '@/domain/survey/joined'
import type { RoundKey } from '@/domain/survey/roundKey'
import type { Survey } from '@/domain/survey/survey'
import { library } from './libraryStore'
import { saveInSurveys } from './saveInSurveys'
import { surveys } from './surveyLibrary'
import type { StoredBallot, SurveyPorts } from './surveyPorts'
import { inTurn } from './surveyTurns'

/**
 * Whether something from a file was stored, and how to take back what was. `undo` null: nothing was added. Where only a
 * part could be stored, `saved` says why and `undo` is about that part.
 */
export type Added = { readonly saved: Saved; readonly undo: (() => Promise<Saved>) | null }

const saved: Saved = { kind: 'saved' }
export const nothingAdded: Added = { saved, undo: null }

/** What came of a survey from a file. Its ballots are sealed. */
export type SurveyToAdd = {
  readonly survey: Survey
  readonly ballots: readonly StoredBallot[]
  readonly keys: readonly RoundKey[]
}

/** Ballots that are stored at once: few enough that the page goes on answering. */
const batchSize = 200

/** Stores a survey with its ballots and keys, merged with what is here. `onProgress` hears how many ballots are stored. */
export function addSurveyWhole(
  { survey, ballots, keys }: SurveyToAdd,
  onProgress: (done: number) => void,
): Promise<Added> {
  return inTurn(survey.id, async () => {
    const ports = await surveys()
    if (!ports) return notAdded('noAnswer')
    const there = await ports.loadSurvey(survey.id)
    if (there.kind === 'unreadable') return notAdded('unreadable')
    const [newBallots, newKeys] = await Promise.all([
      ballotsNotHere(survey.id, ballots, ports),
      keysNotHere(keys, ports),
    ])
    const stored = await saveInSurveys(() => ports.addSurvey(survey))
    if (stored.kind === 'notSaved') return { saved: stored, undo: null }
    const rest = await storeParts(survey.id, { ballots: newBallots, keys: newKeys, onProgress }, ports)
    if (there.kind === 'none') return { saved: rest, undo: () => saveInSurveys(() => ports.deleteSurvey(survey.id)) }
    const restore = {
      before: there.survey,
      after: mergeSurveys(there.survey, survey),
      ballots: newBallots.map(({ sha256 }) => sha256),
      keys: newKeys.map(({ round }) => round),
    }
    return { saved: rest, undo: () => saveInSurveys(() => ports.restoreSurvey(restore)) }
  })
}

type Parts = Omit<SurveyToAdd, 'survey'> & { readonly onProgress: (done: number) => void }

async function storeParts(survey: string, { ballots, keys, onProgress }: Parts, ports: SurveyPorts): Promise<Saved> {
  for (const key of keys) {
    const stored = await ports.saveKey(survey, key)
    if (stored.kind === 'notSaved') return stored
  }
  for (let start = 0; start < ballots.length; start += batchSize) {
    onProgress(start)
    const stored = await ports.addBallots(survey, ballots.slice(start, start + batchSize))
    if (stored.kind === 'notSaved') return stored
  }
  onProgress(ballots.length)
  return saved
}

async function ballotsNotHere(survey: string, ballots: readonly StoredBallot[], ports: SurveyPorts) {
  const here = new Set((await ports.listBallots(survey)).map(({ sha256 }) => sha256))
  return ballots.filter(({ sha256 }) => !here.has(sha256))
}

async function keysNotHere(keys: readonly RoundKey[], ports: SurveyPorts) {
  const here = await Promise.all(keys.map(({ round }) => ports.loadKey(round)))
  return keys.filter((_key, index) => here[index] === null)
}

/** Stores a response in place of what is here under its id, which `undo` brings back. */
export async function addResponseWhole(response: QuestionnaireResponse): Promise<Added> {
  const { id } = response
  const there = await library().loadResponse(id)
  const stored = await library().addResponse(response, 'own')
  if (stored.kind === 'notSaved') return { saved: stored, undo: null }
  const undo = () =>
    there.kind === 'response' ? library().addResponse(there.response, there.access) : library().deleteResponse(id)
  return { saved: stored, undo }
}

/** Stores a joined round in place of what is here of it, which `undo` brings back. */
export async function addJoinedWhole(joined: JoinedRound): Promise<Added> {
  const { round } = joined.terms
  const there = await (await surveys())?.loadJoined(round)
  const stored = await saveInSurveys((ports) => ports.saveJoined(joined))
  if (stored.kind === 'notSaved') return { saved: stored, undo: null }
  const undo = () =>
    saveInSurveys((ports) => (there?.kind === 'joined' ? ports.saveJoined(there.joined) : ports.deleteJoined(round)))
  return { saved: stored, undo }
}

/** Keeps a questionnaire of the person's own. */
export async function addQuestionnaire({ text, sha256 }: { text: string; sha256: string }): Promise<Added> {
  const { entries } = await library().listQuestionnaires()
  if (entries.some((entry) => entry.sha256 === sha256)) return nothingAdded
  const stored = await library().keepQuestionnaire(text)
  if (stored.kind === 'notSaved') return { saved: stored, undo: null }
  return { saved: stored, undo: () => library().deleteQuestionnaire({ sha256 }) }
}

/** Takes several things back, the last one first; what could not be is told, and the others are taken back all the same. */
export function undoAll(undos: readonly (() => Promise<Saved>)[]): () => Promise<Saved> {
  return async () => {
    let outcome = saved
    for (const undo of undos.toReversed()) {
      const undone = await undo()
      if (undone.kind === 'notSaved') outcome = undone
    }
    return outcome
  }
}

function notAdded(why: 'noAnswer' | 'unreadable'): Added {
  return { saved: { kind: 'notSaved', why }, undo: null }
}
