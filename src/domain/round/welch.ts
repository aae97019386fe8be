import { toNumber, type Fraction } from '../fraction'
import { studentQuantile } from './student'

/** A group's mean with the people behind it; `deviation` is the sample standard deviation, null for one person. */
export type GroupMean = { readonly mean: Fraction; readonly n: number; readonly deviation: number | null }

/**
 * What can be said of a difference of two means (docs/scoring.md 18). `clear`: its 90 % interval leaves out 0.
 * `mayBeNoise`: it does not. `differenceOnly`: there is no interval with fewer than 4 people in either group, or where all
 * have the same score in both.
 */
export type ChangeWord =
  | { readonly kind: 'clear' | 'mayBeNoise'; readonly low: number; readonly high: number }
  | { readonly kind: 'differenceOnly'; readonly why: 'fewPeople' | 'noSpread' }

const fewestPeople = 4
/** 90 % in the middle leave 5 % on either side. */
const upperShare = 0.95

/**
 * 90 % interval of after − before by Welch, the groups taken as independent, without finite-population correction: the
 * degrees of freedom by Welch and Satterthwaite, not rounded.
 */
export function changeWord(before: GroupMean, after: GroupMean): ChangeWord {
  if (before.n < fewestPeople || after.n < fewestPeople || before.deviation === null || after.deviation === null) {
    return { kind: 'differenceOnly', why: 'fewPeople' }
  }
  if (before.deviation === 0 && after.deviation === 0) return { kind: 'differenceOnly', why: 'noSpread' }
  const a = before.deviation ** 2 / before.n
  const b = after.deviation ** 2 / after.n
  const degrees = (a + b) ** 2 / (a ** 2 / (before.n - 1) + b ** 2 / (after.n - 1))
  const margin = studentQuantile(upperShare, degrees) * Math.sqrt(a + b)
  const difference = toNumber(after.mean) - toNumber(before.mean)
  const [low, high] = [difference - margin, difference + margin]
  return { kind: low > 0 || high < 0 ? 'clear' : 'mayBeNoise', low, high }
}
