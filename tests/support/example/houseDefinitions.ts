import type { Definition } from '@/domain/questionnaire'
import { questionnaireSchema } from '@/domain/questionnaireRules'
import { completeDefinition, type FindQuestionnaire } from '@/exchange/definition'
import { readQuestionnaire } from '@/exchange/questionnaireFile'
import { houseEdition } from './houseEdition'

/** Both versions of the house's questionnaire with the DORA metrics they include, from the files of CALMS and DORA. */
export async function houseDefinitions(calms: string, dora: string): Promise<Record<'1.0.0' | '2.0.0', Definition>> {
  const find: FindQuestionnaire = () => Promise.resolve({ ok: true, value: { text: dora, isOwn: false } })
  const define = async (version: '1.0.0' | '2.0.0') => {
    const edition = houseEdition(questionnaireSchema.parse(JSON.parse(calms)), version)
    const file = await readQuestionnaire(`${JSON.stringify(edition, null, 2)}\n`)
    if (!file.ok) throw new Error(JSON.stringify(file.problems))
    const definition = await completeDefinition(file.value, find)
    if (!definition.ok) throw new Error(JSON.stringify(definition.problems))
    return definition.value
  }
  return { '1.0.0': await define('1.0.0'), '2.0.0': await define('2.0.0') }
}
