import { describe, expect, it } from 'vitest'
import { released } from './released'
import { reportQuestionnaires } from '../../scripts/questionnaireReport'
import { itemsOf, metricsOf } from '@/domain/questionnaire'
import { readQuestionnaire } from '@/exchange/questionnaireFile'
import { definitionOf, shippedTexts } from '../support/questionnaireTexts'

const nameOf = (path: string) => path.replace('/questionnaires/', '').replace('.json', '')
const reports = await reportQuestionnaires(new Map(Object.entries(shippedTexts)))

describe('the shipped questionnaires', () => {
  it('are without a fault', () => {
    expect(reports.filter(({ faults }) => faults.length > 0)).toEqual([])
  })

  // Released files are frozen: a change is a new version in a new file. A new file is added to released.ts.
  it('have the content with which they were released', () => {
    expect(Object.fromEntries(reports.map(({ path, sha256 }) => [nameOf(path), sha256]))).toEqual(released)
  })

  it.each([
    { id: 'calms', dimensions: [7, 8, 7, 7, 7], metrics: 5, lens: [14, 11, 11] },
    { id: 'calms-pulse', dimensions: [3, 3, 3, 3, 3], metrics: 5, lens: null },
    { id: 'three-ways', dimensions: [5, 5, 5], metrics: 5, lens: [5, 5, 5] },
    { id: 'dora', dimensions: [], metrics: 5, lens: null },
  ])('$id asks what it says', async ({ id, dimensions, metrics, lens }) => {
    const definition = await definitionOf({ id, version: '1.0.0' })
    expect(definition.questionnaire.dimensions.map(({ items }) => items.length)).toEqual(dimensions)
    expect(metricsOf(definition)).toHaveLength(metrics)
    const groups = definition.questionnaire.lens?.groups ?? []
    const tagged = groups.map((group) => itemsOf(definition).filter(({ lensGroup }) => lensGroup === group.id).length)
    if (lens) expect(tagged).toEqual(lens)
  })

  it('name a schema for editors', async () => {
    for (const [path, text] of Object.entries(shippedTexts)) {
      const file = await readQuestionnaire(text)
      expect(file.ok && file.value.questionnaire.$schema, path).toBe('../../public/schema/questionnaire-1.json')
    }
  })

  it('ask the pulse in the words of CALMS, so that the two can be compared', async () => {
    const [calms, pulse] = await Promise.all([
      definitionOf({ id: 'calms', version: '1.0.0' }),
      definitionOf({ id: 'calms-pulse', version: '1.0.0' }),
    ])
    const full = new Map(itemsOf(calms).map((item) => [item.id, item]))
    expect(pulse.questionnaire.comparableWith).toEqual(['calms'])
    expect(itemsOf(pulse).filter((item) => JSON.stringify(full.get(item.id)) !== JSON.stringify(item))).toEqual([])
  })
})

describe('the lint', () => {
  const calms = shippedTexts['/questionnaires/calms/1.0.0.json'] ?? ''
  const dora = shippedTexts['/questionnaires/dora/1.0.0.json'] ?? ''
  const reportOf = async (text: string) =>
    (
      await reportQuestionnaires(
        new Map([
          ['mine/calms/1.0.0.json', text],
          ['dora/1.0.0.json', dora],
        ]),
      )
    )[0]?.faults

  it.each([
    {
      what: 'a vague word',
      text: calms.replace('Into a monthly meeting', 'Into a regular meeting'),
      faults: ['dimensions[4].items[1].levels[3]: Expected a number or a fact instead of "regular".'],
    },
    {
      what: 'an unknown metric',
      text: calms.replace('"dora-time-to-restore"', '"dora-time"'),
      faults: [
        'dimensions[0].items[0].metrics[0]: Expected a metric of this or an included questionnaire; "dora-time" is none.',
      ],
    },
    {
      what: 'a fault of the schema',
      text: calms.replace('"minutes": 16', '"minutes": "16"'),
      faults: ['minutes: Expected a number, found "16".'],
    },
    {
      what: 'another hash than the included file has',
      text: calms.replace(released['dora/1.0.0'], '0'.repeat(64)),
      faults: [
        'The questionnaire dora 1.0.0 has other content than the one that was answered (89622da7 instead of 00000000).',
      ],
    },
    {
      what: 'no JSON',
      text: 'calms',
      faults: ['This is not JSON, so it cannot be one of the files that the app reads.'],
    },
    {
      what: 'another place than its name',
      text: calms.replace('"1.0.0"', '"1.0.1"'),
      faults: ['Expected the path calms/1.0.1.json for this content.'],
    },
  ])('tells $what with its place', async ({ text, faults }) => {
    expect(await reportOf(text)).toEqual(faults)
  })
})
