import { refused, type Parsed, type Problem } from '@/domain/problem'
import type { QuestionnaireReference } from '@/domain/identifiers'
import { itemsOf, metricsOf, type Definition } from '@/domain/questionnaire'
import { readQuestionnaire, type QuestionnaireFile } from './questionnaireFile'

/** What is asked for: without a hash, any content under this id and version will do. */
export type AskedQuestionnaire = Pick<QuestionnaireReference, 'id' | 'version'> & { readonly sha256?: string }

/** `isOwn`: not shipped with the app, so that it has to travel with the responses that need it. */
export type FoundQuestionnaire = { readonly text: string; readonly isOwn: boolean }

/** Finds the text of a questionnaire file, among the shipped ones or the person's own. */
export type FindQuestionnaire = (asked: AskedQuestionnaire) => Promise<Parsed<FoundQuestionnaire>>

/** More than any sensible nesting; content hashes make a cycle impossible, a hostile loader does not. */
const deepestInclude = 4

/**
 * The definition with everything it includes. Refused when a part cannot be loaded or read, is another questionnaire
 * than the one asked for (`otherQuestionnaire`), has other content than its hash says (`otherContent`), or repeats an id.
 */
export async function loadDefinition(asked: AskedQuestionnaire, find: FindQuestionnaire): Promise<Parsed<Definition>> {
  return loadPart(asked, find, 0)
}

/** As `loadDefinition`, for a file of the person's own that was read already: its includes are loaded. */
export async function completeDefinition(
  file: QuestionnaireFile,
  find: FindQuestionnaire,
): Promise<Parsed<Definition>> {
  return withIncludes({ file, isOwn: true }, find, 0)
}

async function loadPart(
  asked: AskedQuestionnaire,
  find: FindQuestionnaire,
  depth: number,
): Promise<Parsed<Definition>> {
  if (depth > deepestInclude) return refused({ code: 'tooDeep', data: { limit: deepestInclude } })
  const found = await find(asked)
  if (!found.ok) return found
  const { text, isOwn } = found.value
  const file = await readQuestionnaire(text)
  if (!file.ok) return file
  const mismatch = mismatchOf(asked, file.value)
  return mismatch ? refused(mismatch) : withIncludes({ file: file.value, isOwn }, find, depth)
}

async function withIncludes(
  { file, isOwn }: { file: QuestionnaireFile; isOwn: boolean },
  find: FindQuestionnaire,
  depth: number,
): Promise<Parsed<Definition>> {
  const { questionnaire, sha256, text } = file
  const parts = await Promise.all(questionnaire.includes.map((asked) => loadPart(asked, find, depth + 1)))
  const problems = parts.flatMap((part) => (part.ok ? [] : part.problems))
  const includes = parts.flatMap((part) => (part.ok ? [part.value] : []))
  const definition = { questionnaire, sha256, includes, ...(isOwn ? { ownText: text } : {}) }
  const faults = problems.length === 0 ? repeatedIds(definition) : problems
  return faults.length === 0 ? { ok: true, value: definition } : { ok: false, problems: faults }
}

function mismatchOf(asked: AskedQuestionnaire, { questionnaire, sha256 }: QuestionnaireFile): Problem | null {
  const { id, version } = questionnaire
  const expected = { id: asked.id, version: asked.version }
  if (id !== asked.id || version !== asked.version) {
    return { code: 'otherQuestionnaire', data: { expected, found: { id, version } } }
  }
  if (asked.sha256 === undefined || asked.sha256 === sha256) return null
  return { code: 'otherContent', data: { questionnaire: expected, expected: asked.sha256, found: sha256 } }
}

/** Answers are kept by id, so an included metric must not share its id with anything of the questionnaire. */
export function repeatedIds(definition: Definition): Problem[] {
  const { id, version } = definition.questionnaire
  const own = [...definition.questionnaire.dimensions, ...itemsOf(definition), ...metricsOf(definition)].map(
    (part) => part.id,
  )
  return own
    .filter((part, index) => own.indexOf(part) < index)
    .map((part) => ({ code: 'repeatedId', data: { id: part, questionnaire: { id, version } } }))
}
