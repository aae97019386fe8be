import { describe, expect, it } from 'vitest'
import { buildResult } from '@/domain/buildResult'
import type { Definition, Need } from '@/domain/questionnaire'
import type { QuestionnaireResponse } from '@/domain/response'
import { define, item, respond, shipped, type Given } from '../support/definitions'

const suggestions = (definition: Definition, given: Given, rest: Partial<QuestionnaireResponse> = {}) =>
  buildResult({ definition, response: respond(definition, given, rest) }).suggestions
const chosen = (definition: Definition, given: Given, rest: Partial<QuestionnaireResponse> = {}) =>
  suggestions(definition, given, rest).map((suggestion) => suggestion.item)
const need = (row: string, neededLevel: string, rest: Partial<Need> = {}): Need => {
  const [id = '', level] = row.split('@')
  const [needsItem = '', needsLevel] = neededLevel.split('@')
  return { item: id, level: Number(level), needsItem, needsLevel: Number(needsLevel), ...rest }
}

const three = { a: [item('a-1'), item('a-2')], b: [item('b-1')], c: [item('c-1')] }

describe('scoring.md 23: candidates and priority', () => {
  it.each<{ when: string; given: Given; rest?: Partial<QuestionnaireResponse>; then: string[] }>([
    {
      when: 'the larger gap goes first, one item a dimension',
      given: { 'a-1': 3, 'a-2': 1, 'b-1': 4, 'c-1': 2 },
      then: ['a-2', 'c-1'],
    },
    {
      when: 'ties go in the order of the definition',
      given: { 'a-1': 2, 'a-2': 2, 'b-1': 2, 'c-1': 2 },
      then: ['a-1', 'b-1', 'c-1'],
    },
    { when: 'everything is at the default target 4', given: { 'a-1': 4, 'a-2': 5, 'b-1': 4, 'c-1': 4 }, then: [] },
    {
      when: 'a target of 5 makes a candidate of a 4',
      given: { 'a-1': 4, 'b-1': 4 },
      rest: { targets: { b: 5 } },
      then: ['b-1'],
    },
    { when: 'a target of 2 lets a 2 rest', given: { 'a-1': 2, 'b-1': 3 }, rest: { targets: { a: 2 } }, then: ['b-1'] },
    {
      when: 'what is high enough is no candidate',
      given: { 'a-1': 1, 'a-2': 3, 'c-1': 3 },
      rest: { highEnough: ['a-1'] },
      then: ['a-2', 'c-1'],
    },
    {
      when: 'the missing are no candidates',
      given: { 'a-1': 'dontKnow', 'a-2': 'notApplicable', 'c-1': 3 },
      then: ['c-1'],
    },
    { when: 'nothing is rated', given: {}, then: [] },
  ])('$when', ({ given, rest, then }) => {
    expect(chosen(define(three), given, rest)).toEqual(then)
  })

  it('counts the weight: 1 level of weight 3 before 2 levels of weight 1', () => {
    const weighted = define({ a: [item('a-1')], b: [item('b-1', { weight: 3 })] })
    expect(suggestions(weighted, { 'a-1': 2, 'b-1': 3 }).map(({ item: id, priority }) => [id, priority])).toEqual([
      ['b-1', { numerator: 6, denominator: 2 }],
      ['a-1', { numerator: 4, denominator: 2 }],
    ])
  })

  const lens = {
    title: 'Ways',
    groups: [
      { id: 'flow', name: 'Flow', description: 'f' },
      { id: 'feedback', name: 'Feedback', description: 'f' },
    ],
  }

  it('takes one and a half for an item of the weakest lens group', () => {
    const cut = define(
      {
        a: [item('a-1', { lensGroup: 'flow' })],
        b: [item('b-1', { lensGroup: 'feedback' })],
        c: [item('c-1', { lensGroup: 'feedback' })],
      },
      { lens },
    )
    // Flow 3, Feedback (2 + 3) / 2: feedback is weakest. Gaps 1, 2, 1 become 1, 3, 3/2.
    expect(suggestions(cut, { 'a-1': 3, 'b-1': 2, 'c-1': 3 }).map(({ item: id, priority }) => [id, priority])).toEqual([
      ['b-1', { numerator: 6, denominator: 2 }],
      ['c-1', { numerator: 3, denominator: 2 }],
      ['a-1', { numerator: 2, denominator: 2 }],
    ])
    // Both groups at 3: both are weakest.
    expect(suggestions(cut, { 'a-1': 3, 'b-1': 3, 'c-1': 3 }).map(({ priority }) => priority.numerator)).toEqual([
      3, 3, 3,
    ])
  })

  const measured = define(
    { a: [item('a-1', { metrics: ['dora-lead-time'] })], b: [item('b-1', { metrics: ['dora-time-to-restore'] })] },
    {},
    [shipped('dora')],
  )

  it('takes two where an answered metric in the lowest band present should move', () => {
    const metrics = {
      'dora-lead-time': { kind: 'bracket', bracket: '1-week-1-month' },
      'dora-time-to-restore': { kind: 'bracket', bracket: 'lt-1-day' },
    } as const
    // Lead time is medium, restore is high: only lead time stands in the lowest band present.
    expect(
      suggestions(measured, { 'a-1': 3, 'b-1': 3 }, { metrics }).map(({ item: id, priority, reasons }) => [
        id,
        priority,
        reasons,
      ]),
    ).toEqual([
      [
        'a-1',
        { numerator: 4, denominator: 2 },
        [
          { kind: 'belowTarget', gap: { numerator: 1, denominator: 1 }, target: 4 },
          { kind: 'metric', metrics: ['dora-lead-time'], band: 'medium' },
        ],
      ],
      [
        'b-1',
        { numerator: 2, denominator: 2 },
        [{ kind: 'belowTarget', gap: { numerator: 1, denominator: 1 }, target: 4 }],
      ],
    ])
  })

  it('takes one where the lowest band present is elite, or nothing is answered', () => {
    const metrics = { 'dora-lead-time': { kind: 'bracket', bracket: 'lt-1-hour' } } as const
    expect(suggestions(measured, { 'a-1': 3 }, { metrics })[0]?.priority).toEqual({ numerator: 2, denominator: 2 })
    expect(suggestions(measured, { 'a-1': 3 })[0]?.priority).toEqual({ numerator: 2, denominator: 2 })
  })
})

