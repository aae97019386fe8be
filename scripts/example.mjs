// Writes the example result that opens from the start screen: public/example/response.json and an earlier one beside it.
// Run it again when the example or the hash of the CALMS questionnaire changes; the same input gives the same bytes.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { format } from 'prettier'
import { runnerImport } from 'vite'

const at = (path) => new URL(`../${path}`, import.meta.url)
const load = async (path) => (await runnerImport(at(path).pathname)).module

const { exampleResponses } = await load('scripts/exampleResponses.ts')
const { hashQuestionnaire } = await load('src/exchange/contentHash.ts')
const { questionnaireSchema } = await load('src/domain/questionnaireRules.ts')
const { responseSchema } = await load('src/domain/response.ts')

const json = JSON.parse(await readFile(at('questionnaires/calms/1.0.0.json'), 'utf8'))
const responses = exampleResponses(questionnaireSchema.parse(json), await hashQuestionnaire(json))

await mkdir(at('public/example/'), { recursive: true })
for (const [name, response] of Object.entries(responses)) {
  const file = { format: 'calms-response', formatVersion: 1, response: responseSchema.parse(response) }
  const text = await format(JSON.stringify(file, null, 2), { parser: 'json', printWidth: 120 })
  await writeFile(at(`public/example/${name}.json`), text)
  console.log(`public/example/${name}.json`)
}
