import { z } from 'zod'
import type { Parsed } from '@/domain/problem'
import { responseSchema, type QuestionnaireResponse } from '@/domain/response'
import { readCarried } from './carriedQuestionnaires'
import { responseFormat } from './fileKind'
import { currentFormatOf, type Migration } from './formatVersion'
import { parseJson } from './jsonText'
import type { QuestionnaireFile } from './questionnaireFile'
import { readVersioned } from './versionedFile'
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
  const schema = responseFileShape.extend({ formatVersion: z.literal(currentFormatOf(migrations)) })
  const file = readVersioned(json, { kind: 'response', migrations, schema })
  if (!file.ok) return file
  const { response, questionnaires = [] } = file.value
  const carried = await readCarried(questionnaires, [response.questionnaire])
  return carried.ok ? { ok: true, value: { response, questionnaires: carried.value } } : carried
}
