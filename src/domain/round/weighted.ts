import { compareFractions, reduceFraction, toNumber, type Fraction } from '../fraction'
import { greatestCommonDivisor } from '../fractionSums'

/** A value that some people have; people ≥ 1. */
export type Weighted = Fraction & { readonly people: number }

/** Above this no denominator is kept, so that products of two means stay exact. */
const largestDenominator = 10_000_000n

/**
 * Exact mean over the people, in lowest terms. Where its denominator is above ten million (weights that share no factor,
 * in a very large round) it is the nearest ten-millionth, half up. Needs at least one entry.
 */
export function exactMean(values: readonly Weighted[]): Fraction {
  const common = values.map(({ denominator }) => BigInt(denominator)).reduce(leastCommonMultiple, 1n)
  const sum = values.reduce(
    (total, { numerator, denominator, people }) =>
      total + BigInt(numerator) * BigInt(people) * (common / BigInt(denominator)),
    0n,
  )
  const divisor = common * BigInt(peopleOf(values))
  const shared = greatestCommonDivisor(sum, divisor)
  const [numerator, denominator] = [sum / shared, divisor / shared]
  if (denominator <= largestDenominator) return { numerator: Number(numerator), denominator: Number(denominator) }
  const nearest = (2n * numerator * largestDenominator + denominator) / (2n * denominator)
  return reduceFraction({ numerator: Number(nearest), denominator: Number(largestDenominator) })
}

/** Sample standard deviation, summed in ascending order of the values; null for one person. */
export function sampleDeviation(values: readonly Weighted[]): number | null {
  const n = peopleOf(values)
  if (n < 2) return null
  // Values that are all the same must give 0 to the last bit.
  if (values.length === 1) return 0
  const ascending = values.toSorted(compareFractions)
  const mean = ascending.reduce((sum, value) => sum + value.people * toNumber(value), 0) / n
  const squares = ascending.reduce((sum, value) => sum + value.people * (toNumber(value) - mean) ** 2, 0)
  return Math.sqrt(squares / (n - 1))
}

/** Middle value, or the mean of the middle two. Needs at least one entry. */
export function medianOf(values: readonly Weighted[]): Fraction {
  const n = peopleOf(values)
  const ascending = values.toSorted(compareFractions)
  const lower = valueAt(ascending, Math.floor((n - 1) / 2))
  const upper = valueAt(ascending, Math.floor(n / 2))
  return exactMean([lower, upper].map(({ numerator, denominator }) => ({ numerator, denominator, people: 1 })))
}

/** Value of the person at an index, counting from 0 in the order given. */
export function valueAt<T extends { readonly people: number }>(ascending: readonly T[], index: number): T {
  let before = 0
  for (const value of ascending) {
    before += value.people
    if (index < before) return value
  }
  throw new RangeError(`there is nobody at ${index}`)
}

export function peopleOf(values: readonly { readonly people: number }[]): number {
  return values.reduce((sum, { people }) => sum + people, 0)
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b
}
