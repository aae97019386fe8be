import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { proposeAgenda } from '@/domain/round/agenda'
import { ownTextsOf } from '@/domain/questionnaire'
import { extractAttachment } from '@/exchange/reportFile'
import { readRoundFile, writeRoundFile } from '@/exchange/roundFile'
import type { RenderedPdf } from '@/report/pdf/pdfDocument'
import { buildCards } from '@/report/round/cardsModel'
import { reportOfRounds } from '@/report/round/reportOfRounds'
import type { RoundReportModel } from '@/report/round/roundReportModel'
import { buildRunSheet } from '@/report/round/runSheetModel'
import { calmsRounds } from '../../support/calmsRounds'
import { shipped } from '../../support/definitions'
import { open, renderContent, textOf, type Opened } from '../../support/pdfReports'
import { definedRounds } from '../../support/definedRounds'

const calms = shipped('calms')
const { results, ballots } = calmsRounds(calms)
const rounds = definedRounds(results)
const json = writeRoundFile(rounds, ownTextsOf(calms))
const model = reportOfRounds(rounds)
const views = present(model.views)
const profile = present(model.profile)
const dora = present(model.dora)
const strengths = present(model.strengths)
const trend = present(model.trend)
const plan = present(model.plan)
const leaders = present(model.leaders)
const questions = present(model.appendix).groups.flatMap(({ items }) => items)
const plain = (text: string) => text.replace(/\s+/g, '')

