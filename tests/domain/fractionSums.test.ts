import { describe, expect, it } from 'vitest'
import type { Fraction } from '@/domain/fraction'
import { multiplyFractions, negateFraction, sumFractions } from '@/domain/fractionSums'

const fraction = (numerator: number, denominator: number): Fraction => ({ numerator, denominator })

describe('sums of exact fractions', () => {
  it.each<{ when: string; given: readonly Fraction[]; then: Fraction }>([
    { when: 'nothing is added', given: [], then: fraction(0, 1) },
    { when: '1/2 + 1/3 = 5/6', given: [fraction(1, 2), fraction(1, 3)], then: fraction(5, 6) },
    { when: '10/4 + 3/2 = 4', given: [fraction(10, 4), fraction(3, 2)], then: fraction(4, 1) },
    { when: '7/3 − 7/3 = 0', given: [fraction(7, 3), fraction(-7, 3)], then: fraction(0, 1) },
    { when: '1/6 − 3/4 = −7/12', given: [fraction(1, 6), fraction(-3, 4)], then: fraction(-7, 12) },
    {
      // Over the common denominator the numbers pass 2^53; in lowest terms they are small again.
      when: 'large denominators cancel',
      given: [fraction(1, 94906267), fraction(1, 94906249), fraction(-1, 94906267), fraction(-1, 94906249)],
      then: fraction(0, 1),
    },
  ])('$when', ({ given, then }) => {
    expect(sumFractions(given)).toEqual(then)
  })
})

it('multiplies into lowest terms', () => {
  expect(multiplyFractions(fraction(-4, 9), fraction(3, 8))).toEqual(fraction(-1, 6))
  expect(multiplyFractions(fraction(0, 5), fraction(7, 2))).toEqual(fraction(0, 1))
})

it('turns the sign and has no negative zero', () => {
  expect(negateFraction(fraction(3, 4))).toEqual(fraction(-3, 4))
  expect(Object.is(negateFraction(fraction(0, 4)).numerator, 0)).toBe(true)
})
