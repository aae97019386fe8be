import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactMean, medianOf, sampleDeviation, valueAt, type Weighted } from '@/domain/round/weighted'

const of = (...rows: readonly (readonly [numerator: number, denominator: number, people: number])[]): Weighted[] =>
  rows.map(([numerator, denominator, people]) => ({ numerator, denominator, people }))

describe('scoring.md 8: the mean over people', () => {
  it.each([
    { when: 'one person', given: of([7, 2, 1]), then: [7, 2] },
    { when: '2 · 5/2 and 1 · 4: 9/3', given: of([5, 2, 2], [4, 1, 1]), then: [3, 1] },
    // 7/3 + 2 · 17/5 + 4 = 35/15 + 102/15 + 60/15 = 197/15 over 4 people.
    { when: 'thirds and fifths', given: of([7, 3, 1], [17, 5, 2], [4, 1, 1]), then: [197, 60] },
    // 10 000 007 is prime: 1 + 1/p and 1 are 1 + 1/2p in the mean, and the nearest ten-millionth of that is 1.
    { when: 'the denominator is too large', given: of([10_000_008, 10_000_007, 1], [1, 1, 1]), then: [1, 1] },
    // With that prime again: 4 + 1/p and 3 are 7/2 + 1/2p in the mean, 35 000 000.49… ten-millionths.
    { when: 'it is rounded to ten-millionths', given: of([40_000_029, 10_000_007, 1], [3, 1, 1]), then: [7, 2] },
  ])('$when', ({ given, then: [numerator, denominator] }) => {
    expect(exactMean(given)).toEqual({ numerator, denominator })
  })

  it('is the same to the last bit in any order', () => {
    const weighted = fc.record({
      numerator: fc.integer({ min: 1, max: 4000 }),
      denominator: fc.integer({ min: 1, max: 800 }),
      people: fc.integer({ min: 1, max: 40 }),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(weighted, {
          minLength: 1,
          maxLength: 30,
          selector: ({ numerator, denominator }) => numerator / denominator,
        }),
        (values) => {
          expect(exactMean(values.toReversed())).toEqual(exactMean(values))
          expect(sampleDeviation(values.toReversed())).toBe(sampleDeviation(values))
          expect(medianOf(values.toReversed())).toEqual(medianOf(values))
        },
      ),
    )
  })
})

describe('scoring.md 9: deviation and median', () => {
  it.each([
    { when: 'one person', given: of([3, 1, 1]), then: null },
    { when: 'all the same', given: of([1, 3, 7]), then: 0 },
    // 1, 2, 3, 4, 5: squares 4 + 1 + 0 + 1 + 4 over 4.
    { when: 'one on each level', given: of([1, 1, 1], [2, 1, 1], [3, 1, 1], [4, 1, 1], [5, 1, 1]), then: 1.5811388301 },
    // Reference vector [2, 1, 0, 1, 2] of the rule.
    { when: 'split', given: of([1, 1, 2], [2, 1, 1], [4, 1, 1], [5, 1, 2]), then: 1.8973665961 },
  ])('deviation: $when', ({ given, then }) => {
    const deviation = sampleDeviation(given)
    if (then === null || deviation === null) expect(deviation).toBe(then)
    else expect(Math.abs(deviation - then)).toBeLessThan(1e-9)
  })

  // The reference vectors' standard deviations, to the three digits the rule gives.
  it.each([
    { counts: [0, 0, 6, 0, 0], then: 0 },
    { counts: [0, 3, 3, 0, 0], then: 0.548 },
    { counts: [0, 0, 1, 4, 3], then: 0.707 },
    { counts: [0, 0, 1, 1, 3], then: 0.894 },
    { counts: [0, 1, 0, 0, 5], then: 1.225 },
    { counts: [0, 2, 2, 2, 0], then: 0.894 },
    { counts: [1, 2, 3, 2, 1], then: 1.225 },
    { counts: [2, 2, 2, 2, 2], then: 1.491 },
    { counts: [2, 1, 0, 1, 2], then: 1.897 },
    { counts: [3, 0, 0, 0, 3], then: 2.191 },
  ])('deviation of $counts is $then', ({ counts, then }) => {
    const given = counts.flatMap((people, index) =>
      people > 0 ? [{ numerator: index + 1, denominator: 1, people }] : [],
    )
    expect(Math.abs((sampleDeviation(given) ?? Number.NaN) - then)).toBeLessThan(0.0005)
  })

  it.each([
    { when: 'three people', given: of([5, 1, 1], [2, 1, 1], [3, 1, 1]), then: [3, 1] },
    { when: 'the mean of the middle two', given: of([2, 1, 2], [5, 1, 2]), then: [7, 2] },
    { when: 'most on one level', given: of([1, 1, 1], [4, 1, 5]), then: [4, 1] },
  ])('median: $when', ({ given, then: [numerator, denominator] }) => {
    expect(medianOf(given)).toEqual({ numerator, denominator })
  })

  it('has nobody beyond the last person', () => {
    expect(() => valueAt(of([1, 1, 2]), 2)).toThrow(RangeError)
  })
})
