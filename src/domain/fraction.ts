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
