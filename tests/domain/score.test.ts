import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareFractions, roundToTenths } from '@/domain/fraction'
import {
  coverageFloor,
  lowestItems,
  ratedValues,
  scoreItems,
  solidLevel,
  type Score,
  type ScoredItem,
} from '@/domain/score'
import { answers, type Given } from '../support/definitions'

const floor = { numerator: 3, denominator: 5 }
const items = (...weights: number[]): ScoredItem[] => weights.map((weight, index) => ({ id: `i-${index + 1}`, weight }))
const given = (...values: (number | 'dontKnow' | 'notApplicable' | null)[]): Given =>
  Object.fromEntries(values.flatMap((value, index) => (value === null ? [] : [[`i-${index + 1}`, value]])))

describe('scoring.md 1 to 4: a dimension', () => {
  it.each<{ when: string; weights: number[]; given: Given; then: Score }>([
    {
      when: 'nothing is answered',
      weights: [1, 1],
      given: {},
      then: { kind: 'notEnoughAnswers', coverage: { rated: 0, applicable: 2 } },
    },
    {
      when: 'nothing applies',
      weights: [1, 1],
      given: given('notApplicable', 'notApplicable'),
      then: { kind: 'notApplicable' },
    },
    {
      when: 'the other item does not apply',
      weights: [1, 1],
      given: given(4, 'notApplicable'),
      then: {
        kind: 'scored',
        mean: { numerator: 4, denominator: 1 },
        solidLevel: 4,
        coverage: { rated: 1, applicable: 1 },
      },
    },
    {
      when: 'weights differ (1 and 3)',
      weights: [1, 3],
      given: given(1, 5),
      then: {
        kind: 'scored',
        mean: { numerator: 16, denominator: 4 },
        solidLevel: 1,
        coverage: { rated: 4, applicable: 4 },
      },
    },
    {
      when: 'exactly three fifths are rated, the rest is not known or unanswered',
      weights: [1, 1, 1, 1, 1],
      given: given(2, 3, 3, 'dontKnow', null),
      then: {
        kind: 'scored',
        mean: { numerator: 8, denominator: 3 },
        solidLevel: 3,
        coverage: { rated: 3, applicable: 5 },
      },
    },
    {
      when: 'less than three fifths are rated (4 of 7)',
      weights: [1, 1, 1, 1, 1, 1, 1],
      given: given(5, 5, 5, 5, 'dontKnow', 'dontKnow', 'dontKnow'),
      then: { kind: 'notEnoughAnswers', coverage: { rated: 4, applicable: 7 } },
    },
    {
      when: 'what does not apply leaves the base (3 of 5 that apply, of 7)',
      weights: [1, 1, 1, 1, 1, 1, 1],
      given: given(4, 4, 1, 'dontKnow', null, 'notApplicable', 'notApplicable'),
      then: {
        kind: 'scored',
        mean: { numerator: 9, denominator: 3 },
        solidLevel: 4,
        coverage: { rated: 3, applicable: 5 },
      },
    },
    {
      when: 'five, five, five, five, one, one, one: the mean hides the hole, the solid level does not',
      weights: [1, 1, 1, 1, 1, 1, 1],
      given: given(5, 5, 5, 5, 1, 1, 1),
      then: {
        kind: 'scored',
        mean: { numerator: 23, denominator: 7 },
        solidLevel: 1,
        coverage: { rated: 7, applicable: 7 },
      },
    },
    {
      when: 'four, four, three, three, three, three, two',
      weights: [1, 1, 1, 1, 1, 1, 1],
      given: given(4, 4, 3, 3, 3, 3, 2),
      then: {
        kind: 'scored',
        mean: { numerator: 22, denominator: 7 },
        solidLevel: 3,
        coverage: { rated: 7, applicable: 7 },
      },
    },
  ])('$when', ({ weights, given, then }) => {
    expect(scoreItems(items(...weights), answers(given), floor)).toEqual(then)
  })

  it('takes the floor of the definition where it gives one, else three fifths', () => {
    expect(coverageFloor({})).toEqual({ numerator: 3, denominator: 5 })
    expect(coverageFloor({ coverageFloor: { numerator: 1, denominator: 2 } })).toEqual({ numerator: 1, denominator: 2 })
    expect(scoreItems(items(1, 1), answers(given(3)), { numerator: 1, denominator: 2 }).kind).toBe('scored')
    expect(scoreItems(items(1, 1), answers(given(3)), floor).kind).toBe('notEnoughAnswers')
  })

  it.each([
    { levels: [1], level: 1 },
    { levels: [5, 5, 1], level: 5 },
    { levels: [5, 1, 1], level: 1 },
    { levels: [5, 4, 3, 2, 1], level: 2 },
    { levels: [4, 4, 4, 4, 2, 1], level: 4 },
    { levels: [4, 4, 4, 3, 2, 1], level: 3 },
  ])('solid level of $levels is $level', ({ levels, level }) => {
    expect(solidLevel(levels)).toBe(level)
  })
})