describe('scoring.md 24: what is needed first', () => {
  const items = { a: [item('a-1'), item('a-2')], b: [item('b-1')], c: [item('c-1')], d: [item('d-1')] }

  it('shows the statement at, the statement next and the step between them', () => {
    expect(suggestions(define(items), { 'a-1': 2 })[0]).toMatchObject({
      item: 'a-1',
      dimension: 'a',
      at: 2,
      next: 3,
      statementAt: 'two',
      statementNext: 'three',
      step: '2 to 3',
      prerequisiteFor: null,
    })
  })

  it('replaces a candidate by its unmet need, which keeps the priority, even above its own target', () => {
    const definition = define(items, { needs: [need('a-1@2', 'b-1@5')] })
    expect(
      suggestions(definition, { 'a-1': 1, 'b-1': 4, 'c-1': 2 }).map(({ item: id, priority, prerequisiteFor }) => [
        id,
        priority.numerator,
        prerequisiteFor,
      ]),
    ).toEqual([
      ['b-1', 6, { item: 'a-1', level: 2 }],
      ['c-1', 4, null],
    ])
  })

  it('looks only at rows for exactly that item and next level', () => {
    const definition = define(items, { needs: [need('a-1@3', 'b-1@5'), need('a-1@4', 'c-1@5')] })
    expect(chosen(definition, { 'a-1': 1, 'b-1': 4, 'c-1': 4 })).toEqual(['a-1'])
    expect(chosen(definition, { 'a-1': 2, 'b-1': 4, 'c-1': 4 })).toEqual(['b-1'])
  })

  it('takes the need with the largest level gap, ties in the order of the definition', () => {
    const definition = define(items, {
      needs: [need('a-1@2', 'b-1@3'), need('a-1@2', 'c-1@4'), need('a-1@2', 'd-1@5')],
    })
    expect(chosen(definition, { 'a-1': 1, 'b-1': 2, 'c-1': 2, 'd-1': 4 })[0]).toBe('c-1')
    expect(chosen(definition, { 'a-1': 1, 'b-1': 1, 'c-1': 2, 'd-1': 4 })[0]).toBe('b-1')
  })

  it('follows a chain of needs to its end', () => {
    const definition = define(items, {
      needs: [need('a-1@2', 'b-1@3'), need('b-1@3', 'c-1@4'), need('c-1@4', 'd-1@2')],
    })
    expect(chosen(definition, { 'a-1': 1, 'b-1': 2, 'c-1': 3, 'd-1': 1 })).toEqual(['d-1'])
    expect(chosen(definition, { 'a-1': 1, 'b-1': 2, 'c-1': 3, 'd-1': 4 })).toEqual(['c-1'])
  })

  it('removes duplicates: two candidates with the same need give one suggestion', () => {
    const definition = define(items, { needs: [need('a-1@2', 'd-1@5'), need('b-1@2', 'd-1@5')] })
    expect(chosen(definition, { 'a-1': 1, 'b-1': 1, 'c-1': 3, 'd-1': 4 })).toEqual(['d-1', 'c-1'])
  })

  it('tells what it could not check instead of substituting it', () => {
    const definition = define(items, {
      needs: [need('a-1@2', 'b-1@3'), need('a-1@2', 'elsewhere@4', { needsTitle: 'Asked elsewhere' })],
    })
    expect(suggestions(definition, { 'a-1': 1, 'b-1': 'dontKnow' })[0]).toMatchObject({
      item: 'a-1',
      uncheckedNeeds: [
        { title: 'Title of b-1', level: 3, why: 'notRated' },
        { title: 'Asked elsewhere', level: 4, why: 'notAsked' },
      ],
    })
  })

  it('treats a met need as nothing', () => {
    const definition = define(items, { needs: [need('a-1@2', 'b-1@3')] })
    expect(suggestions(definition, { 'a-1': 1, 'b-1': 3 })[0]).toMatchObject({ item: 'a-1', uncheckedNeeds: [] })
  })

  it('names at most three', () => {
    const four = define({ a: [item('a-1')], b: [item('b-1')], c: [item('c-1')], d: [item('d-1')] })
    expect(chosen(four, { 'a-1': 1, 'b-1': 1, 'c-1': 1, 'd-1': 1 })).toEqual(['a-1', 'b-1', 'c-1'])
  })
})

