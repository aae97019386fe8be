import { describe, expect, it } from 'vitest'
import { buildResult } from '@/domain/buildResult'
import { applyChange, type Change } from '@/domain/change'
import type { MetricAnswer } from '@/domain/response'
import { define, item, respond, shipped, type Given } from '../support/definitions'

const resultOf = (
  given: Given,
  definition = define({ a: [item('a-1'), item('a-2')], b: [item('b-1')], c: [item('c-1')] }),
) => buildResult({ definition, response: respond(definition, given) })

describe('scoring.md 5 and 24: a dimension with its target', () => {
  it('has score, lowest items, target and exact gap', () => {
    expect(resultOf({ 'a-1': 3, 'a-2': 2 }).dimensions[0]).toEqual({
      id: 'a',
      name: 'A',
      score: {
        kind: 'scored',
        mean: { numerator: 5, denominator: 2 },
        solidLevel: 2,
        coverage: { rated: 2, applicable: 2 },
      },
      lowest: ['a-2', 'a-1'],
      target: 4,
      gap: { numerator: 3, denominator: 2 },
      counts: { rated: 2, dontKnow: 0, notApplicable: 0, unanswered: 0 },
    })
  })

  it('has no gap without a score', () => {
    expect(resultOf({ 'a-1': 3 }).dimensions[0]).toMatchObject({ gap: null, score: { kind: 'notEnoughAnswers' } })
  })
})

describe('scoring.md 1: the three kinds of missing stay apart', () => {
  it('counts each', () => {
    expect(resultOf({ 'a-1': 3, 'a-2': 'dontKnow', 'b-1': 'notApplicable' }).counts).toEqual({
      rated: 1,
      dontKnow: 1,
      notApplicable: 1,
      unanswered: 1,
    })
  })
})

describe('scoring.md 6: the lens', () => {
  it('scores CALMS items by way across pillars: 14, 11 and 11 items', () => {
    const calms = shipped('calms')
    const all = Object.fromEntries(
      calms.questionnaire.dimensions.flatMap(({ items }) =>
        items.map(({ id, lensGroup }) => [id, lensGroup === 'flow' ? 4 : 2]),
      ),
    )
    const { lens } = buildResult({ definition: calms, response: respond(calms, all) })
    expect(lens?.map(({ group, items, score }) => [group.id, items.length, score])).toEqual([
      [
        'flow',
        14,
        {
          kind: 'scored',
          mean: { numerator: 56, denominator: 14 },
          solidLevel: 4,
          coverage: { rated: 14, applicable: 14 },
        },
      ],
      [
        'feedback',
        11,
        {
          kind: 'scored',
          mean: { numerator: 22, denominator: 11 },
          solidLevel: 2,
          coverage: { rated: 11, applicable: 11 },
        },
      ],
      [
        'learning',
        11,
        {
          kind: 'scored',
          mean: { numerator: 22, denominator: 11 },
          solidLevel: 2,
          coverage: { rated: 11, applicable: 11 },
        },
      ],
    ])
  })

  it('is not shown where the dimensions are the ways themselves, though its relevance still counts', () => {
    const ways = shipped('three-ways')
    const result = buildResult({
      definition: ways,
      response: respond(ways, { 'flow-handoffs': 1, 'feedback-code-review': 1 }),
    })
    expect(result.lens).toBeNull()
  })
})

describe('scoring.md 26: contradictions of CALMS 1.0.0', () => {
  const calms = shipped('calms')
  const automation = (level: number): Given =>
    Object.fromEntries(
      calms.questionnaire.dimensions
        .filter(({ id }) => id === 'automation')
        .flatMap(({ items }) => items.map(({ id }) => [id, level])),
    )
  const found = (given: Given, metrics: Record<string, MetricAnswer>) =>
    buildResult({ definition: calms, response: respond(calms, given, { metrics }) }).contradictions

  it.each<{ when: string; level: number; metrics: Record<string, MetricAnswer>; then: string[] }>([
    {
      when: 'lead time one to six months',
      level: 4,
      metrics: { 'dora-lead-time': { kind: 'bracket', bracket: '1-6-months' } },
      then: ['automation-and-lead-time'],
    },
    {
      when: 'lead time more than six months',
      level: 5,
      metrics: { 'dora-lead-time': { kind: 'bracket', bracket: 'gt-6-months' } },
      then: ['automation-and-lead-time'],
    },
    {
      when: 'lead time below a month',
      level: 4,
      metrics: { 'dora-lead-time': { kind: 'bracket', bracket: '1-week-1-month' } },
      then: [],
    },
    {
      when: 'automation below 4',
      level: 3,
      metrics: { 'dora-lead-time': { kind: 'bracket', bracket: '1-6-months' } },
      then: [],
    },
    { when: 'lead time not known', level: 4, metrics: { 'dora-lead-time': { kind: 'dontKnow' } }, then: [] },
    {
      when: 'deployed less than monthly',
      level: 4,
      metrics: { 'dora-deployment-frequency': { kind: 'bracket', bracket: 'monthly-to-6-monthly' } },
      then: ['deployment-and-frequency'],
    },
    {
      when: 'deployed monthly or more',
      level: 4,
      metrics: { 'dora-deployment-frequency': { kind: 'bracket', bracket: 'weekly-to-monthly' } },
      then: [],
    },
  ])('$when', ({ level, metrics, then }) => {
    expect(found(automation(level), metrics).map(({ id }) => id)).toEqual(then)
  })

  it('names the answers that disagree', () => {
    const [one] = found(automation(4), { 'dora-lead-time': { kind: 'bracket', bracket: '1-6-months' } })
    expect(one?.answers).toMatchObject([
      { kind: 'dimension', id: 'automation', mean: { numerator: 32, denominator: 8 } },
      { kind: 'metric', id: 'dora-lead-time', bracket: { label: 'One to six months' } },
    ])
  })
})

