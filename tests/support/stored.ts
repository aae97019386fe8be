import type { Definition } from '@/domain/questionnaire'
import { startResponse, type About, type QuestionnaireResponse } from '@/domain/response'
import type { MemoryLibrary } from './memoryLibrary'

export async function definitionOf({ loadDefinition }: MemoryLibrary, id: string): Promise<Definition> {
  const loaded = await loadDefinition({ id, version: '1.0.0' })
  if (!loaded.ok) throw new Error(loaded.problem)
  return loaded.definition
}

/** Stores a draft as if it had been begun on 2 March 2026; `rest` overrides any part of it. */
export async function storeDraft(
  memory: MemoryLibrary,
  questionnaire: string,
  { about = { mode: 'person', team: 'Payments', service: 'ledger' }, ...rest }: Partial<QuestionnaireResponse> = {},
): Promise<QuestionnaireResponse> {
  const response = draftOf(await definitionOf(memory, questionnaire), about)
  const stored = { ...response, ...rest }
  await memory.addResponse(stored, 'own')
  return stored
}

function draftOf(definition: Definition, about: About): QuestionnaireResponse {
  return startResponse(definition, about, { now: new Date('2026-03-02T09:00:00Z'), id: crypto.randomUUID() })
}
