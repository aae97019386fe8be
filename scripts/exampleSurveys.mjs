// Writes the example surveys that open from the list of surveys: public/example/surveys.json, an ordinary backup file.
// The answers are the same each time; the keys and the sealing are new, as they must be.
import { readFile, writeFile } from 'node:fs/promises'
import { format } from 'prettier'
import { runnerImport } from 'vite'

const at = (path) => new URL(`../${path}`, import.meta.url)
const load = async (path) =>
  (
    await runnerImport(at(path).pathname, {
      resolve: { alias: { '@': at('src').pathname } },
    })
  ).module

const { writeExample } = await load('scripts/exampleBackup.ts')
const read = (path) => readFile(at(path), 'utf8')
const text = await writeExample(
  await read('questionnaires/calms/1.0.0.json'),
  await read('questionnaires/dora/1.0.0.json'),
)
await writeFile(at('public/example/surveys.json'), await format(text, { parser: 'json', printWidth: 120 }))
console.log(`public/example/surveys.json, ${text.length} characters`)
