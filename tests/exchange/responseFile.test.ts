import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QuestionnaireResponse } from '@/domain/response'
import { writeResponseFile } from '@/exchange/writeResponseFile'
import { readResponseFile, readResponseFileJson } from '@/exchange/responseFile'
import { arbitraryResponse } from '../support/arbitraryResponse'
import { definitionOf, questionnaireTexts } from '../support/questionnaireTexts'

const fixtures = import.meta.glob<string>('/tests/fixtures/responses/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const rhythmText = questionnaireTexts['/tests/fixtures/questionnaires/team-rhythm/1.9.0.json'] ?? ''
const doraText = questionnaireTexts['/questionnaires/dora/1.0.0.json'] ?? ''
const rhythm = await definitionOf({ id: 'team-rhythm', version: '1.9.0' })
const calms = await definitionOf({ id: 'calms', version: '1.0.0' })
const { id, version } = rhythm.questionnaire

const response: QuestionnaireResponse = {
  id: '123e4567-e89b-42d3-a456-426614174000',
  revision: 2,
  status: 'inProgress',
  questionnaire: { id, version, sha256: rhythm.sha256 },
  about: { mode: 'team', team: 'Team A' },
  startedAt: '2026-01-31T12:00:00.000Z',
  changedAt: '2026-01-31T12:30:00.000Z',
  answers: { 'rhythm-planning': { kind: 'rated', level: 3 } },
  metrics: { 'dora-change-failure-rate': { kind: 'percent', percent: 12 } },
  remarks: { 'rhythm-planning': { note: 'Since May \ud800 <script>alert(1)</script> =HYPERLINK("x") \u202edesrever' } },
  targets: { rhythm: 5 },
  highEnough: ['rhythm-retrospective'],
}

describe('a response file', () => {
  it('is pretty JSON that names its format', () => {
    expect(writeResponseFile({ ...response, remarks: {} }, [])).toBe(`{
  "format": "calms-response",
  "formatVersion": 1,
  "response": {
    "id": "123e4567-e89b-42d3-a456-426614174000",
    "revision": 2,
    "status": "inProgress",
    "questionnaire": {
      "id": "team-rhythm",
      "version": "1.9.0",
      "sha256": "${rhythm.sha256}"
    },
    "about": {
      "mode": "team",
      "team": "Team A"
    },
    "startedAt": "2026-01-31T12:00:00.000Z",
    "changedAt": "2026-01-31T12:30:00.000Z",
    "answers": {
      "rhythm-planning": {
        "kind": "rated",
        "level": 3
      }
    },
    "metrics": {
      "dora-change-failure-rate": {
        "kind": "percent",
        "percent": 12
      }
    },
    "remarks": {},
    "targets": {
      "rhythm": 5
    },
    "highEnough": [
      "rhythm-retrospective"
    ]
  }
}
`)
  })

  it.each(Object.entries(fixtures))('of every format ever written is read: %s', async (_path, text) => {
    expect(await readResponseFile(text)).toMatchObject({
      ok: true,
      value: { response: { about: { team: 'Payments' } } },
    })
  })

  it.each([{ definition: rhythm }, { definition: calms }])(
    'gives back every response as it was, as text and through the bytes of a file ($definition.questionnaire.id)',
    async ({ definition }) => {
      await fc.assert(
        fc.asyncProperty(arbitraryResponse(definition), async (given) => {
          const bytes = new TextEncoder().encode(writeResponseFile(given, []))
          const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
          expect(await readResponseFile(text)).toEqual({ ok: true, value: { response: given, questionnaires: [] } })
        }),
        { numRuns: 60 },
      )
    },
  )

  it('carries a questionnaire of the person own, so that another browser can show the answers', async () => {
    const file = await readResponseFile(writeResponseFile(response, [rhythmText, doraText]))
    expect(file.ok && file.value.response).toEqual(response)
    expect(file.ok && file.value.questionnaires.map(({ sha256 }) => sha256)).toEqual([
      rhythm.sha256,
      rhythm.includes[0]?.sha256,
    ])
  })

  it('refuses a carried questionnaire that is not the answered one', async () => {
    const changed = rhythmText.replace('Looking back', 'Looking ahead')
    expect(await readResponseFile(writeResponseFile(response, [changed]))).toEqual({
      ok: false,
      problems: [
        { code: 'unrelatedQuestionnaire', data: { questionnaire: { id, version } }, path: ['questionnaires', 0] },
      ],
    })
  })

  it('names a fault of a carried questionnaire by its place in the file', async () => {
    const faulty = rhythmText.replace('"minutes": 1', '"minutes": 0')
    expect(await readResponseFile(writeResponseFile(response, [faulty]))).toEqual({
      ok: false,
      problems: [
        { code: 'outOfRange', data: { what: 'number', least: 1, most: null }, path: ['questionnaires', 0, 'minutes'] },
      ],
    })
  })
})

describe('versions of the format', () => {
  const written: Record<string, unknown> = { format: 'calms-response', formatVersion: 1, response }

  it('a file of a newer version is told as such, whatever else is in it', async () => {
    expect(await readResponseFileJson({ format: 'calms-response', formatVersion: 3, answer: 42 })).toEqual({
      ok: false,
      problems: [{ code: 'newerFormat', data: { found: 3, reads: 1 } }],
    })
  })

  it.each([0, 1.5, '1', null])('a version that never was (%j) is refused', async (formatVersion) => {
    const problem = {
      code: 'notOneOf',
      data: { allowed: ['1'], value: JSON.stringify(formatVersion) },
      path: ['formatVersion'],
    }
    expect(await readResponseFileJson({ ...written, formatVersion })).toEqual({ ok: false, problems: [problem] })
  })

  it('an older file passes every later step, in order, and today’s schema judges the end', async () => {
    const nameTheResponse = ({ answers: older, ...rest }: Readonly<Record<string, unknown>>) => ({
      ...rest,
      response: older,
    })
    const dropTheComment = (file: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(Object.entries(file).filter(([key]) => key !== 'comment'))
    const migrations = [nameTheResponse, dropTheComment]
    const value = { response, questionnaires: [] }
    const first = { format: 'calms-response', formatVersion: 1, answers: response, comment: 'x' }
    const second = { format: 'calms-response', formatVersion: 2, response, comment: 'x' }
    const third = { format: 'calms-response', formatVersion: 3, response }
    expect(await readResponseFileJson(first, migrations)).toEqual({ ok: true, value })
    expect(await readResponseFileJson(second, migrations)).toEqual({ ok: true, value })
    expect(await readResponseFileJson(third, migrations)).toEqual({ ok: true, value })
    expect(await readResponseFileJson({ ...third, comment: 'x' }, migrations)).toMatchObject({
      ok: false,
      problems: [{ code: 'unknownKey', path: ['comment'] }],
    })
    expect(await readResponseFileJson({ ...third, formatVersion: 4 }, migrations)).toMatchObject({
      ok: false,
      problems: [{ code: 'newerFormat', data: { found: 4, reads: 3 } }],
    })
  })
})
