import { refused, type FileKind, type Parsed } from '@/domain/problem'
import { readBackupFileJson, type BackupFile } from './backupFile'
import { readBallotFile } from './ballot/findBallotCodes'
import { fileKindOf } from './fileKind'
import type { Invitation } from './invitation'
import { readInvitationFileJson } from './invitationFile'
import { maxCollectionBytes, maxFileBytes, parseJson } from './jsonText'
import { readKeyFileJson, type KeyFile } from './keyFile'
import { readQuestionnaireJson, type QuestionnaireFile } from './questionnaireFile'
import { readResponseFileJson, type ResponseFile } from './responseFile'
import { readRoundFileJson, type RoundFile } from './roundFile'
import { readSurveyFileJson, type SurveyFile } from './surveyFile'

/** What a chosen or dropped text file turned out to be. */
export type OpenedFile =
  | { readonly kind: 'response'; readonly file: ResponseFile }
  | { readonly kind: 'questionnaire'; readonly file: QuestionnaireFile }
  | { readonly kind: 'invitation'; readonly file: Invitation }
  | { readonly kind: 'key'; readonly file: KeyFile }
  | { readonly kind: 'survey'; readonly file: SurveyFile }
  | { readonly kind: 'backup'; readonly file: BackupFile }
  | { readonly kind: 'round'; readonly file: RoundFile }
  /** Text with ballot codes in it. */
  | { readonly kind: 'ballots'; readonly codes: readonly string[] }

/** Kinds that may have up to 50 MB; all others have up to 5 MB. */
const collections: ReadonlySet<FileKind> = new Set(['survey', 'backup'])

/** Reads a file whose kind is not known yet. JSON that is nothing of ours is told for what it is. */
export async function openFileText(text: string): Promise<Parsed<OpenedFile>> {
  const json = parseJson(text, maxCollectionBytes)
  if (!json.ok) {
    const ballots = readBallotFile(text)
    const isTooMany = !ballots.ok && ballots.problems.some(({ code }) => code === 'tooManyBallots')
    if (ballots.ok) return { ok: true, value: { kind: 'ballots', codes: ballots.value } }
    return isTooMany ? ballots : json
  }
  const kind = fileKindOf(json.value)
  if (text.length > maxFileBytes && !collections.has(kind)) {
    return refused({ code: 'tooLarge', data: { limit: maxFileBytes } })
  }
  const read = readers[kind] ?? readAsResponse
  return read(json.value, text)
}

type Reader = (json: unknown, text: string) => Promise<Parsed<OpenedFile>>

// A kind without a reader is told by the reader of responses, which every file was at first taken for.
const readers: { readonly [Kind in FileKind]?: Reader } = {
  questionnaire: async (json, text) => opened('questionnaire', await readQuestionnaireJson(json, text)),
  invitation: async (json) => opened('invitation', await readInvitationFileJson(json)),
  key: (json) => Promise.resolve(opened('key', readKeyFileJson(json))),
  survey: async (json) => opened('survey', await readSurveyFileJson(json)),
  backup: async (json) => opened('backup', await readBackupFileJson(json)),
  round: async (json) => opened('round', await readRoundFileJson(json)),
}
const readAsResponse: Reader = async (json) => opened('response', await readResponseFileJson(json))

function opened<Kind extends string, File>(kind: Kind, file: Parsed<File>): Parsed<{ kind: Kind; file: File }> {
  return file.ok ? { ok: true, value: { kind, file: file.value } } : file
}
