import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreement, agreementWord, isToTalkAbout } from '@/domain/round/agreement'

describe('scoring.md 10: agreement', () => {
  // The reference vectors of the rule, to the three digits it gives.
  it.each<{ counts: number[]; then: number }>([
    { counts: [0, 0, 6, 0, 0], then: 1 },
    { counts: [0, 3, 3, 0, 0], then: 0.75 },
    { counts: [0, 0, 1, 4, 3], then: 0.688 },
    { counts: [0, 0, 1, 1, 3], then: 0.7 },
    { counts: [0, 1, 0, 0, 5], then: 0.528 },
    { counts: [0, 2, 2, 2, 0], then: 0.5 },
    { counts: [1, 2, 3, 2, 1], then: 0.278 },
    { counts: [2, 2, 2, 2, 2], then: 0 },
    { counts: [2, 1, 0, 1, 2], then: -0.426 },
    { counts: [3, 0, 0, 0, 3], then: -1 },
    { counts: [30, 40, 210, 130, 530, 50, 10], then: 0.611 },
  ])('of $counts is $then', ({ counts, then }) => {
    expect(Math.abs(agreement(counts) - then)).toBeLessThan(0.0005)
  })

  it.each<{ counts: number[]; then: number }>([
    // Layers 00111 (A 1/2, 3 of 5), 00001 (A 1, 2 of 5): 3/10 + 4/10 = 7/10, and not a bit less.
    { counts: [0, 0, 1, 1, 3], then: 7 / 10 },
    { counts: [0, 0, 7, 7, 21], then: 7 / 10 },
    // Layers 00111 (3 of 8), 00011 twice (A 3/4, 4 of 8), 00010 (1 of 8): 3/16 + 6/16 + 2/16 = 11/16.
    { counts: [0, 0, 1, 4, 3], then: 11 / 16 },
    // 11011: 2 triples together, 4 apart, U = (3·2 - 4·4) / (3·6) = -5/9, A = -5/36 for 4 of 6; 10001: U = -4/3, A = -1
    // for 2 of 6: -5/54 - 18/54.
    { counts: [2, 1, 0, 1, 2], then: -23 / 54 },
  ])('of $counts is exactly $then', ({ counts, then }) => {
    expect(agreement(counts)).toBe(then)
  })

  it('has no direction: mirrored counts agree as much', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 5, maxLength: 5 }), (counts) => {
        fc.pre(counts.some((count) => count > 0))
        expect(agreement(counts.toReversed())).toBeCloseTo(agreement(counts), 12)
        expect(Math.abs(agreement(counts))).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('scoring.md 10: words', () => {
  it.each([
    { value: 1, n: 4, then: null },
    { value: 1, n: 5, then: 'aligned' },
    { value: 0.7, n: 5, then: 'aligned' },
    { value: 0.6999, n: 5, then: 'mixed' },
    { value: 0, n: 5, then: 'mixed' },
    { value: -0.0001, n: 5, then: 'split' },
  ])('$value of $n ratings is $then', ({ value, n, then }) => {
    expect(agreementWord(value, n)).toBe(then)
  })

  it.each([
    { agreement: 0.5, n: 3, range: 2, then: true },
    { agreement: 0.5, n: 2, range: 2, then: false },
    { agreement: 0.5, n: 3, range: 1, then: false },
    { agreement: 0.7, n: 9, range: 3, then: false },
    { agreement: -1, n: 6, range: 4, then: true },
  ])('A $agreement, $n ratings, range $range: to talk about is $then', ({ then, ...given }) => {
    expect(isToTalkAbout(given)).toBe(then)
  })
})
