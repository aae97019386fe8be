import { describe, expect, it } from 'vitest'
import { changeWord, type GroupMean } from '@/domain/round/welch'

const group = (numerator: number, denominator: number, n: number, variance: number | null): GroupMean => ({
  mean: { numerator, denominator },
  n,
  deviation: variance === null ? null : Math.sqrt(variance),
})

// Worked out apart from the code: s² = Σ(x − m)² / (n − 1), v = s² / n, degrees = (v₁ + v₂)² / (v₁²/(n₁ − 1) + v₂²/(n₂ − 1)),
// t such that Simpson's rule over the density of t, in 20 000 parts from 0 to t, gives 0.45; interval = d ± t · √(v₁ + v₂).
describe('scoring.md 18: 90 % Welch interval of a difference', () => {
  it.each([
    {
      // 2 2 3 3 3 2 then 3 3 4 4 4 3 4. s² = 1.5/5 and (12/7)/6. v = 0.05 and 0.040816. degrees 10.605641, t 1.802015,
      // d = 25/7 − 5/2 = 1.071429, √(v₁ + v₂) = 0.301357.
      when: 'seven after six, clearly higher',
      before: group(5, 2, 6, 0.3),
      after: group(25, 7, 7, 2 / 7),
      then: { kind: 'clear', low: 0.52837782, high: 1.61447932 },
    },
    {
      // 2 2 3 3 3 2 then 2 3 3 4 2. s² = 0.3 and 2.8/4. degrees 6.685185, t 1.908088, d = 0.3, error 0.435890.
      when: 'five after six, a little higher',
      before: group(5, 2, 6, 0.3),
      after: group(14, 5, 5, 0.7),
      then: { kind: 'mayBeNoise', low: -0.53171622, high: 1.13171622 },
    },
    {
      // 2 2 2 2 2 then 2 3 4 3 2 4: no spread before leaves the second group's 5 degrees, t 2.015048, error 0.365148.
      when: 'all the same before only',
      before: group(2, 1, 5, 0),
      after: group(3, 1, 6, 0.8),
      then: { kind: 'clear', low: 0.26420837, high: 1.73579163 },
    },
    {
      // 1 5 5 1 3 3 2 4 then 4 4 5 4 4. s² = 18/7 and 0.2. degrees 8.617093, t 1.842430, d = 1.2, error 0.601189.
      when: 'a divided team agrees',
      before: group(3, 1, 8, 18 / 7),
      after: group(21, 5, 5, 0.2),
      then: { kind: 'clear', low: 0.09235055, high: 2.30764945 },
    },
    {
      // 2 2 3 4 then 1 1 1 2: the fewest people for an interval. degrees 4.523077, t 2.062945, d = −1.5, error 0.540062.
      when: 'four and four, clearly lower',
      before: group(11, 4, 4, 11 / 12),
      after: group(5, 4, 4, 0.25),
      then: { kind: 'clear', low: -2.61411787, high: -0.38588213 },
    },
  ])('$when', ({ before, after, then }) => {
    const word = changeWord(before, after)
    if (word.kind === 'differenceOnly') throw new Error('expected an interval')
    expect(word.kind).toBe(then.kind)
    expect(word.low).toBeCloseTo(then.low, 7)
    expect(word.high).toBeCloseTo(then.high, 7)
  })

  it.each([
    { when: 'three before', before: group(3, 1, 3, 1), after: group(4, 1, 9, 1), why: 'fewPeople' },
    { when: 'three after', before: group(3, 1, 9, 1), after: group(4, 1, 3, 1), why: 'fewPeople' },
    { when: 'one person', before: group(3, 1, 1, null), after: group(4, 1, 9, 1), why: 'fewPeople' },
    { when: 'no spread in both', before: group(3, 1, 5, 0), after: group(4, 1, 5, 0), why: 'noSpread' },
    { when: 'few and no spread', before: group(3, 1, 3, 0), after: group(4, 1, 5, 0), why: 'fewPeople' },
  ])('gives only the difference: $when', ({ before, after, why }) => {
    expect(changeWord(before, after)).toEqual({ kind: 'differenceOnly', why })
  })
})
