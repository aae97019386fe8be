/** An exact number: integers, denominator above 0. Not necessarily in lowest terms. */
export type Fraction = { readonly numerator: number; readonly denominator: number }

/** Negative, 0 or positive as a is below, equal to or above b; exact at any size. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator
  const right = b.numerator * a.denominator
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right
  const difference = BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

/** The nearest double. Only for drawing and for files that carry a decimal beside the exact fraction. */
export function toNumber({ numerator, denominator }: Fraction): number {
  return numerator / denominator
}

/** a − b, exactly. */
export function subtractFractions(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  }
}

/** The same number in lowest terms. */
export function reduceFraction({ numerator, denominator }: Fraction): Fraction {
  let [divisor, rest] = [Math.abs(numerator), denominator]
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest]
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

/** The largest whole number that is not above the fraction. */
export function floorFraction({ numerator, denominator }: Fraction): number {
  return Math.floor(numerator / denominator)
}

/** Rounded to one decimal, half up (towards positive infinity), from the exact fraction, as an integer count of tenths. */
export function roundToTenths({ numerator, denominator }: Fraction): number {
  return Math.floor((20 * numerator + denominator) / (2 * denominator))
}

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
