import type { Interval } from './roundResult'
import { studentQuantile } from './student'

/** A mean with what stands behind it; `invited` null = nobody counted. */
export type Estimate = {
  readonly mean: number
  /** Sample standard deviation; null for one person. */
  readonly deviation: number | null
  readonly n: number
  readonly invited: number | null
}

/**
 * 95 % interval of a mean on the scale 1…5: Student's t with finite-population correction (docs/scoring.md 11). Without
 * the correction where the number of invited is unknown or below n. Says why where there is none.
 */
export function intervalOf({ mean, deviation, n, invited }: Estimate): Interval {
  if (n < 4 || deviation === null) return { kind: 'tooFewPeople' }
  if (n === invited) return { kind: 'everyoneAnswered' }
  if (deviation === 0) return { kind: 'allTheSame' }
  const corrected = invited !== null && n < invited
  const correction = corrected ? Math.sqrt(1 - n / invited) : 1
  const margin = ((studentQuantile(0.975, n - 1) * deviation) / Math.sqrt(n)) * correction
  return { kind: 'interval', low: Math.max(1, mean - margin), high: Math.min(5, mean + margin), corrected }
}
