import { describe, expect, it } from 'vitest'
import { intervalOf, type Estimate } from '@/domain/round/interval'

describe('scoring.md 11: the interval of a mean', () => {
  // m ± t(n-1, .975) · s/√n · √(1 - n/N), worked out with tabulated t: 3.182446305 (3), 2.776445105 (4), 2.306004135 (8).
  it.each<{ when: string; given: Estimate; low: number; high: number; corrected: boolean }>([
    {
      when: 'half of the invited answered',
      given: { mean: 3, deviation: 1, n: 4, invited: 8 },
      low: 1.8748353185,
      high: 4.1251646815,
      corrected: true,
    },
    {
      when: 'five of nine answered',
      given: { mean: 3.2, deviation: 0.5, n: 5, invited: 9 },
      low: 2.7861120006,
      high: 3.6138879994,
      corrected: true,
    },
    {
      when: 'nobody counted the invited: no correction',
      given: { mean: 3.2, deviation: 0.5, n: 5, invited: null },
      low: 2.5791680009,
      high: 3.8208319991,
      corrected: false,
    },
    {
      when: 'more answered than were invited: no correction',
      given: { mean: 3.2, deviation: 0.5, n: 5, invited: 4 },
      low: 2.5791680009,
      high: 3.8208319991,
      corrected: false,
    },
    {
      when: 'nine of twelve answered',
      given: { mean: 3, deviation: 1, n: 9, invited: 12 },
      low: 2.6156659775,
      high: 3.3843340225,
      corrected: true,
    },
    {
      when: 'it would leave the scale at the top',
      given: { mean: 4.5, deviation: 1, n: 4, invited: null },
      low: 2.9087768475,
      high: 5,
      corrected: false,
    },
    {
      when: 'it would leave the scale at the bottom',
      given: { mean: 1.5, deviation: 1, n: 4, invited: null },
      low: 1,
      high: 3.0912231525,
      corrected: false,
    },
  ])('$when', ({ given, low, high, corrected }) => {
    const interval = intervalOf(given)
    if (interval.kind !== 'interval') throw new Error(interval.kind)
    expect(Math.abs(interval.low - low)).toBeLessThan(1e-8)
    expect(Math.abs(interval.high - high)).toBeLessThan(1e-8)
    expect(interval.corrected).toBe(corrected)
  })

  it.each<{ when: string; given: Estimate; then: string }>([
    { when: 'three people', given: { mean: 3, deviation: 1, n: 3, invited: 9 }, then: 'tooFewPeople' },
    { when: 'one person', given: { mean: 3, deviation: null, n: 1, invited: null }, then: 'tooFewPeople' },
    { when: 'everyone answered', given: { mean: 3, deviation: 1, n: 9, invited: 9 }, then: 'everyoneAnswered' },
    { when: 'all answered the same', given: { mean: 3, deviation: 0, n: 5, invited: 9 }, then: 'allTheSame' },
    { when: 'everyone the same', given: { mean: 3, deviation: 0, n: 9, invited: 9 }, then: 'everyoneAnswered' },
  ])('there is none: $when', ({ given, then }) => {
    expect(intervalOf(given)).toEqual({ kind: then })
  })
})
