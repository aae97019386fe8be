import { readFileSync } from 'node:fs'
import { bench, describe } from 'vitest'
import { buildResult } from '@/domain/buildResult'
import { writeCsv } from '@/exchange/csv'
import { readResponseFile } from '@/exchange/responseFile'
import { writeLinkCode } from '@/exchange/shareLink'
import { buildReportModel } from '@/report/buildReportModel'
import { renderMarkdown } from '@/report/renderMarkdown'
import { shipped } from '../support/definitions'

const text = readFileSync(new URL('../../public/example/response.json', import.meta.url), 'utf8')
const file = await readResponseFile(text)
if (!file.ok) throw new Error('the example cannot be read')
const { response } = file.value
const definition = { ...shipped('calms'), sha256: response.questionnaire.sha256 }
const result = buildResult({ definition, response })
const model = buildReportModel(result)

// 36 answers with DORA. Figures of one machine are compared with each other, never with a limit.
describe('one response', () => {
  bench('score everything', () => {
    buildResult({ definition, response })
  })
  bench('build the report model', () => {
    buildReportModel(result)
  })
  bench('write Markdown', () => {
    renderMarkdown(model)
  })
  bench('write CSV', () => {
    writeCsv(result)
  })
  bench('read a response file', async () => {
    await readResponseFile(text)
  })
  bench('write a link', async () => {
    await writeLinkCode(response, definition)
  })
})
