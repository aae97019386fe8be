import type { Definition } from '@/domain/questionnaire'
import type { QuestionnaireResponse } from '@/domain/response'
import type { QuestionnaireFile } from '@/exchange/questionnaireFile'
import { library } from '@/state/libraryStore'
import type { Access, LoadedDefinition } from '@/state/ports'
import { keepResponse } from '@/state/recordChange'
import { existingFor } from './incoming'

/** Keeps answers, and the questionnaires they came with, and returns where they are shown. */
export async function takeIn(
  response: QuestionnaireResponse,
  access: Access,
  { questionnaires, loaded }: { questionnaires: readonly QuestionnaireFile[]; loaded: LoadedDefinition },
): Promise<string> {
  await Promise.all(questionnaires.map(({ text }) => library().keepQuestionnaire(text)))
  await keepResponse(response, access, loaded.ok ? loaded.definition : null)
  return addressOf(response, access)
}

/** Where answers are shown: own ones in progress go on, all others show their result. */
export function addressOf({ id, status }: QuestionnaireResponse, access: Access): string {
  return access === 'own' && status === 'inProgress' ? `/assess/${id}` : `/results/${id}`
}

/** The same answers under an id of their own, so that nothing stored is touched. */
export function copyOf(response: QuestionnaireResponse): QuestionnaireResponse {
  return { ...response, id: crypto.randomUUID() }
}

/** Opens a response to be read. What is stored under its id and differs is left alone: a copy opens then. */
export async function takeInToRead(response: QuestionnaireResponse, definition: Definition | null): Promise<string> {
  const existing = await existingFor(response, 'readOnly')
  if (existing.kind === 'same') return addressOf(response, 'readOnly')
  const kept = existing.kind === 'none' ? response : copyOf(response)
  await keepResponse(kept, 'readOnly', definition)
  return addressOf(kept, 'readOnly')
}
