import { describe, expect, it } from 'vitest'
import { compareFractions, floorFraction, reduceFraction } from '@/domain/fraction'

describe('comparing fractions', () => {
  it.each([
    { a: [1, 3], b: [1, 2], then: -1 },
    { a: [2, 4], b: [1, 2], then: 0 },
    { a: [-1, 2], b: [-2, 3], then: 1 },
    // Products beyond 2^53, in which doubles can no longer tell a difference of 1.
    { a: [100_000_001, 100_000_000], b: [100_000_002, 100_000_001], then: 1 },
    { a: [100_000_002, 100_000_001], b: [100_000_001, 100_000_000], then: -1 },
    { a: [200_000_002, 200_000_000], b: [100_000_001, 100_000_000], then: 0 },
  ])('$a against $b is $then', ({ a: [an = 0, ad = 1], b: [bn = 0, bd = 1], then }) => {
    const difference = compareFractions({ numerator: an, denominator: ad }, { numerator: bn, denominator: bd })
    expect(Math.sign(difference)).toBe(then)
  })
})

it.each([
  { given: [12, 8], then: [3, 2] },
  { given: [-12, 8], then: [-3, 2] },
  { given: [0, 8], then: [0, 1] },
  { given: [7, 3], then: [7, 3] },
])('$given in lowest terms is $then', ({ given: [numerator = 0, denominator = 1], then }) => {
  expect(reduceFraction({ numerator, denominator })).toEqual({ numerator: then[0], denominator: then[1] })
})

it.each([
  { given: [11, 3], then: 3 },
  { given: [9, 3], then: 3 },
  { given: [-1, 3], then: -1 },
])('the whole part of $given is $then', ({ given: [numerator = 0, denominator = 1], then }) => {
  expect(floorFraction({ numerator, denominator })).toBe(then)
})
