import { describe, expect, it } from 'vitest'
import { buildResult } from '@/domain/buildResult'
import { compareResponses } from '@/domain/comparison'
import type { Definition } from '@/domain/questionnaire'
import { define, item, respond, shipped, type Given } from '../support/definitions'

const compare = (from: Definition, before: Given, to: Definition, after: Given) =>
  compareResponses(
    { definition: from, response: respond(from, before) },
    { definition: to, response: respond(to, after) },
  )

const old = define({ a: [item('a-1'), item('a-2'), item('a-3')], b: [item('b-1')] })

describe('scoring.md 17: two responses', () => {
  it('has a team effect only, where the definition is the same', () => {
    const comparison = compare(old, { 'a-1': 2, 'a-2': 2, 'a-3': 2, 'b-1': 4 }, old, {
      'a-1': 4,
      'a-2': 3,
      'a-3': 2,
      'b-1': 4,
    })
    expect(comparison).toMatchObject({
      kind: 'compared',
      commonItems: 4,
      dimensions: [
        // 9/3 − 6/3 = (9·3 − 6·3) / 9
        {
          id: 'a',
          teamEffect: { numerator: 9, denominator: 9 },
          total: { numerator: 9, denominator: 9 },
          questionnaireEffect: { numerator: 0, denominator: 81 },
        },
        { id: 'b', teamEffect: { numerator: 0, denominator: 1 } },
      ],
      items: [
        { id: 'a-1', before: 2, after: 4 },
        { id: 'a-2', before: 2, after: 3 },
      ],
    })
  })

  it('separates what the team changed from what the questionnaire changed', () => {
    // a-3 got a new revision and a-4 came in: common are a-1, a-2 and b-1.
    const next = define(
      { a: [item('a-1'), item('a-2', { weight: 3 }), item('a-3', { revision: 2 }), item('a-4')], b: [item('b-1')] },
      { version: '2.0.0' },
    )
    const comparison = compare(old, { 'a-1': 2, 'a-2': 2, 'a-3': 5 }, next, { 'a-1': 2, 'a-2': 4, 'a-3': 1, 'a-4': 1 })
    if (comparison.kind !== 'compared') throw new Error('expected a comparison')
    const [a] = comparison.dimensions
    // Common, with the later weights 1 and 3: before (2 + 6)/4, after (2 + 12)/4: +6/4.
    expect(a?.before).toMatchObject({ mean: { numerator: 8, denominator: 4 } })
    expect(a?.after).toMatchObject({ mean: { numerator: 14, denominator: 4 } })
    expect(a?.teamEffect).toEqual({ numerator: 24, denominator: 16 })
    // Whole: before 9/3 by the old definition, after (2 + 12 + 1 + 1)/6 by the new one: 16/6 − 9/3 = −6/18.
    expect(a?.total).toEqual({ numerator: -6, denominator: 18 })
    // −6/18 − 24/16 = −11/6
    expect(a?.questionnaireEffect && a.questionnaireEffect.numerator / a.questionnaireEffect.denominator).toBeCloseTo(
      -11 / 6,
      12,
    )
    expect(comparison.commonItems).toBe(3)
    expect(comparison.items).toEqual([{ id: 'a-2', before: 2, after: 4 }])
  })

  it('shows no effect where one of the scores is missing', () => {
    const comparison = compare(old, { 'a-1': 2 }, old, { 'a-1': 3, 'a-2': 3, 'a-3': 3 })
    expect(comparison).toMatchObject({
      dimensions: [{ teamEffect: null, total: null, questionnaireEffect: null }, { teamEffect: null }],
    })
  })

  it('compares different questionnaires only where one names the other, and then on common items only', () => {
    const other = define({ a: [item('a-1'), item('a-2')] }, { id: 'other' })
    const named = define({ a: [item('a-1'), item('a-2')] }, { id: 'other', comparableWith: ['small'] })
    const given = { 'a-1': 3, 'a-2': 3, 'a-3': 3 }
    expect(compare(old, given, other, given).kind).toBe('notComparable')
    expect(compare(old, given, named, given)).toMatchObject({
      kind: 'compared',
      dimensions: [{ teamEffect: { numerator: 0 }, total: null, questionnaireEffect: null }],
    })
    expect(compare(named, given, old, given)).toMatchObject({ kind: 'compared', commonItems: 2 })
  })

  it('compares the pulse with CALMS on its fifteen items', () => {
    const calms = shipped('calms')
    const pulse = shipped('calms-pulse')
    const all = (definition: Definition, level: number): Given =>
      Object.fromEntries(definition.questionnaire.dimensions.flatMap(({ items }) => items.map(({ id }) => [id, level])))
    expect(compare(calms, all(calms, 2), pulse, all(pulse, 3))).toMatchObject({ kind: 'compared', commonItems: 15 })
    expect(compare(pulse, all(pulse, 2), calms, all(calms, 3))).toMatchObject({ kind: 'compared', commonItems: 15 })
    expect(compare(shipped('three-ways'), {}, calms, {}).kind).toBe('notComparable')
  })

  it('names the largest change in the summary', () => {
    const earlier = { definition: old, response: respond(old, { 'a-1': 2, 'a-2': 2, 'a-3': 2, 'b-1': 5 }) }
    const later = { definition: old, response: respond(old, { 'a-1': 3, 'a-2': 2, 'a-3': 2, 'b-1': 4 }) }
    expect(buildResult(later, earlier).summary.find(({ kind }) => kind === 'change')).toEqual({
      kind: 'change',
      dimensions: ['b'],
      difference: { numerator: -1, denominator: 1 },
    })
  })
})
