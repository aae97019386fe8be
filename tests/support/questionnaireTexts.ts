import { refused } from '@/domain/problem'
import type { Definition } from '@/domain/questionnaire'
import { loadDefinition, type AskedQuestionnaire, type FindQuestionnaire } from '@/exchange/definition'

const shipped = import.meta.glob<string>('/questionnaires/*/*.json', { query: '?raw', import: 'default', eager: true })
const fixtures = import.meta.glob<string>('/tests/fixtures/questionnaires/*/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Texts of the shipped questionnaires and of the fixtures, by path from the root of the repository. */
export const questionnaireTexts: Readonly<Partial<Record<string, string>>> = { ...shipped, ...fixtures }
export const shippedTexts: Readonly<Record<string, string>> = shipped

export const findQuestionnaire: FindQuestionnaire = ({ id, version }) => {
  const path = `${id}/${version}.json`
  const text =
    questionnaireTexts[`/questionnaires/${path}`] ?? questionnaireTexts[`/tests/fixtures/questionnaires/${path}`]
  return Promise.resolve(
    text === undefined
      ? refused({ code: 'unknownQuestionnaire', data: { questionnaire: { id, version } } })
      : { ok: true, value: { text, isOwn: shipped[`/questionnaires/${path}`] === undefined } },
  )
}

/** A shipped or fixture definition; throws when it cannot be read. */
export async function definitionOf(asked: AskedQuestionnaire): Promise<Definition> {
  const definition = await loadDefinition(asked, findQuestionnaire)
  if (!definition.ok) throw new Error(JSON.stringify(definition.problems))
  return definition.value
}
