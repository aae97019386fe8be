import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Problem } from '@/domain/problem'
import { readQuestionnaire } from '@/exchange/questionnaireFile'
import { questionnaireTexts } from '../support/questionnaireTexts'

const text = questionnaireTexts['/tests/fixtures/questionnaires/team-rhythm/1.9.0.json'] ?? ''

describe('readQuestionnaire', () => {
  it('gives content with defaults, the hash of what stands in the file, and the file', async () => {
    const read = await readQuestionnaire(text)
    expect(read).toMatchObject({ ok: true, value: { questionnaire: { id: 'team-rhythm', comparableWith: [] }, text } })
  })

  it('has one hash for one content, whatever the order of keys, the white space and the schema it names', async () => {
    const { $schema, ...rest } = z.record(z.string(), z.unknown()).parse(JSON.parse(text))
    const turned = JSON.stringify(Object.fromEntries(Object.entries(rest).toReversed()))
    const [one, other] = await Promise.all([readQuestionnaire(text), readQuestionnaire(turned)])
    expect($schema).toBe('../../../../public/schema/questionnaire-1.json')
    expect(one.ok && other.ok && one.value.sha256 === other.value.sha256).toBe(true)
  })

  it.each<{ what: string; from: string | RegExp; to: string; problems: Problem[] }>([
    {
      what: 'a newer format',
      from: '"formatVersion": 1',
      to: '"formatVersion": 2',
      problems: [{ code: 'newerFormat', data: { found: 2, reads: 1 } }],
    },
    {
      what: 'a format that never was',
      from: '"formatVersion": 1',
      to: '"formatVersion": 0',
      problems: [{ code: 'notOneOf', data: { allowed: ['1'], value: '0' }, path: ['formatVersion'] }],
    },
    {
      what: 'a version that is none',
      from: '"1.9.0"',
      to: '"1.9"',
      problems: [{ code: 'rule', data: { expected: 'a semantic version such as 1.0.0' }, path: ['version'] }],
    },
    {
      what: 'a typo in a key',
      from: '"why": "A plan',
      to: '"wy": "A plan',
      problems: [
        { code: 'missing', data: { expected: 'text' }, path: ['dimensions', 0, 'items', 0, 'why'] },
        { code: 'unknownKey', data: { key: 'wy' }, path: ['dimensions', 0, 'items', 0, 'wy'] },
      ],
    },
    {
      what: 'four statements',
      from: '"The team plans every two weeks from one list.",',
      to: '',
      problems: [
        {
          code: 'outOfRange',
          data: { what: 'list', least: 5, most: 5 },
          path: ['dimensions', 0, 'items', 0, 'levels'],
        },
      ],
    },
    {
      what: 'a weight of a half',
      from: '"weight": 2',
      to: '"weight": 0.5',
      problems: [
        {
          code: 'wrongType',
          data: { expected: 'wholeNumber', found: 'number', value: '0.5' },
          path: ['dimensions', 0, 'items', 0, 'weight'],
        },
      ],
    },
    {
      what: 'an id that stands twice',
      from: '"rhythm-retrospective"',
      to: '"rhythm-planning"',
      problems: [
        {
          code: 'rule',
          data: { expected: 'an id that is used once; "rhythm-planning" stands twice' },
          path: ['dimensions', 0, 'items', 1, 'id'],
        },
      ],
    },
    {
      what: 'a reserved id',
      from: '"rhythm-retrospective"',
      to: '"constructor"',
      problems: [
        { code: 'rule', data: { expected: 'this name is reserved' }, path: ['dimensions', 0, 'items', 1, 'id'] },
      ],
    },
    {
      what: 'a reserved key',
      from: '"weight": 2',
      to: '"__proto__": {}',
      problems: [{ code: 'reservedKey', data: { key: '__proto__' }, path: ['dimensions', 0, 'items', 0, '__proto__'] }],
    },
    { what: 'a file cut in the middle', from: /"nextSteps"[^]*/, to: '', problems: [{ code: 'cutShort', data: {} }] },
    {
      what: 'a package list',
      from: /^[^]*$/,
      to: '{"name":"x","version":"1.0.0","dependencies":{}}',
      problems: [
        {
          code: 'otherKind',
          data: { expected: 'questionnaire', found: 'otherObject', keys: ['name', 'version', 'dependencies'] },
        },
      ],
    },
    {
      what: 'a response file',
      from: /^[^]*$/,
      to: '{"format":"calms-response"}',
      problems: [{ code: 'otherKind', data: { expected: 'questionnaire', found: 'response', keys: ['format'] } }],
    },
    {
      what: 'a list',
      from: /^[^]*$/,
      to: '[1,2]',
      problems: [{ code: 'otherKind', data: { expected: 'questionnaire', found: 'list', keys: [] } }],
    },
  ])('$what', async ({ from, to, problems }) => {
    expect(await readQuestionnaire(text.replace(from, to))).toEqual({ ok: false, problems })
  })
})
