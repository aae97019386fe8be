import { z } from 'zod'
import { refused, type Parsed, type Problem } from '@/domain/problem'
import type { QuestionnaireReference } from '@/domain/identifiers'
import { responseSchema, type QuestionnaireResponse } from '@/domain/response'
import { expectKind, responseFormat } from './fileKind'
import { currentFormatOf, migrateFile, newerFormatProblem, type Migration } from './formatVersion'
import { parseJson } from './jsonText'
import { parseWith } from './parseWith'
import { readQuestionnaireJson, type QuestionnaireFile } from './questionnaireFile'
import { responseMigrations } from './writeResponseFile'

/** One response, and the questionnaires that the app does not ship and without which it could not be shown elsewhere. */
export type ResponseFile = {
  readonly response: QuestionnaireResponse
  readonly questionnaires: readonly QuestionnaireFile[]
}

/** Shape of a response file; what its JSON Schema is made from. */
export const responseFileShape = z.strictObject({
  format: z.literal(responseFormat),
  formatVersion: z.literal(currentFormatOf(responseMigrations)),
  response: responseSchema,
  questionnaires: z.array(z.unknown()).max(5).optional(),
})

/** A response file of this or an older format. Whether it fits its questionnaire is `responseFaults`' to say. */
export async function readResponseFile(text: string): Promise<Parsed<ResponseFile>> {
  const json = parseJson(text)
  return json.ok ? readResponseFileJson(json.value) : json
}

/** As `readResponseFile`, for JSON that was read already. `migrations` is given in tests, to try versions that are not. */
export async function readResponseFileJson(
  json: unknown,
  migrations: readonly Migration[] = responseMigrations,
): Promise<Parsed<ResponseFile>> {
  const object = expectKind(json, 'response')
  if (!object.ok) return object
  const newer = newerFormatProblem(object.value, currentFormatOf(migrations))
  if (newer) return refused(newer)
  const schema = responseFileShape.extend({ formatVersion: z.literal(currentFormatOf(migrations)) })
  const file = parseWith(schema, migrateFile(object.value, migrations))
  if (!file.ok) return file
  const { response, questionnaires = [] } = file.value
  return readCarried(response, questionnaires)
}

async function readCarried(
  response: QuestionnaireResponse,
  carried: readonly unknown[],
): Promise<Parsed<ResponseFile>> {
  const read = await Promise.all(
    carried.map((json) => readQuestionnaireJson(json, `${JSON.stringify(json, null, 2)}\n`)),
  )
  const questionnaires = read.flatMap((file) => (file.ok ? [file.value] : []))
  const problems = read.flatMap((file, index) => (file.ok ? [] : within(['questionnaires', index], file.problems)))
  const faults = problems.length > 0 ? problems : unrelatedProblems(response.questionnaire, questionnaires)
  return faults.length > 0 ? { ok: false, problems: faults } : { ok: true, value: { response, questionnaires } }
}

function within(path: readonly (string | number)[], problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, path: [...path, ...(problem.path ?? [])] }))
}

/** What travels must be the very content that was answered or that one of the others includes. */
function unrelatedProblems(answered: QuestionnaireReference, carried: readonly QuestionnaireFile[]): Problem[] {
  const known = [answered, ...carried.flatMap(({ questionnaire }) => questionnaire.includes)]
  return carried.flatMap(({ questionnaire: { id, version }, sha256 }, index): Problem[] =>
    known.some((reference) => reference.id === id && reference.version === version && reference.sha256 === sha256)
      ? []
      : [{ code: 'unrelatedQuestionnaire', data: { questionnaire: { id, version } }, path: ['questionnaires', index] }],
  )
}
