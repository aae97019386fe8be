import type { QuestionnaireResponse } from '@/domain/response'
import { carry } from './carry'
import { responseFormat } from './fileKind'
import { writeVersioned, type Migration } from './formatVersion'

/** From each version of the response file to the next. Append only. */
export const responseMigrations: readonly Migration[] = []

/**
 * The response as a file, also as the attachment of a PDF report. `ownQuestionnaires` are the file texts of the answered
 * questionnaire and those that it includes, as far as the app does not ship them.
 */
export function writeResponseFile(response: QuestionnaireResponse, ownQuestionnaires: readonly string[]): string {
  return writeVersioned(responseFormat, responseMigrations, { response, ...carry(ownQuestionnaires) })
}
