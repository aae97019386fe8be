import type { QuestionnaireResponse } from '@/domain/response'
import { responseFormat } from './fileKind'
import { currentFormatOf, type Migration } from './formatVersion'

/** From each version of the response file to the next. Append only. */
export const responseMigrations: readonly Migration[] = []

/**
 * The response as a file, also as the attachment of a PDF report. `ownQuestionnaires` are the file texts of the answered
 * questionnaire and those that it includes, as far as the app does not ship them.
 */
export function writeResponseFile(response: QuestionnaireResponse, ownQuestionnaires: readonly string[]): string {
  const questionnaires = ownQuestionnaires.map((text): unknown => JSON.parse(text))
  const file = {
    format: responseFormat,
    formatVersion: currentFormatOf(responseMigrations),
    response,
    ...(questionnaires.length > 0 ? { questionnaires } : {}),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
