import type { Fraction } from './fraction'

/**
 * Sum in lowest terms; 0 for none. Exact on the way whatever the denominators are; the parts of the sum are the nearest
 * doubles should they outgrow 2⁵³.
 */
export function sumFractions(fractions: readonly Fraction[]): Fraction {
  let numerator = 0n
  let denominator = 1n
  for (const fraction of fractions) {
    numerator = numerator * BigInt(fraction.denominator) + BigInt(fraction.numerator) * denominator
    denominator *= BigInt(fraction.denominator)
    const divisor = greatestCommonDivisor(numerator, denominator)
    numerator /= divisor
    denominator /= divisor
  }
  return { numerator: Number(numerator), denominator: Number(denominator) }
}

/** a · b in lowest terms, exact as a sum is. */
export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  const numerator = BigInt(a.numerator) * BigInt(b.numerator)
  const denominator = BigInt(a.denominator) * BigInt(b.denominator)
  const divisor = greatestCommonDivisor(numerator, denominator)
  return { numerator: Number(numerator / divisor), denominator: Number(denominator / divisor) }
}

/** The same number with the other sign. */
export function negateFraction({ numerator, denominator }: Fraction): Fraction {
  return { numerator: numerator === 0 ? 0 : -numerator, denominator }
}

/** Greatest common divisor, for b of 0 or more; the other one where one of them is 0. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = a < 0n ? [-a, b] : [a, b]
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return larger
}
