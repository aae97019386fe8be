import type { NotSavedReason, Saved } from '@/domain/saved'
import { applySurveyChange } from '@/domain/survey/applySurveyChange'
import type { RoundKey } from '@/domain/survey/roundKey'
import { startSurvey } from '@/domain/survey/startSurvey'
import type { Survey } from '@/domain/survey/survey'
import type { SurveyChange } from '@/domain/survey/surveyChange'
import { loadDefinitions } from './surveyDefinitions'
import { saveInSurveys } from './saveInSurveys'
import { surveys } from './surveyLibrary'
import type { StoredBallot } from './surveyPorts'
import {
  openSurveyNow,
  pendingOfSurvey,
  setPending,
  showBallots,
  showStored,
  showSurvey,
  useSurveyStore,
  type PendingSurvey,
} from './surveyStore'
import { inTurn } from './surveyTurns'

let lastKey = 0

/**
 * Applies a change to the open survey at once and hands it to storage. What could not be stored stays in memory and is
 * tried again with the next change.
 */
export function recordSurveyChange(change: SurveyChange) {
  const open = openSurveyNow()
  if (!open) return
  const at = new Date()
  const { id } = open.survey
  useSurveyStore.setState({ opened: { ...open, survey: applySurveyChange(open.survey, change, at) } })
  addPending(id, { kind: 'change', change, at })
  void sendAll(id)
  if (change.kind === 'openRound') void loadDefinitions(id)
}

/** Tries once more to store what could not be stored of the open survey; one that was deleted meanwhile comes back. */
export async function retrySurvey(): Promise<void> {
  const open = openSurveyNow()
  if (!open) return
  const { id } = open.survey
  const isDeleted = pendingOfSurvey(id).some(({ failed }) => failed === 'deleted')
  if (isDeleted) await inTurn(id, () => saveInSurveys((ports) => ports.undoDeleteSurvey(id)))
  await sendAll(id)
}

/** Starts a survey, stores it and returns its id; it opens even where it could not be stored. */
export async function createSurvey(about: {
  readonly team: string
  readonly service?: string
}): Promise<{ readonly saved: Saved; readonly id: string }> {
  const survey = startSurvey(about, { id: crypto.randomUUID(), now: new Date() })
  return { saved: await keepSurveyWhole(survey), id: survey.id }
}

/** Stores a whole survey, merged with the copy that is here. What could not be stored opens from memory. */
export async function keepSurveyWhole(survey: Survey): Promise<Saved> {
  addPending(survey.id, { kind: 'whole', survey })
  await sendAll(survey.id)
  const why = pendingOfSurvey(survey.id).find(({ failed }) => failed !== null)?.failed
  return why ? { kind: 'notSaved', why } : { kind: 'saved' }
}

/** Stores ballots, and shows them once they are on disk: a ballot is acknowledged only then. */
export async function addBallots(survey: string, ballots: readonly StoredBallot[]): Promise<Saved> {
  const saved = await saveInSurveys((ports) => ports.addBallots(survey, ballots))
  if (saved.kind === 'saved') showBallots(survey, ballots)
  return saved
}

/** Stores the key pair of a round on this device. */
export async function saveRoundKey(survey: string, key: RoundKey): Promise<Saved> {
  const saved = await saveInSurveys((ports) => ports.saveKey(survey, key))
  if (saved.kind === 'saved') showSurvey(survey, ({ keys }) => ({ keys: new Set([...keys, key.round]) }))
  return saved
}

/** The key pair of a round; null where it is not on this device. */
export async function loadRoundKey(round: string): Promise<RoundKey | null> {
  return (await surveys())?.loadKey(round) ?? null
}

function addPending(id: string, what: PendingSurvey['what']) {
  lastKey += 1
  const entry: PendingSurvey = { key: lastKey, id, what, failed: null }
  setPending((pending) => [...pending, entry])
}

function forgetFailures(id: string) {
  setPending((pending) => pending.map((entry) => (entry.id === id ? { ...entry, failed: null } : entry)))
}

/**
 * Sends what is pending of a survey, in order: a change may build on the one before. What failed before, even while this
 * waited for its turn, is tried once more.
 */
function sendAll(id: string): Promise<void> {
  return inTurn(id, async () => {
    forgetFailures(id)
    const next = () => pendingOfSurvey(id).find(({ failed }) => failed === null)
    for (let entry = next(); entry; entry = next()) await send(entry)
  })
}

async function send({ key, id, what }: PendingSurvey): Promise<void> {
  const ports = await surveys()
  const answered = ports ? await sendTo(ports, id, what) : outOfReach
  if (answered.saved.kind === 'notSaved') {
    markFailed(id, answered.saved.why)
    return
  }
  setPending((pending) => pending.filter((entry) => entry.key !== key))
  if (answered.survey) showStored(answered.survey)
}

type Answered = { readonly saved: Saved; readonly survey: Survey | null }
const outOfReach: Answered = { saved: { kind: 'notSaved', why: 'noAnswer' }, survey: null }

async function sendTo(
  ports: NonNullable<Awaited<ReturnType<typeof surveys>>>,
  id: string,
  what: PendingSurvey['what'],
): Promise<Answered> {
  if (what.kind === 'change') return ports.changeSurvey(id, what.change, what.at)
  return { saved: await ports.addSurvey(what.survey), survey: null }
}

/** What comes after something that could not be stored waits for it. */
function markFailed(id: string, failed: NotSavedReason) {
  setPending((pending) => pending.map((entry) => (entry.id === id ? { ...entry, failed } : entry)))
}
