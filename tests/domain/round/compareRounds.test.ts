import { describe, expect, it } from 'vitest'
import type { Definition } from '@/domain/questionnaire'
import { compareRounds, movesOf, type RoundComparison } from '@/domain/round/compareRounds'
import { define, item } from '../../support/definitions'
import { groupOf, roundOf, uuid, withheld, type GivenRound, type Scores } from '../../support/roundResults'

const first = define({ a: [item('a-1'), item('a-2'), item('a-3')], b: [item('b-1')] })
// a-3 got a new revision, a-4 and the whole of c came in.
const second = define(
  { a: [item('a-1'), item('a-2'), item('a-3', { revision: 2 }), item('a-4')], b: [item('b-1')], c: [item('c-1')] },
  { version: '2.0.0' },
)

type Common = Record<string, readonly [before: Scores | 'withheld' | 'notEnoughAnswers', after: Scores | 'withheld']>

const inCommon = (common: Common) => [
  {
    round: uuid(1),
    items: ['a-1', 'a-2', 'b-1'],
    dimensions: Object.entries(common).map(([id, [before, after]]) => ({
      id,
      before: groupOf(before),
      after: groupOf(after),
    })),
  },
]

function compare(from: Definition, before: GivenRound, to: Definition, after: GivenRound): RoundComparison {
  return compareRounds(roundOf(from, before), roundOf(to, { ...after, terms: { round: uuid(2), ...after.terms } }))
}

function compared(comparison: RoundComparison) {
  if (comparison.kind !== 'compared') throw new Error('expected a comparison')
  return comparison
}

describe('scoring.md 17: two rounds', () => {
  const comparison = compared(
    compare(
      first,
      {
        scores: {
          a: [
            [7, 3, 2],
            [8, 3, 4],
          ],
          b: [[3, 1, 6]],
        },
        levels: { 'a-1': [0, 3, 3, 0, 0], 'a-2': [0, 2, 4, 0, 0], 'a-3': [0, 1, 5, 0, 0], 'b-1': [0, 0, 6, 0, 0] },
      },
      second,
      {
        scores: {
          a: [
            [11, 4, 3],
            [3, 1, 4],
          ],
          b: [[3, 1, 7]],
          c: [[2, 1, 7]],
        },
        levels: { 'a-1': [0, 0, 4, 3, 0], 'a-2': [0, 0, 7, 0, 0], 'b-1': 'withheld' },
        common: inCommon({
          a: [
            [
              [2, 1, 3],
              [3, 1, 3],
            ],
            [
              [3, 1, 3],
              [4, 1, 4],
            ],
          ],
          b: [[[3, 1, 6]], [[3, 1, 7]]],
        }),
      },
    ),
  )
  const [a, b, c] = comparison.dimensions

  it('counts what both ask and what only one asks', () => {
    expect(comparison).toMatchObject({ earlier: uuid(1), later: uuid(2), commonItems: 3, added: 3, gone: 1 })
  })

  it('separates what the team changed from what the questionnaire changed, in exact fractions', () => {
    // Common: before (3·2 + 3·3)/6 = 5/2, after (3·3 + 4·4)/7 = 25/7: +15/14.
    expect(a?.before).toMatchObject({ kind: 'scored', mean: { numerator: 5, denominator: 2 }, n: 6 })
    expect(a?.after).toMatchObject({ kind: 'scored', mean: { numerator: 25, denominator: 7 }, n: 7 })
    expect(a?.teamEffect).toEqual({ numerator: 15, denominator: 14 })
    // Whole: before (2·7/3 + 4·8/3)/6 = 46/18 = 23/9, after (3·11/4 + 4·3)/7 = 81/28: 81/28 − 23/9 = (729 − 644)/252.
    expect(a?.total).toEqual({ numerator: 85, denominator: 252 })
    // 85/252 − 15/14 = (85 − 270)/252
    expect(a?.questionnaireEffect).toEqual({ numerator: -185, denominator: 252 })
  })

  it('takes deviations on the common items and words the change by them', () => {
    // Deviations √(1.5/5) and √((12/7)/6); the interval is worked out in welch.test.ts.
    if (a?.before.kind !== 'scored' || a.after.kind !== 'scored') throw new Error('expected two scores')
    expect(a.before.deviation).toBeCloseTo(0.5477225575, 9)
    expect(a.after.deviation).toBeCloseTo(0.5345224838, 9)
    if (a.word?.kind !== 'clear') throw new Error('expected a clear change')
    expect(a.word.low).toBeCloseTo(0.52837782, 7)
    expect(a.word.high).toBeCloseTo(1.61447932, 7)
    expect(b).toMatchObject({
      teamEffect: { numerator: 0, denominator: 1 },
      total: { numerator: 0, denominator: 1 },
      questionnaireEffect: { numerator: 0, denominator: 1 },
      word: { kind: 'differenceOnly', why: 'noSpread' },
    })
  })

  it('hands on for the opening sentences how far each dimension moved and whether that is clear', () => {
    expect(movesOf(comparison)).toEqual([
      { id: 'a', difference: { numerator: 15, denominator: 14 }, isClear: true },
      { id: 'b', difference: { numerator: 0, denominator: 1 }, isClear: false },
    ])
  })

  it('says nothing of a dimension that only the later questionnaire has', () => {
    expect(c).toEqual({
      id: 'c',
      name: 'C',
      before: { kind: 'notAsked' },
      after: { kind: 'notAsked' },
      teamEffect: null,
      total: null,
      questionnaireEffect: null,
      word: null,
    })
  })

  it('sets both distributions of each common item beside each other where both are shown', () => {
    expect(comparison.items).toEqual([
      {
        id: 'a-1',
        title: 'Title of a-1',
        dimension: 'a',
        // 15/6 and 24/7
        before: { mean: { numerator: 5, denominator: 2 }, n: 6, counts: [0, 3, 3, 0, 0] },
        after: { mean: { numerator: 24, denominator: 7 }, n: 7, counts: [0, 0, 4, 3, 0] },
        difference: { numerator: 13, denominator: 14 },
      },
      {
        id: 'a-2',
        title: 'Title of a-2',
        dimension: 'a',
        before: { mean: { numerator: 8, denominator: 3 }, n: 6, counts: [0, 2, 4, 0, 0] },
        after: { mean: { numerator: 3, denominator: 1 }, n: 7, counts: [0, 0, 7, 0, 0] },
        difference: { numerator: 1, denominator: 3 },
      },
    ])
  })
})

