import { describe, expect, it } from 'vitest'
import type { Definition } from '@/domain/questionnaire'
import { buildRoundResult } from '@/domain/round/buildRoundResult'
import { summarizeRound } from '@/domain/round/summarizeRound'
import type { MetricAnswer } from '@/domain/response'
import type { OpenedBallot } from '@/domain/survey/ballot'
import type { Round } from '@/domain/survey/survey'
import { define, item, shipped, type Given } from '../../support/definitions'
import { ballot, roundOf } from '../../support/openedRounds'

const at = '2026-03-10T09:00:00.000Z'
type Changes = Parameters<typeof buildRoundResult>[3]

function resultOf(
  definition: Definition,
  opened: readonly OpenedBallot[],
  rest: Partial<Omit<Round, 'terms'>> = {},
  changes: Changes = null,
) {
  const round = roundOf(definition, [opened], rest)
  const summary = summarizeRound({ definition, round, opened, earlier: [] })
  if (!summary) throw new Error('nothing is shown')
  return buildRoundResult(definition, summary, round, changes)
}

/** Three people; of an item, three levels or one for all. */
function people(given: Record<string, number | readonly [number, number, number]>) {
  return [0, 1, 2].map((index) => {
    const answers: Given = {}
    for (const [id, level] of Object.entries(given))
      answers[id] = typeof level === 'number' ? level : (level[index] ?? 0)
    return ballot(index + 1, answers)
  })
}

const three = { a: [item('a-1'), item('a-2')], b: [item('b-1')], c: [item('c-1')] }

describe('scoring.md 23 and 24: suggestions of a round', () => {
  it('go by the mean, with the statements at its whole part and next', () => {
    // a-1 8/3, b-1 7/3, c-1 11/3: gaps 4/3, 5/3, 1/3.
    const { suggestions } = resultOf(define(three), people({ 'a-1': [2, 3, 3], 'b-1': [2, 2, 3], 'c-1': [3, 4, 4] }))
    expect(suggestions).toMatchObject([
      {
        item: 'b-1',
        value: { numerator: 7, denominator: 3 },
        at: 2,
        next: 3,
        statementAt: 'two',
        statementNext: 'three',
        step: '2 to 3',
        // 5/3 · weight 1 · relevance 2/2.
        priority: { numerator: 10, denominator: 6 },
        reasons: [{ kind: 'belowTarget', gap: { numerator: 5, denominator: 3 }, target: 4 }],
      },
      { item: 'a-1', at: 2 },
      { item: 'c-1', at: 3, next: 4 },
    ])
  })

  it('leave out what is at its target, high enough, or shown of nobody', () => {
    const opened = people({ 'a-1': 4, 'a-2': [3, 3, 4], 'b-1': 1, 'c-1': 3 })
    const rest = {
      highEnough: { 'b-1': { isHighEnough: true, at }, 'a-2': { isHighEnough: false, at } },
      targets: { c: { level: 3, at } },
    }
    expect(resultOf(define(three), opened, rest).suggestions.map(({ item: id }) => id)).toEqual(['a-2'])
    const hidden = [...people({ 'a-1': 2 }), ballot(4, { 'b-1': 1 })]
    expect(resultOf(define(three), hidden).suggestions.map(({ item: id }) => id)).toEqual(['a-1'])
  })

  it('need what the whole part of a mean is below', () => {
    const needs = [{ item: 'a-1', level: 3, needsItem: 'b-1', needsLevel: 4 }]
    const definition = define(three, { needs })
    const waiting = people({ 'a-1': [2, 2, 3], 'b-1': [3, 4, 4], 'c-1': 4 })
    // b-1 is 11/3, its whole part 3: below the needed 4.
    expect(resultOf(definition, waiting).suggestions).toMatchObject([
      { item: 'b-1', at: 3, prerequisiteFor: { item: 'a-1', level: 3 } },
    ])
    const met = people({ 'a-1': [2, 2, 3], 'b-1': [4, 4, 4], 'c-1': 4 })
    expect(resultOf(definition, met).suggestions).toMatchObject([{ item: 'a-1', prerequisiteFor: null }])
  })

  it('weigh the weakest way by its mean over people', () => {
    const lens = {
      title: 'Ways',
      groups: [
        { id: 'flow', name: 'Flow', description: 'f' },
        { id: 'feedback', name: 'Feedback', description: 'f' },
      ],
    }
    const cut = define(
      { a: [item('a-1', { lensGroup: 'flow' })], b: [item('b-1', { lensGroup: 'feedback' })] },
      { lens },
    )
    const result = resultOf(cut, people({ 'a-1': [2, 2, 3], 'b-1': [2, 3, 3] }))
    expect(result.suggestions.map(({ item: id, reasons }) => [id, reasons.map(({ kind }) => kind)])).toEqual([
      ['a-1', ['belowTarget', 'lens']],
      ['b-1', ['belowTarget']],
    ])
    expect(result.lens).toMatchObject([
      { group: { id: 'flow' }, score: { mean: { numerator: 7, denominator: 3 }, n: 3, solidLevel: 2 }, items: ['a-1'] },
      { group: { id: 'feedback' }, score: { mean: { numerator: 8, denominator: 3 } }, lowest: ['b-1'] },
    ])
  })
})

