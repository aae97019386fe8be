import { repeatedIds } from '@/exchange/definition'
import type { QuestionnaireFile } from '@/exchange/questionnaireFile'
import type { QuestionnaireReference } from '@/domain/identifiers'
import type { Definition } from '@/domain/questionnaire'
import { library } from '@/state/libraryStore'
import type { LoadedDefinition } from '@/state/ports'

/** The definition that is referred to: carried by the file at hand, or known here. Nothing is kept by looking. */
export async function definitionFor(
  reference: QuestionnaireReference,
  carried: readonly QuestionnaireFile[],
): Promise<LoadedDefinition> {
  const file = carried.find(({ sha256 }) => sha256 === reference.sha256)
  return file ? assemble(file, carried) : library().loadDefinition(reference)
}

/** A questionnaire with what it includes, each part carried or known here. */
export async function assemble(
  { questionnaire, sha256, text }: QuestionnaireFile,
  carried: readonly QuestionnaireFile[],
): Promise<LoadedDefinition> {
  // Hashes make a cycle impossible: a file cannot hold its own hash.
  const parts = await Promise.all(questionnaire.includes.map((included) => definitionFor(included, carried)))
  const missing = parts.find((part) => !part.ok)
  if (missing) return missing
  const includes = parts.flatMap((part): Definition[] => (part.ok ? [part.definition] : []))
  const definition = { questionnaire, sha256, includes, ownText: text }
  const isBroken = repeatedIds(definition).length > 0
  return isBroken ? { ok: false, why: 'broken', problem: questionnaire.id } : { ok: true, definition }
}