describe('scoring.md 25: how sure it is', () => {
  const certainty = (given: Given) => {
    const definition = define(three)
    return buildResult({ definition, response: respond(definition, given) }).certainty
  }

  it.each([
    { when: 'there is no unknown', given: { 'a-1': 2, 'b-1': 2 }, then: { kind: 'noDontKnows' } },
    {
      when: 'the unknown at 1 would be suggested, at 5 not',
      given: { 'a-1': 2, 'b-1': 'dontKnow', 'c-1': 2 },
      then: { kind: 'tested', dontKnows: 1, sameAtLowest: false, sameAtHighest: true },
    },
    {
      when: 'the unknown at 1 takes the place of another question of its dimension',
      given: { 'a-1': 2, 'a-2': 'dontKnow', 'b-1': 2, 'c-1': 2 },
      then: { kind: 'tested', dontKnows: 1, sameAtLowest: false, sameAtHighest: true },
    },
    {
      when: 'the dimension is led by a question that is lowest anyway',
      given: { 'a-1': 1, 'a-2': 'dontKnow', 'b-1': 2, 'c-1': 2 },
      then: { kind: 'tested', dontKnows: 1, sameAtLowest: true, sameAtHighest: true },
    },
  ] satisfies { when: string; given: Given; then: object }[])('$when', ({ given, then }) => {
    expect(certainty(given)).toEqual(then)
  })
})