describe('scoring.md 22 and 26: metrics and contradictions of a round', () => {
  const calms = shipped('calms')
  const automation = calms.questionnaire.dimensions.find(({ id }) => id === 'automation')?.items ?? []
  const withLeadTimes = (level: number, leadTimes: readonly string[]) =>
    leadTimes.map((bracket, index) => {
      const metrics: Record<string, MetricAnswer> = { 'dora-lead-time': { kind: 'bracket', bracket } }
      return ballot(index + 1, Object.fromEntries(automation.map(({ id }) => [id, level])), { metrics })
    })

  it('hold the mean against the median, and name both', () => {
    const opened = withLeadTimes(4, ['1-6-months', '1-6-months', 'lt-1-hour'])
    expect(resultOf(calms, opened).contradictions).toMatchObject([
      {
        id: 'automation-and-lead-time',
        answers: [
          { kind: 'dimension', id: 'automation', mean: { numerator: 4, denominator: 1 } },
          { kind: 'metric', id: 'dora-lead-time', bracket: { id: '1-6-months' } },
        ],
      },
    ])
    expect(resultOf(calms, withLeadTimes(4, ['1-6-months', 'lt-1-day', 'lt-1-day'])).contradictions).toEqual([])
    expect(resultOf(calms, withLeadTimes(3, ['1-6-months', '1-6-months', '1-6-months'])).contradictions).toEqual([])
  })

  it('name an item with its mean', () => {
    const metrics: Record<string, MetricAnswer> = {
      'dora-deployment-frequency': { kind: 'bracket', bracket: 'lt-6-monthly' },
    }
    const opened = [4, 4, 5].map((level, index) => ballot(index + 1, { 'automation-deployment': level }, { metrics }))
    expect(resultOf(calms, opened).contradictions[0]?.answers[0]).toEqual({
      kind: 'item',
      id: 'automation-deployment',
      level: 4,
      value: { numerator: 13, denominator: 3 },
    })
  })

  it('keep the raw median beside the bracket that the team agreed', () => {
    const agreed = {
      answer: { kind: 'bracket', bracket: '1-week-1-month' },
      note: 'From the pipeline.',
      needsEvidence: false,
      isParked: false,
      at,
    } as const
    const opened = withLeadTimes(3, ['1-6-months', 'lt-1-day', 'lt-1-day'])
    const { dora } = resultOf(calms, opened, { agreed: { 'dora-lead-time': agreed } })
    const leadTime = dora?.metrics.find(({ metric }) => metric.id === 'dora-lead-time')
    expect(leadTime).toMatchObject({ n: 3, median: { id: 'lt-1-day' }, isApart: true, agreed })
    expect(dora?.result.metrics.find(({ metric }) => metric.id === 'dora-lead-time')?.bracket?.id).toBe('lt-1-day')
  })
})

describe('scoring.md 29: the facts of the opening sentences', () => {
  it('are strength, constraint, first step, change and what is not known', () => {
    const opened = [
      ...people({ 'a-1': 4, 'a-2': 4, 'b-1': 2, 'c-1': 3 }),
      ballot(4, { 'a-1': 4, 'a-2': 4, 'b-1': 'dontKnow', 'c-1': 'dontKnow' }),
      ballot(5, { 'a-1': 4, 'a-2': 4, 'b-1': 'dontKnow', 'c-1': 3 }),
    ]
    const changes = [
      { id: 'a', difference: { numerator: 1, denominator: 4 }, isClear: true },
      { id: 'b', difference: { numerator: -1, denominator: 2 }, isClear: false },
      { id: 'c', difference: { numerator: 0, denominator: 1 }, isClear: false },
    ]
    const { facts, suggestions } = resultOf(define(three), opened, {}, changes)
    expect(facts).toEqual([
      { kind: 'strength', dimensions: ['a'], mean: { numerator: 4, denominator: 1 }, solidLevels: [4] },
      { kind: 'constraint', dimensions: ['b'], mean: { numerator: 2, denominator: 1 }, solidLevels: [2] },
      { kind: 'firstStep', suggestion: suggestions[0] },
      { kind: 'change', dimensions: ['b'], difference: { numerator: -1, denominator: 2 }, isClear: false },
      { kind: 'notKnown', dimensions: ['b'], count: 2, total: 3 },
    ])
  })

  it('name the item where all don’t-knows are about one', () => {
    const opened = [
      ...people({ 'a-1': 4, 'a-2': 4 }),
      ballot(4, { 'b-1': 'dontKnow' }),
      ballot(5, { 'b-1': 'dontKnow' }),
    ]
    expect(resultOf(define(three), opened).facts).toContainEqual({ kind: 'notKnownItem', item: 'b-1' })
  })

  it('say nothing of a change that is none', () => {
    const none = [{ id: 'a', difference: { numerator: 0, denominator: 1 }, isClear: false }]
    const { facts } = resultOf(define(three), people({ 'a-1': 4, 'a-2': 4 }), {}, none)
    expect(facts.map(({ kind }) => kind)).toEqual(['onlyOne'])
  })
})
