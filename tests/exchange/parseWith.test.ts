import { expect, it } from 'vitest'
import type { Problem } from '@/domain/problem'
import { responseSchema } from '@/domain/response'
import { parseWith } from '@/exchange/parseWith'

const sound = {
  id: '123e4567-e89b-42d3-a456-426614174000',
  revision: 1,
  status: 'inProgress',
  questionnaire: { id: 'calms', version: '1.0.0', sha256: 'a'.repeat(64) },
  about: { mode: 'team', team: 'Team A' },
  startedAt: '2026-01-31T12:00:00.000Z',
  changedAt: '2026-01-31T12:00:00.000Z',
  answers: {},
  metrics: {},
  remarks: {},
  targets: {},
  highEnough: [],
}
const rated = (level: unknown) => ({ ...sound, answers: { 'culture-wins': { kind: 'rated', level } } })
const levelPath = ['answers', 'culture-wins', 'level']

it('takes a sound response as it is', () => {
  expect(parseWith(responseSchema, sound)).toEqual({ ok: true, value: sound })
})

it.each<{ what: string; given: unknown; problem: Problem }>([
  {
    what: 'level 0',
    given: rated(0),
    problem: { code: 'outOfRange', data: { what: 'number', least: 1, most: null }, path: levelPath },
  },
  {
    what: 'level 6',
    given: rated(6),
    problem: { code: 'outOfRange', data: { what: 'number', least: null, most: 5 }, path: levelPath },
  },
  {
    what: 'level 3.5',
    given: rated(3.5),
    problem: { code: 'wrongType', data: { expected: 'wholeNumber', found: 'number', value: '3.5' }, path: levelPath },
  },
  {
    what: 'level "3"',
    given: rated('3'),
    problem: { code: 'wrongType', data: { expected: 'number', found: 'text', value: '"3"' }, path: levelPath },
  },
  {
    what: 'level NaN',
    given: rated(NaN),
    problem: { code: 'wrongType', data: { expected: 'number', found: 'number', value: 'NaN' }, path: levelPath },
  },
  {
    what: 'level null',
    given: rated(null),
    problem: { code: 'wrongType', data: { expected: 'number', found: 'null', value: 'null' }, path: levelPath },
  },
  {
    what: 'no level',
    given: rated(undefined),
    problem: { code: 'missing', data: { expected: 'number' }, path: levelPath },
  },
  {
    what: 'another kind of answer',
    given: { ...sound, answers: { 'culture-wins': { kind: 'perhaps' } } },
    problem: {
      code: 'notOneOf',
      data: { allowed: ['rated', 'dontKnow', 'notApplicable'], value: '"perhaps"' },
      path: ['answers', 'culture-wins', 'kind'],
    },
  },
  {
    what: 'no kind of answer',
    given: { ...sound, answers: { 'culture-wins': {} } },
    problem: { code: 'missing', data: { expected: null }, path: ['answers', 'culture-wins', 'kind'] },
  },
  {
    what: 'a number for an answer',
    given: { ...sound, answers: { 'culture-wins': 3 } },
    problem: {
      code: 'wrongType',
      data: { expected: 'object', found: 'number', value: '3' },
      path: ['answers', 'culture-wins'],
    },
  },
  {
    what: 'an id that is none',
    given: { ...sound, answers: { 'Culture Wins': { kind: 'dontKnow' } } },
    problem: {
      code: 'rule',
      data: { expected: 'kebab-case: lower-case letters, digits and single hyphens' },
      path: ['answers', 'Culture Wins'],
    },
  },
  {
    what: 'an unknown key',
    given: { ...sound, score: 3 },
    problem: { code: 'unknownKey', data: { key: 'score' }, path: ['score'] },
  },
  {
    what: 'an unknown status',
    given: { ...sound, status: 'done' },
    problem: {
      code: 'notOneOf',
      data: { allowed: ['inProgress', 'completed', 'amended'], value: '"done"' },
      path: ['status'],
    },
  },
  {
    what: 'another id',
    given: { ...sound, id: '7' },
    problem: { code: 'wrongForm', data: { form: 'uuid' }, path: ['id'] },
  },
  {
    what: 'no such day',
    given: { ...sound, startedAt: '2026-02-30T12:00:00Z' },
    problem: { code: 'wrongForm', data: { form: 'instant' }, path: ['startedAt'] },
  },
  {
    what: 'a note of 10 001 characters',
    given: { ...sound, remarks: { 'culture-wins': { note: 'x'.repeat(10_001) } } },
    problem: {
      code: 'outOfRange',
      data: { what: 'text', least: null, most: 10_000 },
      path: ['remarks', 'culture-wins', 'note'],
    },
  },
  {
    what: 'a link that runs code',
    given: { ...sound, remarks: { 'culture-wins': { link: 'javascript:alert(1)' } } },
    problem: {
      code: 'rule',
      data: { expected: 'a web address that begins with http:// or https://' },
      path: ['remarks', 'culture-wins', 'link'],
    },
  },
  {
    what: 'a list of ids that is an object',
    given: { ...sound, highEnough: {} },
    problem: { code: 'wrongType', data: { expected: 'list', found: 'object', value: null }, path: ['highEnough'] },
  },
  {
    what: 'a list for the whole',
    given: [],
    problem: { code: 'wrongType', data: { expected: 'object', found: 'list', value: null }, path: [] },
  },
])('$what', ({ given, problem }) => {
  expect(parseWith(responseSchema, given)).toEqual({ ok: false, problems: [problem] })
})

it('names every fault, not the first alone', () => {
  const parsed = parseWith(responseSchema, { ...rated(9), status: 'done' })
  expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path?.join('.'))).toEqual([
    'status',
    'answers.culture-wins.level',
  ])
})