describe('what is missing', () => {
  it('shows no effect and no word where a score on the common items is withheld or missing', () => {
    const { dimensions } = compared(
      compare(first, { scores: { a: [[2, 1, 6]], b: [[3, 1, 6]] } }, first, {
        scores: { a: [[3, 1, 6]], b: [[4, 1, 6]] },
        common: inCommon({ a: ['withheld', [[3, 1, 6]]], b: ['notEnoughAnswers', [[4, 1, 6]]] }),
      }),
    )
    expect(dimensions).toMatchObject([
      { before: withheld, teamEffect: null, total: { numerator: 1 }, questionnaireEffect: null, word: null },
      { before: { kind: 'notEnoughAnswers' }, teamEffect: null, total: { numerator: 1 }, word: null },
    ])
  })

  it('has no total where a whole score is withheld', () => {
    const { dimensions } = compared(
      compare(first, { scores: { a: 'withheld' } }, first, {
        scores: { a: [[3, 1, 6]] },
        common: inCommon({ a: [[[2, 1, 6]], [[3, 1, 6]]] }),
      }),
    )
    expect(dimensions[0]).toMatchObject({
      teamEffect: { numerator: 1, denominator: 1 },
      total: null,
      questionnaireEffect: null,
    })
  })

  it('gives only the difference below four people', () => {
    const { dimensions } = compared(
      compare(first, {}, first, {
        common: inCommon({
          a: [
            [
              [2, 1, 2],
              [3, 1, 1],
            ],
            [
              [3, 1, 3],
              [4, 1, 4],
            ],
          ],
        }),
      }),
    )
    expect(dimensions[0]?.word).toEqual({ kind: 'differenceOnly', why: 'fewPeople' })
  })
})

describe('which rounds can be compared', () => {
  const common = inCommon({ a: [[[2, 1, 6]], [[3, 1, 6]]] })

  it('compares different questionnaires on common items only, where one names the other', () => {
    const named = define({ a: [item('a-1'), item('a-2')] }, { id: 'other', comparableWith: ['small'] })
    const scores: GivenRound['scores'] = { a: [[3, 1, 6]] }
    for (const [from, to] of [
      [first, named],
      [named, first],
    ] as const) {
      expect(compared(compare(from, { scores }, to, { scores, common })).dimensions[0]).toMatchObject({
        teamEffect: { numerator: 1, denominator: 1 },
        total: null,
        questionnaireEffect: null,
      })
    }
  })

  it.each([
    { why: 'otherQuestionnaire', to: define({ a: [item('a-1')] }, { id: 'other' }), given: common },
    { why: 'noCommonItems', to: define({ a: [item('a-1', { revision: 2 }), item('a-9')] }), given: common },
    { why: 'notKept', to: first, given: [] },
  ])('does not compare: $why', ({ why, to, given }) => {
    const comparison = compare(first, {}, to, { common: given })
    expect(movesOf(comparison)).toEqual([])
    expect(comparison).toEqual({
      kind: 'notComparable',
      earlier: uuid(1),
      later: uuid(2),
      why,
    })
  })
})
