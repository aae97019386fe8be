import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildResult } from '@/domain/buildResult'
import { itemsOf } from '@/domain/questionnaire'
import { responseSchema } from '@/domain/response'
import { extractAttachment } from '@/exchange/reportFile'
import { buildReportModel } from '@/report/buildReportModel'
import type { ReportModel } from '@/report/reportModel'
import { respond, shipped } from '../../support/definitions'
import { calmsReport, open, render, textOf, type Opened } from '../../support/pdfReports'

const plain = (text: string) => text.replace(/\s+/g, '')
const manyWords = 'Payment settlement engineering group for the northern and southern regional offices '.repeat(3)
const slow = {
  'dora-deployment-frequency': { kind: 'bracket', bracket: 'lt-6-monthly' },
  'dora-lead-time': { kind: 'bracket', bracket: 'gt-6-months' },
  'dora-change-failure-rate': { kind: 'percent', percent: 90 },
  'dora-time-to-restore': { kind: 'bracket', bracket: 'gt-6-months' },
} as const

/** Every question at the lowest level, so that each suggestion has every reason there is. */
function longReport(name: string): ReportModel {
  const given = Object.fromEntries(itemsOf(shipped('calms')).map(({ id }) => [id, 1]))
  const definition = shipped('calms')
  const about = { mode: 'person', team: name, service: name, respondent: name } as const
  return buildReportModel(buildResult({ definition, response: respond(definition, given, { about, metrics: slow }) }))
}

/** The example that opens from the start screen. */
function exampleReport(): ReportModel {
  const file: unknown = JSON.parse(
    readFileSync(new URL('../../../public/example/response.json', import.meta.url), 'utf8'),
  )
  const { response } = file !== null && typeof file === 'object' && 'response' in file ? file : { response: null }
  return buildReportModel(buildResult({ definition: shipped('calms'), response: responseSchema.parse(response) }))
}

async function pageText(opened: Opened, page: number): Promise<string> {
  const { items } = await (await opened.getPage(page)).getTextContent()
  return items.map((item) => ('str' in item ? item.str : '')).join(' ')
}

describe('the summary', () => {
  it('is one page, with the same title and data', async () => {
    const { bytes, pages } = await render(calmsReport(), 'summary', '[1]')
    expect(pages).toBe(1)
    expect(await extractAttachment(bytes, { maxInflated: 10 })).toEqual({ ok: true, json: '[1]' })
    expect((await (await open(bytes)).getMetadata()).info).toMatchObject({ Title: 'Payments, March 2026' })
  })

  it.each([
    ['words', manyWords.slice(0, 200).trim()],
    ['one word', 'Gruppenleitung'.repeat(15).slice(0, 200)],
    ['wide letters', 'W'.repeat(200)],
  ])('is one page with the longest names and every reason, and says all of them: %s', async (_what, name) => {
    const model = longReport(name)
    const reasons = model.suggestions?.cards.map(({ why }) => why) ?? []
    expect(reasons).toHaveLength(3)
    expect(reasons[0]).toMatch(/below the target.*; it should move .*; it belongs to /)
    const { bytes, pages } = await render(model, 'summary')
    expect(pages).toBe(1)
    const text = plain(await textOf(await open(bytes)))
    expect(text).toContain('…,March2026')
    for (const part of [...reasons, `Team:${name}`, `Service:${name}`, `(${name})`]) expect(text).toContain(plain(part))
    expect(text).not.toContain('Whoseesit')
  })

  it('leaves out nothing where there is room', async () => {
    const model = exampleReport()
    const { bytes, pages } = await render(model, 'summary')
    expect(pages).toBe(1)
    const text = plain(await textOf(await open(bytes)))
    for (const { label, value } of model.facts) expect(text).toContain(plain(`${label}: ${value}`))
    expect(text).toContain(plain(model.title))
  })

  it.each(['three-ways', 'dora', 'calms-pulse'])('is one page for %s', async (id) => {
    const definition = shipped(id)
    const given = Object.fromEntries(itemsOf(definition).map((item, index) => [item.id, 1 + (index % 5)]))
    const response = respond(definition, given, { metrics: slow })
    const { pages } = await render(buildReportModel(buildResult({ definition, response })), 'summary')
    expect(pages).toBe(1)
  })
})

describe('the full report of the example', () => {
  it('names the first improvement on its second page at the latest, before the strengths', async () => {
    const model = exampleReport()
    const opened = await open((await render(model)).bytes)
    const [first] = model.suggestions?.cards ?? []
    const text = plain(`${await pageText(opened, 1)} ${await pageText(opened, 2)}`)
    expect(text).toContain(plain(first?.step ?? '?'))
    expect(text).not.toContain('Anyonecancallareview')
  })

  it('prints the question above each statement', async () => {
    const model = exampleReport()
    const text = plain(await textOf(await open((await render(model)).bytes)))
    for (const { title, question, text: statement } of model.strengths?.entries ?? [])
      expect(text).toContain(plain(title + question + statement))
    for (const { question, now } of model.suggestions?.cards ?? [])
      expect(text).toContain(plain(`${question}${now.lead}: ${now.text}`))
  })

  it('ends with the whole method on one page', async () => {
    const model = exampleReport()
    const opened = await open((await render(model)).bytes)
    const text = plain(await pageText(opened, opened.numPages))
    for (const paragraph of [model.method.heading, ...model.method.paragraphs]) expect(text).toContain(plain(paragraph))
  })
})

it('cuts no word of the profile that its column can hold', async () => {
  const definition = shipped('calms')
  const given = Object.fromEntries(itemsOf(definition).map(({ id }) => [id, 5]))
  const model = buildReportModel(buildResult({ definition, response: respond(definition, given) }))
  const lines = (await textOf(await open((await render(model)).bytes))).split(/\s+/)
  expect(lines.filter((word) => word === 'reached')).toHaveLength(5)
})
