import type { Definition } from '@/domain/questionnaire'
import type { NotSavedReason } from '@/domain/saved'
import type { RoundTerms } from '@/domain/survey/terms'
import type { QuestionnaireFile } from '@/exchange/questionnaireFile'
import { library } from '@/state/libraryStore'
import type { LoadedDefinition } from '@/state/ports'

/** The questions of a round, or why they are not at hand. */
export type Definable =
  | { readonly kind: 'ok'; readonly definition: Definition }
  | { readonly kind: 'missing'; readonly why: Extract<LoadedDefinition, { ok: false }>['why'] }
  | { readonly kind: 'notKept'; readonly why: NotSavedReason }

/** Finds the questions of a round, after keeping the questionnaires that came with the invitation. */
export async function definitionOf(terms: RoundTerms, carried: readonly QuestionnaireFile[]): Promise<Definable> {
  const outcomes = await Promise.all(carried.map(({ text }) => library().keepQuestionnaire(text)))
  const failed = outcomes.find((saved) => saved.kind === 'notSaved')
  const loaded = await library().loadDefinition(terms.questionnaire)
  if (loaded.ok) return { kind: 'ok', definition: loaded.definition }
  // Whatever could not be kept matters only where the questions are not here without it.
  if (failed?.kind === 'notSaved') return { kind: 'notKept', why: failed.why }
  return { kind: 'missing', why: loaded.why }
}
