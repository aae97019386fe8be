import type { Problem } from '@/domain/problem'
import type { QuestionnaireResponse } from '@/domain/response'
import type { BackupFile } from '@/exchange/backupFile'
import { hashContent } from '@/exchange/contentHash'
import type { QuestionnaireFile } from '@/exchange/questionnaireFile'
import { responseFaults } from '@/exchange/responseFaults'
import type { SurveyFile } from '@/exchange/surveyFile'
import { library } from '@/state/libraryStore'
import type { Access, LoadedDefinition } from '@/state/ports'
import { assemble, definitionFor } from './definitionFor'
import type { ReadFile } from './readFile'
import { weighBackup, type WeighedBackup } from './weighBackup'
import { weighSurvey, type WeighedSurvey } from './weighSurvey'

/** What is stored under the id of the answers at hand. */
export type Existing =
  { readonly kind: 'none' | 'same' | 'unreadable' } | { readonly kind: 'other'; readonly changedAt: Date }

/** A file that was read and held against what is here, before anything changes. */
export type Incoming =
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'answers'
      readonly read: Extract<ReadFile, { kind: 'answers' }>
      readonly existing: Existing
      /** Whether a result can be shown; the answers are kept either way. */
      readonly loaded: LoadedDefinition
    }
  | {
      readonly kind: 'questionnaire'
      readonly file: QuestionnaireFile
      readonly standing: 'new' | 'same' | 'otherContent' | 'includeMissing'
    }
  | { readonly kind: 'survey'; readonly file: SurveyFile; readonly weighed: WeighedSurvey }
  | { readonly kind: 'backup'; readonly file: BackupFile; readonly weighed: WeighedBackup }
  /** Looked at where they are shown: what is here may change while they are. */
  | Extract<ReadFile, { kind: 'key' | 'invitation' | 'ballots' | 'round' }>

/** Holds what was read against what is stored here. Changes nothing. */
export async function weigh(read: ReadFile): Promise<Incoming> {
  switch (read.kind) {
    case 'answers':
      return weighAnswers(read)
    case 'questionnaire':
      return { ...read, standing: await standingOf(read.file) }
    case 'survey':
      return { ...read, weighed: await weighSurvey(read.file) }
    case 'backup':
      return { ...read, weighed: await weighBackup(read.file) }
    case 'key':
    case 'invitation':
    case 'ballots':
    case 'round':
      return read
    default:
      return read satisfies never
  }
}

async function weighAnswers(read: Extract<ReadFile, { kind: 'answers' }>): Promise<Incoming> {
  const { response, questionnaires, report } = read
  const loaded = await definitionFor(response.questionnaire, questionnaires)
  const problems = loaded.ok ? responseFaults(response, loaded.definition) : []
  if (problems.length > 0) return { kind: 'refused', problems }
  return { kind: 'answers', read, loaded, existing: await existingFor(response, report ? 'readOnly' : 'own') }
}

/** What is stored under the response's id, as far as it matters for adding the response with this access. */
export async function existingFor(response: QuestionnaireResponse, access: Access): Promise<Existing> {
  const stored = await library().loadResponse(response.id)
  if (stored.kind !== 'response') return { kind: stored.kind }
  const isSame = (await hashContent(stored.response)) === (await hashContent(response))
  // What was opened to be read becomes one's own by opening the file, so then it is not the same yet.
  if (isSame && (access === 'readOnly' || stored.access === 'own')) return { kind: 'same' }
  if (stored.access === 'readOnly') return { kind: 'none' }
  return { kind: 'other', changedAt: new Date(stored.response.changedAt) }
}

async function standingOf(file: QuestionnaireFile): Promise<Extract<Incoming, { kind: 'questionnaire' }>['standing']> {
  const { id, version } = file.questionnaire
  const listed = await library().listQuestionnaires()
  const known = listed.ok ? listed.entries.find((entry) => entry.id === id && entry.version === version) : undefined
  if (known) return known.sha256 === file.sha256 ? 'same' : 'otherContent'
  const whole = await assemble(file, [])
  return whole.ok ? 'new' : 'includeMissing'
}