describe('scoring.md 5: the two lowest items', () => {
  it('names rated items only, lowest first, ties in the order of the definition', () => {
    expect(lowestItems(items(1, 1, 1, 1), ratedValues(answers(given(3, 2, 'dontKnow', 2))))).toEqual(['i-2', 'i-4'])
    expect(lowestItems(items(1, 1, 1), ratedValues(answers(given(3, 3, 3))))).toEqual(['i-1', 'i-2'])
    expect(lowestItems(items(1, 1), ratedValues(answers(given(null, 5))))).toEqual(['i-2'])
    expect(lowestItems(items(1), ratedValues(answers({})))).toEqual([])
  })
})

describe('scoring.md 27: one decimal, half up, from the exact fraction', () => {
  it.each([
    { numerator: 23, denominator: 7, tenths: 33 },
    { numerator: 22, denominator: 7, tenths: 31 },
    { numerator: 65, denominator: 20, tenths: 33 },
    { numerator: 13, denominator: 4, tenths: 33 },
    { numerator: 1, denominator: 20, tenths: 1 },
    { numerator: -1, denominator: 20, tenths: 0 },
    { numerator: -3, denominator: 10, tenths: -3 },
    { numerator: 4, denominator: 1, tenths: 40 },
  ])('$numerator/$denominator is $tenths tenths', ({ numerator, denominator, tenths }) => {
    expect(roundToTenths({ numerator, denominator })).toBe(tenths)
  })
})

const anyAnswer = fc.oneof(
  fc.integer({ min: 1, max: 5 }),
  fc.constantFrom('dontKnow' as const, 'notApplicable' as const, null),
)
const anyItems = fc.array(fc.record({ weight: fc.integer({ min: 1, max: 9 }), value: anyAnswer }), {
  minLength: 1,
  maxLength: 12,
})
type Drawn = { weight: number; value: number | 'dontKnow' | 'notApplicable' | null }
const scoreOf = (drawn: readonly Drawn[]) =>
  scoreItems(items(...drawn.map(({ weight }) => weight)), answers(given(...drawn.map(({ value }) => value))), floor)

describe('properties of a score', () => {
  it('does not depend on the order of the items', () => {
    fc.assert(
      fc.property(anyItems, (drawn) => {
        expect(scoreOf(drawn.toReversed())).toEqual(scoreOf(drawn))
      }),
    )
  })

  it('stays within its ratings, as does the solid level', () => {
    fc.assert(
      fc.property(anyItems, (drawn) => {
        const score = scoreOf(drawn)
        if (score.kind !== 'scored') return
        const rated = drawn.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))
        expect(compareFractions(score.mean, { numerator: Math.min(...rated), denominator: 1 })).toBeGreaterThanOrEqual(
          0,
        )
        expect(compareFractions(score.mean, { numerator: Math.max(...rated), denominator: 1 })).toBeLessThanOrEqual(0)
        expect(rated.filter((level) => level >= score.solidLevel).length * 3).toBeGreaterThanOrEqual(rated.length * 2)
      }),
    )
  })

  it('is the same for an item that does not apply as for one that is not there', () => {
    fc.assert(
      fc.property(anyItems, (drawn) => {
        const without = drawn.filter(({ value }) => value !== 'notApplicable')
        expect(scoreOf(drawn)).toEqual(scoreOf(without))
      }),
    )
  })

  it('never falls when a rating rises', () => {
    fc.assert(
      fc.property(anyItems, fc.nat(), (drawn, at) => {
        const index = at % drawn.length
        const raised = drawn.map((entry, i) =>
          i === index && typeof entry.value === 'number' ? { ...entry, value: Math.min(5, entry.value + 1) } : entry,
        )
        const before = scoreOf(drawn)
        const after = scoreOf(raised)
        if (before.kind !== 'scored' || after.kind !== 'scored') return
        expect(compareFractions(after.mean, before.mean)).toBeGreaterThanOrEqual(0)
        expect(after.solidLevel).toBeGreaterThanOrEqual(before.solidLevel)
      }),
    )
  })
})
