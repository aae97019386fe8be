import { refused, type FileKind, type Parsed } from '@/domain/problem'
import { isJsonObject } from './jsonText'

/** Value of `format` in the files that the app writes. A questionnaire has none: it is known by its parts. */
export const responseFormat = 'calms-response'
export const resultFormat = 'calms-result'
export const invitationFormat = 'calms-invitation'
export const keyFormat = 'calms-key'
export const surveyFormat = 'calms-survey'
export const backupFormat = 'calms-backup'
export const roundFormat = 'calms-round'

const kindOfFormat = new Map<unknown, FileKind>([
  [responseFormat, 'response'],
  [resultFormat, 'result'],
  [invitationFormat, 'invitation'],
  [keyFormat, 'key'],
  [surveyFormat, 'survey'],
  [backupFormat, 'backup'],
  [roundFormat, 'round'],
])

/** What a JSON value looks like, told by its keys alone; it may still be full of faults. */
export function fileKindOf(json: unknown): FileKind {
  if (Array.isArray(json)) return 'list'
  if (!isJsonObject(json)) return 'plainValue'
  const isQuestionnaire = 'id' in json && 'version' in json && ('dimensions' in json || 'metrics' in json)
  return kindOfFormat.get(json.format) ?? (isQuestionnaire ? 'questionnaire' : 'otherObject')
}

type JsonObject = Readonly<Record<string, unknown>>

/** The object, if it is of the expected kind; else what it looks like instead. */
export function expectKind(json: unknown, expected: FileKind): Parsed<JsonObject> {
  const found = fileKindOf(json)
  if (found === expected && isJsonObject(json)) return { ok: true, value: json }
  const keys = isJsonObject(json)
    ? Object.keys(json)
        .slice(0, 5)
        .map((key) => key.slice(0, 40))
    : []
  return refused({ code: 'otherKind', data: { expected, found, keys } })
}
