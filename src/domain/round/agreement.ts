import { reduceFraction, toNumber, type Fraction } from '../fraction'
import type { AgreementWord } from './roundResult'

/**
 * van der Eijk's agreement A of counts over ordered categories, −1…1 (docs/scoring.md 10): 1 where all are in one
 * category, 0 where all categories are equally full, −1 where half are at either end. Needs at least one case and three
 * categories.
 */
export function agreement(counts: readonly number[]): number {
  const cases = counts.reduce((sum, count) => sum + count, 0)
  let left = counts
  // Over one denominator in whole numbers, so that a value that is exactly 0.7 is not lost to rounding.
  let total: Fraction = { numerator: 0, denominator: 1 }
  while (left.some((count) => count > 0)) {
    const height = Math.min(...left.filter((count) => count > 0))
    const filled = left.map((count) => count > 0)
    const share = height * filled.filter(Boolean).length
    const { numerator, denominator } = layerAgreement(filled)
    total = reduceFraction({
      numerator: total.numerator * denominator + share * numerator * total.denominator,
      denominator: total.denominator * denominator,
    })
    left = left.map((count) => (count > 0 ? count - height : 0))
  }
  return toNumber({ ...total, denominator: total.denominator * cases })
}

/** A of one layer, from the pattern of its non-empty categories. */
function layerAgreement(filled: readonly boolean[]): Fraction {
  const categories = filled.length
  const full = filled.filter(Boolean).length
  if (full === 1) return { numerator: 1, denominator: 1 }
  if (full === categories) return { numerator: 0, denominator: 1 }
  const { together, apart } = countTriples(filled)
  // U(1 - (S - 1) / (K - 1)) with U = ((K - 2)TU - (K - 1)TDU) / ((K - 2)(TU + TDU)).
  const unimodality = (categories - 2) * together - (categories - 1) * apart
  return {
    numerator: unimodality * (categories - full),
    denominator: (categories - 2) * (together + apart) * (categories - 1),
  }
}

/** Triples of categories with two full ones: beside each other (110, 011), or with the empty one between (101). */
function countTriples(filled: readonly boolean[]): { together: number; apart: number } {
  const triples = { together: 0, apart: 0 }
  filled.forEach((isFilled, middle) => {
    const before = filled.slice(0, middle)
    const after = filled.slice(middle + 1)
    const count = (side: readonly boolean[], isFull: boolean) => side.filter((full) => full === isFull).length
    if (isFilled) {
      triples.together += count(before, true) * count(after, false) + count(before, false) * count(after, true)
    } else {
      triples.apart += count(before, true) * count(after, true)
    }
  })
  return triples
}

/** Word for an agreement of n ratings; null below 5, where chance alone looks like agreement too often. */
export function agreementWord(value: number, n: number): AgreementWord | null {
  if (n < 5) return null
  if (value >= 0.7) return 'aligned'
  return value >= 0 ? 'mixed' : 'split'
}

/** Whether an item is worth talking about: at least 3 ratings, two levels or more apart, not aligned. */
export function isToTalkAbout({
  agreement: value,
  n,
  range,
}: {
  agreement: number
  n: number
  range: number
}): boolean {
  return n >= 3 && range >= 2 && value < 0.7
}
