import { applySurveyChange } from '@/domain/survey/applySurveyChange'
import type { JoinedRound } from '@/domain/survey/joined'
import type { RoundKey } from '@/domain/survey/roundKey'
import { startSurvey } from '@/domain/survey/startSurvey'
import type { Survey } from '@/domain/survey/survey'
import type { RoundTerms } from '@/domain/survey/terms'
import { openLibrary, type Library } from '@/storage/openLibrary'
import { openSurveys, type SurveyLibrary } from '@/storage/surveys/openSurveys'
import type { StoredBallot } from '@/storage/surveys/surveyRecords'
import type { SurveyPorts } from '@/state/surveyPorts'

type Surroundings = Parameters<typeof openLibrary>[1]

/** A tab on the database of a name: the library and its surveys over one connection. */
export function openTab(name: string, surroundings?: Surroundings): { library: Library; surveys: SurveyLibrary } {
  const library = openLibrary(name, surroundings)
  return { library, surveys: openSurveys(library.shared) }
}

/** Fails to compile once storage no longer does what the screens ask of it. */
export function openSurveyPorts(name: string): SurveyPorts {
  return openTab(name).surveys
}

const now = new Date('2026-03-02T09:00:00.000Z')
/** Later than anything a sample survey holds. */
export const later = new Date('2026-03-03T09:00:00.000Z')

export function emptySurvey(): Survey {
  return startSurvey({ team: 'Payments', service: 'ledger' }, { id: crypto.randomUUID(), now })
}

export function surveyWithRound(): { survey: Survey; round: string } {
  const empty = emptySurvey()
  const terms = sampleTerms(empty.id)
  return { survey: applySurveyChange(empty, { kind: 'openRound', terms }, now), round: terms.round }
}

export function sampleTerms(survey: string): RoundTerms {
  return {
    round: crypto.randomUUID(),
    survey,
    team: 'Payments',
    service: 'ledger',
    title: 'Spring',
    questionnaire: { id: 'calms', version: '1.0.0', sha256: 'a'.repeat(64) },
    promise: { kind: 'confidential', k: 5 },
    segments: [],
    invited: 9,
    opensOn: '2026-03-02',
    closesOn: null,
    publicKey: 'B'.repeat(87),
  }
}

/** Ballots with hashes of their own; `from` is the number of the first one. */
export function sampleBallots(round: string, count: number, from = 1): StoredBallot[] {
  return Array.from({ length: count }, (_one, index) => sampleBallot(round, from + index))
}

export function sampleBallot(round: string, number: number): StoredBallot {
  const sha256 = number.toString(16).padStart(64, '0')
  return {
    round,
    sha256,
    code: `CALMS-ballot-${number}`,
    receivedOn: '2026-03-04',
    opened: {
      sha256,
      content: {
        kind: 'answers',
        respondent: crypto.randomUUID(),
        revision: 1,
        day: '2026-03-03',
        segments: {},
        answers: { 'culture-blameless': { kind: 'rated', level: (number % 5) + 1 } },
        metrics: {},
        remarks: {},
      },
    },
    fault: null,
  }
}

export function sampleKey(round: string): RoundKey {
  return { round, privateKey: 'A'.repeat(184), publicKey: 'B'.repeat(87) }
}

export function sampleJoined(): JoinedRound {
  return { terms: sampleTerms(crypto.randomUUID()), respondent: crypto.randomUUID(), segments: {}, sent: [] }
}
