// @ts-check
// Lints the questionnaires and prints the content hash of each file; exits with 1 when there is a fault.
//   npm run questionnaires                      the shipped ones
//   npm run questionnaires -- mine/1.0.0.json   these files too; what they include is looked for among all of them
//   npm run questionnaires -- --write           also writes the JSON Schemas in public/schema/
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { runnerImport } from 'vite'
import { root } from './install.mjs'

/**
 * @template T
 * @param {string} path of a TypeScript module, which Node cannot load by itself
 * @returns {Promise<T>}
 */
async function load(path) {
  const config = { configFile: /** @type {const} */ (false), resolve: { alias: { '@': `${root}src` } } }
  const { module } = await runnerImport(`${root}${path}`, config)
  return /** @type {T} */ (module)
}

function shippedPaths() {
  const folder = `${root}questionnaires`
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return entries.filter((path) => path.endsWith('.json')).map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
}

async function writeSchemas() {
  /** @type {typeof import('./jsonSchemas')} */
  const { jsonSchemas } = await load('scripts/jsonSchemas.ts')
  mkdirSync(`${root}public/schema`, { recursive: true })
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 120 })
    writeFileSync(`${root}public/schema/${name}.json`, text)
    console.log(`wrote public/schema/${name}.json`)
  }
}

const args = process.argv.slice(2)
if (args.includes('--write')) await writeSchemas()

/** @type {typeof import('./questionnaireReport')} */
const { reportQuestionnaires } = await load('scripts/questionnaireReport.ts')
const paths = [...shippedPaths(), ...args.filter((arg) => !arg.startsWith('--'))].sort()
const texts = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]))
const reports = await reportQuestionnaires(texts)
for (const { path, sha256, faults } of reports) {
  console.log(`${sha256 ?? 'not readable'.padEnd(64)}  ${path.replace(root, '')}`)
  for (const fault of faults) console.log(`  ${fault}`)
}
const faults = reports.reduce((sum, report) => sum + report.faults.length, 0)
console.log(`${reports.length} questionnaires, ${faults} ${faults === 1 ? 'fault' : 'faults'}`)
process.exitCode = faults === 0 && reports.length > 0 ? 0 : 1