describe('scoring.md 28: strengths to keep', () => {
  it('names up to three items at 4 or 5, highest first, ties in the order of the definition', () => {
    expect(resultOf({ 'a-1': 4, 'a-2': 5, 'b-1': 4, 'c-1': 5 }).strengths).toEqual(['a-2', 'c-1', 'a-1'])
    expect(resultOf({ 'a-1': 3, 'a-2': 'dontKnow' }).strengths).toEqual([])
  })
})

describe('scoring.md 29: the summary', () => {
  const kinds = (given: Given) => resultOf(given).summary.map((fact) => fact.kind)

  it('has strength, constraint, first step and what is not known, in this order', () => {
    expect(kinds({ 'a-1': 4, 'a-2': 4, 'b-1': 2, 'c-1': 'dontKnow' })).toEqual([
      'strength',
      'constraint',
      'firstStep',
      'notKnownItem',
    ])
  })

  it('names all ties', () => {
    const { summary } = resultOf({ 'a-1': 4, 'a-2': 4, 'b-1': 4, 'c-1': 2 })
    expect(summary[0]).toEqual({
      kind: 'strength',
      dimensions: ['a', 'b'],
      mean: { numerator: 8, denominator: 2 },
      solidLevels: [4, 4],
    })
  })

  it('says in one sentence that all are equal', () => {
    expect(kinds({ 'a-1': 4, 'a-2': 4, 'b-1': 4, 'c-1': 4 })).toEqual(['allEqual'])
  })

  it('says so when a single dimension has a score', () => {
    expect(kinds({ 'a-1': 4, 'a-2': 4 })).toEqual(['onlyOne'])
  })

  it('leaves everything out when nothing is answered', () => {
    expect(kinds({})).toEqual([])
  })

  it('names the dimension with most don’t-knows', () => {
    const { summary } = resultOf({ 'a-1': 'dontKnow', 'a-2': 'dontKnow', 'b-1': 'dontKnow', 'c-1': 4 })
    expect(summary.at(-1)).toEqual({ kind: 'notKnown', dimensions: ['a'], count: 2, total: 3 })
  })
})

describe('a change to a response', () => {
  const response = respond(define({ a: [item('a-1')] }), { 'a-1': 2 })
  const now = new Date('2026-04-01T08:00:00.000Z')
  const changed = { changedAt: '2026-04-01T08:00:00.000Z' }

  it.each<{ change: Change; then: object }>([
    {
      change: { kind: 'answer', item: 'a-1', answer: { kind: 'rated', level: 5 } },
      then: { answers: { 'a-1': { kind: 'rated', level: 5 } } },
    },
    { change: { kind: 'answer', item: 'a-1', answer: null }, then: { answers: {} } },
    {
      change: { kind: 'metric', metric: 'm', answer: { kind: 'percent', percent: 3 } },
      then: { metrics: { m: { kind: 'percent', percent: 3 } } },
    },
    { change: { kind: 'remark', subject: 'a-1', remark: { note: 'n' } }, then: { remarks: { 'a-1': { note: 'n' } } } },
    { change: { kind: 'target', dimension: 'a', level: 3 }, then: { targets: { a: 3 } } },
    { change: { kind: 'highEnough', item: 'a-1', isHighEnough: true }, then: { highEnough: ['a-1'] } },
    { change: { kind: 'about', about: { mode: 'person', team: 'T' } }, then: { about: { mode: 'person', team: 'T' } } },
    { change: { kind: 'reopen' }, then: { status: 'inProgress', revision: 2 } },
  ])('$change.kind', ({ change, then }) => {
    expect(applyChange(response, change, now)).toEqual({ ...response, ...changed, ...then })
  })

  it.each<{ when: string; kind: 'finish' | 'reopen'; before: object; then: object }>([
    {
      when: 'finishes what is in progress',
      kind: 'finish',
      before: { status: 'inProgress' },
      then: { status: 'completed', completedAt: '2026-04-01T08:00:00.000Z', ...changed },
    },
    { when: 'does not finish what is completed', kind: 'finish', before: { status: 'completed' }, then: {} },
    { when: 'does not finish what is amended', kind: 'finish', before: { status: 'amended', revision: 2 }, then: {} },
    { when: 'does not reopen what is in progress', kind: 'reopen', before: { status: 'inProgress' }, then: {} },
    {
      when: 'reopens what is amended',
      kind: 'reopen',
      before: { status: 'amended', revision: 2 },
      then: { status: 'inProgress', revision: 3, ...changed },
    },
  ])('$when', ({ kind, before, then }) => {
    expect(applyChange({ ...response, ...before }, { kind }, now)).toEqual({ ...response, ...before, ...then })
  })

  it('finishes a reopened response as amended', () => {
    const reopened = applyChange(response, { kind: 'reopen' }, now)
    expect(applyChange(reopened, { kind: 'finish' }, now)).toMatchObject({ status: 'amended', revision: 2 })
  })
})
