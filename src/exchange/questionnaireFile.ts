import { refused, type Parsed } from '@/domain/problem'
import type { Questionnaire } from '@/domain/questionnaire'
import { questionnaireSchema } from '@/domain/questionnaireRules'
import { hashQuestionnaire } from './contentHash'
import { expectKind } from './fileKind'
import { newerFormatProblem } from './formatVersion'
import { parseJson } from './jsonText'
import { parseWith } from './parseWith'

/** A questionnaire as it was read: its content with defaults applied, the hash of what stands in the file, the file. */
export type QuestionnaireFile = {
  readonly questionnaire: Questionnaire
  readonly sha256: string
  readonly text: string
}

/** Questionnaires of format 1 are kept readable as they are: a released file is never rewritten, so nothing migrates. */
const questionnaireFormat = 1

/** A questionnaire file, shipped or of a person's own: all faults with their path, or content and hash. */
export async function readQuestionnaire(text: string): Promise<Parsed<QuestionnaireFile>> {
  const json = parseJson(text)
  return json.ok ? readQuestionnaireJson(json.value, text) : json
}

/** As `readQuestionnaire`, for a questionnaire that travelled inside another file. `text` is what will be kept of it. */
export async function readQuestionnaireJson(json: unknown, text: string): Promise<Parsed<QuestionnaireFile>> {
  const file = expectKind(json, 'questionnaire')
  if (!file.ok) return file
  const newer = newerFormatProblem(file.value, questionnaireFormat)
  if (newer) return refused(newer)
  const parsed = parseWith(questionnaireSchema, file.value)
  if (!parsed.ok) return parsed
  return { ok: true, value: { questionnaire: parsed.value, sha256: await hashQuestionnaire(file.value), text } }
}
