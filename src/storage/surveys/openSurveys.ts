import type { Saved } from '@/domain/saved'
import type { JoinedRound } from '@/domain/survey/joined'
import type { RoundKey } from '@/domain/survey/roundKey'
import type { Survey } from '@/domain/survey/survey'
import type { SurveyChange } from '@/domain/survey/surveyChange'
import type { Database } from '../database'
import { markDeleted, unmarkDeleted } from '../deletions'
import type { Shared } from '../openLibrary'
import { askToPersist, persistingStorage } from './persist'
import { putBallots, readBallots } from './storedBallots'
import { putJoined, readAllJoined, readJoined, removeJoined, type StoredJoined } from './storedJoined'
import { putKey, readKey } from './storedKeys'
import { putBack, type SurveyRestore } from './restoreSurvey'
import { putSurvey, putSurveyChange, readAllSurveys, readSurvey, type StoredSurvey } from './storedSurveys'
import type { StoredBallot } from './surveyRecords'

type None = { readonly kind: 'none' }

export type SurveyLibrary = {
  readonly listSurveys: () => Promise<readonly StoredSurvey[]>
  readonly loadSurvey: (id: string) => Promise<StoredSurvey | None>
  readonly addSurvey: (survey: Survey) => Promise<Saved>
  readonly changeSurvey: (
    id: string,
    change: SurveyChange,
    at: Date,
  ) => Promise<{ readonly saved: Saved; readonly survey: Survey | null }>
  readonly deleteSurvey: (id: string) => Promise<Saved>
  readonly undoDeleteSurvey: (id: string) => Promise<Saved>
  readonly restoreSurvey: (restore: SurveyRestore) => Promise<Saved>
  readonly listBallots: (survey: string) => Promise<readonly StoredBallot[]>
  readonly addBallots: (survey: string, ballots: readonly StoredBallot[]) => Promise<Saved>
  readonly loadKey: (round: string) => Promise<RoundKey | null>
  readonly saveKey: (survey: string, key: RoundKey) => Promise<Saved>
  readonly listJoined: () => Promise<readonly StoredJoined[]>
  readonly loadJoined: (round: string) => Promise<StoredJoined | None>
  readonly saveJoined: (joined: JoinedRound) => Promise<Saved>
  readonly deleteJoined: (round: string) => Promise<Saved>
  readonly onSurveyChange: (survey: string, onChange: () => void) => () => void
  readonly askToPersist: () => Promise<'granted' | 'refused' | 'unknown'>
}

// A browser that asks the person stays silent until there is an answer.
const persistDeadline = 30_000

const none: None = { kind: 'none' }

/**
 * The surveys in the memory of an open library, over its one connection. Where the database cannot be read nothing is
 * here, and where it cannot be written every save says so.
 */
export function openSurveys({ session, started, otherTabs, visit }: Shared): SurveyLibrary {
  async function read<T>(work: (database: Database) => Promise<T>, otherwise: T): Promise<T> {
    await started
    return (await session.read(work)) ?? otherwise
  }
  async function save(work: (database: Database) => Promise<Saved>): Promise<Saved> {
    await started
    return session.save(work)
  }
  /** What other tabs may have on their screens. */
  async function saveAndTell(survey: string, work: (database: Database) => Promise<Saved>): Promise<Saved> {
    const outcome = await save(work)
    if (outcome.kind === 'saved') otherTabs.tellOfSurvey(survey)
    return outcome
  }

  return {
    listSurveys: () => read<readonly StoredSurvey[]>(readAllSurveys, []),
    loadSurvey: (id) => read<StoredSurvey | None>((database) => readSurvey(database, id), none),
    addSurvey: (survey) => saveAndTell(survey.id, (database) => putSurvey(database, survey)),
    changeSurvey: async (id, change, at) => {
      const written: { survey: Survey | null } = { survey: null }
      const onWritten = (survey: Survey) => {
        written.survey = survey
      }
      const saved = await saveAndTell(id, (database) => putSurveyChange(database, { id, change, at, onWritten }))
      return { saved, survey: saved.kind === 'saved' ? written.survey : null }
    },
    deleteSurvey: (id) => saveAndTell(id, (database) => markDeleted(database, id, visit.id)),
    undoDeleteSurvey: (id) => saveAndTell(id, (database) => unmarkDeleted(database, id)),
    restoreSurvey: (restore) => saveAndTell(restore.before.id, (database) => putBack(database, restore)),
    listBallots: (survey) => read<readonly StoredBallot[]>((database) => readBallots(database, survey), []),
    addBallots: (survey, ballots) => saveAndTell(survey, (database) => putBallots(database, survey, ballots)),
    loadKey: (round) => read((database) => readKey(database, round), null),
    saveKey: (survey, key) => saveAndTell(survey, (database) => putKey(database, survey, key)),
    listJoined: () => read<readonly StoredJoined[]>(readAllJoined, []),
    loadJoined: (round) => read<StoredJoined | None>((database) => readJoined(database, round), none),
    saveJoined: (joined) => save((database) => putJoined(database, joined)),
    deleteJoined: (round) => save((database) => removeJoined(database, round)),
    onSurveyChange: otherTabs.listenToSurvey,
    askToPersist: () => askToPersist(persistingStorage(), persistDeadline),
  }
}
