import type { Definition } from '@/domain/questionnaire'
import type { QuestionnaireResponse } from '@/domain/response'
import type { NotSavedReason } from '@/domain/saved'
import { hashContent } from '@/exchange/contentHash'
import type { QuestionnaireFile } from '@/exchange/questionnaireFile'
import { library } from '@/state/libraryStore'
import type { Access, LoadedDefinition } from '@/state/ports'
import { keepResponse } from '@/state/recordChange'
import { existingFor } from './incoming'

/** Where answers are shown, or why the questionnaire that they came with was not kept; nothing else is kept then. */
export type TakenIn =
  { readonly kind: 'taken'; readonly address: string } | { readonly kind: 'notKept'; readonly why: NotSavedReason }

/** Keeps the questionnaires that answers came with, then the answers, without which they could not be shown. */
export async function takeIn(
  response: QuestionnaireResponse,
  access: Access,
  { questionnaires, loaded }: { questionnaires: readonly QuestionnaireFile[]; loaded: LoadedDefinition },
): Promise<TakenIn> {
  const outcomes = await Promise.all(questionnaires.map(({ text }) => library().keepQuestionnaire(text)))
  // Where nothing can be stored, questionnaire and answers live in this tab, as every page says.
  const failed = outcomes.find((saved) => saved.kind === 'notSaved' && saved.why !== 'blocked')
  if (failed?.kind === 'notSaved') return { kind: 'notKept', why: failed.why }
  const definition = loaded.ok ? loaded.definition : null
  if (access === 'readOnly') return { kind: 'taken', address: await takeInToRead(response, definition) }
  await keepResponse(response, access, definition)
  return { kind: 'taken', address: addressOf(response, access) }
}

/** Where answers are shown: own ones in progress go on, all others show their result. */
export function addressOf({ id, status }: QuestionnaireResponse, access: Access): string {
  return access === 'own' && status === 'inProgress' ? `/assess/${id}` : `/results/${id}`
}

/** The same answers under an id of their own, so that nothing stored is touched. */
export function copyOf(response: QuestionnaireResponse): QuestionnaireResponse {
  return { ...response, id: crypto.randomUUID() }
}

/**
 * Opens a response to be read. What is stored under its id and differs is left alone: a copy opens then, the same one
 * each time, so that opening a link again adds nothing.
 */
export async function takeInToRead(response: QuestionnaireResponse, definition: Definition | null): Promise<string> {
  for (const kept of [response, await copyToRead(response)]) {
    const existing = await existingFor(kept, 'readOnly')
    if (existing.kind === 'same') return addressOf(kept, 'readOnly')
    if (existing.kind === 'none') return keepToRead(kept, definition)
  }
  // The copy, too, became somebody's own and went on.
  return keepToRead(copyOf(response), definition)
}

async function keepToRead(response: QuestionnaireResponse, definition: Definition | null): Promise<string> {
  await keepResponse(response, 'readOnly', definition)
  return addressOf(response, 'readOnly')
}

/** The same answers under an id that follows from them: a UUID of version 8 (RFC 9562). */
async function copyToRead(response: QuestionnaireResponse): Promise<QuestionnaireResponse> {
  const hash = await hashContent(response)
  const id = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
  return { ...response, id }
}
