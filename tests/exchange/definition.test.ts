import { compareVersions } from 'compare-versions'
import { describe, expect, it } from 'vitest'
import { refused } from '@/domain/problem'
import { metricsOf, ownTextsOf } from '@/domain/questionnaire'
import { loadDefinition, type FindQuestionnaire } from '@/exchange/definition'
import { definitionOf, findQuestionnaire, questionnaireTexts } from '../support/questionnaireTexts'

const dora = { id: 'dora', version: '1.0.0' }
const dorasMetrics = [
  'dora-deployment-frequency',
  'dora-lead-time',
  'dora-change-failure-rate',
  'dora-time-to-restore',
  'dora-deployment-rework-rate',
]
const loadOnly =
  (texts: Readonly<Partial<Record<string, string>>>): FindQuestionnaire =>
  ({ id, version }) => {
    const text = texts[id]
    return Promise.resolve(
      text === undefined
        ? refused({ code: 'unknownQuestionnaire', data: { questionnaire: { id, version } } })
        : { ok: true, value: { text, isOwn: false } },
    )
  }
const calmsText = questionnaireTexts['/questionnaires/calms/1.0.0.json'] ?? ''
const doraText = questionnaireTexts['/questionnaires/dora/1.0.0.json'] ?? ''

describe('loadDefinition', () => {
  it.each(['calms', 'calms-pulse', 'three-ways'])('loads %s with the metrics that it includes', async (id) => {
    const definition = await definitionOf({ id, version: '1.0.0' })
    expect(metricsOf(definition).map((metric) => metric.id)).toEqual(dorasMetrics)
  })

  it('keeps two versions of one questionnaire side by side, told apart by version and hash', async () => {
    const [older, newer] = await Promise.all([
      definitionOf({ id: 'team-rhythm', version: '1.9.0' }),
      definitionOf({ id: 'team-rhythm', version: '1.10.0' }),
    ])
    expect([older.questionnaire.version, newer.questionnaire.version].toSorted(compareVersions)).toEqual([
      '1.9.0',
      '1.10.0',
    ])
    expect(older.sha256).not.toBe(newer.sha256)
    expect(older.questionnaire.dimensions[0]?.items.map(({ revision }) => revision)).toEqual([1, 1])
    expect(newer.questionnaire.dimensions[0]?.items.map(({ revision }) => revision)).toEqual([1, 2])
    expect(
      await loadDefinition({ id: 'team-rhythm', version: '1.9.0', sha256: older.sha256 }, findQuestionnaire),
    ).toMatchObject({ ok: true })
  })

  it('says that other content stands under the same id and version', async () => {
    const { sha256 } = await definitionOf(dora)
    expect(await loadDefinition({ ...dora, sha256: '0'.repeat(64) }, findQuestionnaire)).toEqual({
      ok: false,
      problems: [{ code: 'otherContent', data: { questionnaire: dora, expected: '0'.repeat(64), found: sha256 } }],
    })
  })

  it('passes on that there is no such version', async () => {
    expect(await loadDefinition({ id: 'calms', version: '9.0.0' }, findQuestionnaire)).toEqual({
      ok: false,
      problems: [{ code: 'unknownQuestionnaire', data: { questionnaire: { id: 'calms', version: '9.0.0' } } }],
    })
  })

  it('refuses another questionnaire than the one asked for', async () => {
    expect(await loadDefinition({ id: 'calms', version: '1.0.0' }, loadOnly({ calms: doraText }))).toEqual({
      ok: false,
      problems: [{ code: 'otherQuestionnaire', data: { expected: { id: 'calms', version: '1.0.0' }, found: dora } }],
    })
  })

  it('refuses a questionnaire whose included part is missing', async () => {
    expect(await loadDefinition({ id: 'calms', version: '1.0.0' }, loadOnly({ calms: calmsText }))).toEqual({
      ok: false,
      problems: [{ code: 'unknownQuestionnaire', data: { questionnaire: dora } }],
    })
  })

  it('refuses an id that an included questionnaire uses too', async () => {
    const doubled = calmsText.replaceAll('"culture-shared-ownership"', '"dora-lead-time"')
    expect(
      await loadDefinition({ id: 'calms', version: '1.0.0' }, loadOnly({ calms: doubled, dora: doraText })),
    ).toEqual({
      ok: false,
      problems: [
        { code: 'repeatedId', data: { id: 'dora-lead-time', questionnaire: { id: 'calms', version: '1.0.0' } } },
      ],
    })
  })
})

it('keeps the text of what is not shipped, since it has to travel with the responses', async () => {
  const [own, shipped] = await Promise.all([
    definitionOf({ id: 'team-rhythm', version: '1.9.0' }),
    definitionOf({ id: 'calms', version: '1.0.0' }),
  ])
  const rhythmText = questionnaireTexts['/tests/fixtures/questionnaires/team-rhythm/1.9.0.json']
  expect(ownTextsOf(own)).toEqual([rhythmText])
  expect(ownTextsOf(shipped)).toEqual([])
})