/** Every text of a model that a reader sees. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(textsOf)
}

describe('the report of a round', () => {
  let rendered: RenderedPdf
  let opened: Opened
  let text: string

  beforeAll(async () => {
    rendered = await renderContent({ kind: 'round', form: 'full', model }, json)
    opened = await open(rendered.bytes)
    text = plain(await textOf(opened))
  })

  it.each<[what: string, said: unknown]>([
    ['summary and facts', [model.summary, model.facts]],
    ['what to talk about', views.entries.map(({ title, sentence, ends, agreed }) => [title, sentence, ends, agreed])],
    ['gaps between groups', views.groups],
    ['what people do not know', views.unknown],
    ['profile', profile.rows.map(({ name, score, interval, lowest }) => [name, score, interval, lowest])],
    ['delivery', dora.rows.map(({ title, answer, people, spread }) => [title, answer, people, spread])],
    ['strengths', strengths.entries.map(({ title, question, text: statement }) => [title, question, statement])],
    ['trend', [trend.table, trend.change, trend.notes]],
    ['plan', withoutIds([plan.actions, plan.reviewed, plan.reviewedNote])],
    ['requests', leaders.entries.map(({ text: asked, action }) => [asked, action])],
    ['method', model.method.paragraphs],
    ['every question', questions.map(({ sentence, notes, lines }) => [sentence, notes, lines])],
  ])('says what the model says: %s', (_what, said) => {
    const texts = textsOf(said)
    expect(texts).not.toEqual([])
    expect(texts.filter((part) => !text.includes(plain(part)))).toEqual([])
  })

  it('has an outline in reading order, where views differ before any average', async () => {
    const outline = await opened.getOutline()
    expect(outline.map(({ title }) => title)).toEqual([
      'In short',
      'Where views differ',
      'Profile by pillar',
      'Delivery metrics (DORA)',
      'The Three Ways in the same answers',
      'Strengths to keep',
      'Improve first',
      'Trend',
      'Plan',
      'What we ask of leaders',
      'Method and limits',
      'Every question',
    ])
  })

  it('draws dots and charts as vectors and holds no picture made of pixels', async () => {
    const pictures = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject])
    for (let page = 1; page <= opened.numPages; page++) {
      const { fnArray } = await (await opened.getPage(page)).getOperatorList()
      expect(fnArray.filter((operator) => pictures.has(operator))).toEqual([])
    }
  })

  it('tells in words how people answered every question, and what its charts show', async () => {
    const figures: string[] = []
    for (let page = 1; page <= opened.numPages; page++) {
      figures.push(...alternativesOf(await (await opened.getPage(page)).getStructTree()))
    }
    // 36 questions, those to talk about once more, two charts of the profile, five of the trend.
    expect(figures).toHaveLength(36 + views.entries.length + 2 + 5)
    expect(figures).toContain(
      'Dots, one a person. Stop and fix: Ad hoc 0, Emerging 2, Consistent 2, Embedded 0, Adaptive 4',
    )
  })

  it('carries the results of both rounds and nothing of a single person', async () => {
    const carried = await extractAttachment(rendered.bytes, { maxInflated: 5_000_000 })
    if (!carried.ok) throw new Error(carried.why)
    const file = await readRoundFile(carried.json)
    expect(file.ok && file.value.rounds.map(({ summary }) => summary.terms.title)).toEqual([
      'Spring 2026',
      'Autumn 2026',
    ])
    const people = ballots.flat().flatMap(({ content, sha256 }) => [content.respondent, sha256])
    expect(people).toHaveLength(32)
    expect(people.filter((person) => carried.json.includes(person) || text.includes(person))).toEqual([])
    expect(carried.json).not.toMatch(/"(?:respondent|revision|ballots|reveals|segments":\{)/)
  })

  it('is the same to the last byte when it is made again from what it carries', async () => {
    const carried = await extractAttachment(rendered.bytes, { maxInflated: 5_000_000 })
    const file = await readRoundFile(carried.ok ? carried.json : '')
    if (!file.ok) throw new Error('The report carries a round file')
    const again = file.value.rounds.map((round) => ({ ...round, definition: calms }))
    const { bytes } = await renderContent(
      { kind: 'round', form: 'full', model: reportOfRounds(again) },
      writeRoundFile(again, ownTextsOf(calms)),
    )
    expect(bytes).toEqual(rendered.bytes)
  })
})

describe('the page for leaders', () => {
  const pageOf = async (content: RoundReportModel) => {
    const { bytes, pages } = await renderContent({ kind: 'round', form: 'summary', model: content }, json)
    return { pages, text: plain(await textOf(await open(bytes))) }
  }

  it('has summary, delivery, trend, what became of actions and what is asked of leaders on one page', async () => {
    const { pages, text } = await pageOf(model)
    expect(pages).toBe(1)
    const said = [
      model.summary.map(({ text: sentence }) => sentence),
      dora.verdict,
      trend.change?.sentences,
      plan.reviewed.map(({ text: action, outcome }) => [action, outcome]),
      leaders.entries.map(({ text: asked }) => asked),
    ]
    expect(textsOf(said).filter((part) => !text.includes(plain(part)))).toEqual([])
  })

  it('has the profile where a first round has no trend', async () => {
    const { pages, text } = await pageOf(reportOfRounds(rounds.slice(0, 1)))
    expect(pages).toBe(1)
    expect(text).toContain('Profilebypillar')
  })

  it.each([
    ['words', 'Payment settlement engineering group for the northern regions '.repeat(4).slice(0, 200)],
    ['one word', 'Gruppenleitung'.repeat(15).slice(0, 200)],
    ['wide letters', 'W'.repeat(200)],
  ])('is one page with the longest names and thirty requests of ten thousand letters: %s', async (_what, name) => {
    const long = rounds.map(({ definition, summary, facts }) => ({
      definition,
      summary: { ...summary, terms: { ...summary.terms, team: name, service: name, title: name } },
      facts: {
        ...facts,
        actions: Array.from({ length: 30 }, (_, index) => {
          const [first] = facts.actions
          if (!first) throw new Error('The example has an action')
          const text = `${name} `.repeat(50).slice(0, 10_000)
          return { ...first, id: first.id.replace(/..$/, String(10 + index)), text, help: text }
        }),
      },
    }))
    expect((await pageOf(reportOfRounds(long))).pages).toBe(1)
  })
})

describe('sheets for the meeting', () => {
  it('are a run sheet with times, what to do, the questions in their steps, and the ground rules', async () => {
    const agenda = { length: 90 as const, entries: proposeAgenda(results[1], 90) }
    const sheet = buildRunSheet(results[1], agenda)
    const { bytes, pages } = await renderContent({ kind: 'runSheet', model: sheet })
    expect(pages).toBe(1)
    const text = plain(await textOf(await open(bytes)))
    // 5, 10, 8 and 35 minutes come before the metrics.
    expect(text).toContain(plain('Delivery metrics 0:58 10'))
    expect(text).toContain(plain('Safe release and rollback (7 min)'))
    expect([...sheet.rules, sheet.consensus].filter((rule) => !text.includes(plain(rule)))).toEqual([])
    expect(await extractAttachment(bytes, { maxInflated: 10 })).toEqual({ ok: false, why: 'noData' })
  })

  it('are cards with a question and its five statements a page, in the order of the agenda', async () => {
    const cards = buildCards(calms, results[1].summary.terms, [
      'lean-small-batches',
      'culture-blameless-response',
      'none',
    ])
    const { bytes, pages } = await renderContent({ kind: 'cards', model: cards })
    expect(pages).toBe(2)
    const opened = await open(bytes)
    const first = calms.questionnaire.dimensions
      .flatMap(({ items }) => items)
      .find(({ id }) => id === 'lean-small-batches')
    const { items } = await (await opened.getPage(1)).getTextContent()
    const text = plain(items.map((item) => ('str' in item ? item.str : '')).join(''))
    for (const part of [first?.title, first?.text, ...(first?.levels ?? [])]) expect(text).toContain(plain(part ?? '?'))
  })

  it('are a card for each of the 36 questions, none of which takes more than its page', async () => {
    const cards = buildCards(calms, results[1].summary.terms, null)
    expect((await renderContent({ kind: 'cards', model: cards })).pages).toBe(36)
  })
})

type Node = {
  readonly role?: string
  readonly type?: string
  readonly alt?: string
  readonly children?: readonly Node[]
}

function alternativesOf(node: Node): string[] {
  const own = node.role === 'Figure' && node.alt !== undefined ? [node.alt] : []
  return [...own, ...(node.children ?? []).flatMap(alternativesOf)]
}

/** Entries without their identifiers, which no reader sees. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (key === 'id' ? [] : [[key, withoutIds(part)] as const])),
  )
}

function present<T>(section: T | null): T {
  if (section === null) throw new Error('The example has every section')
  return section
}
