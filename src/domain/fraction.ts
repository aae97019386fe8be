/** An exact number: integers, denominator above 0. Not necessarily in lowest terms. */
export type Fraction = { readonly numerator: number; readonly denominator: number }

/** Negative, 0 or positive as a is below, equal to or above b; exact for the sizes that definitions allow. */
export function compareFractions(a: Fraction, b: Fraction): number {
  return a.numerator * b.denominator - b.numerator * a.denominator
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

/** Rounded to one decimal, half up (towards positive infinity), from the exact fraction, as an integer count of tenths. */
export function roundToTenths({ numerator, denominator }: Fraction): number {
  return Math.floor((20 * numerator + denominator) / (2 * denominator))
}
