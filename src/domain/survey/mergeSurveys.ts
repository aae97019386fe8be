import { compareOpenings } from './roundStatus'
import { canonicalText, compareStamped, compareTexts, laterOf, uniteStamped } from './stamped'
import type { Round, Survey } from './survey'

type Stamped = { readonly at: string }

/**
 * Two copies of one survey as one, with nothing lost: logs, reveals and exports are united, of every other part the one
 * set later holds. Associative, commutative and idempotent, to the order of every list. Different surveys are a bug.
 */
export function mergeSurveys(a: Survey, b: Survey): Survey {
  if (a.id !== b.id) throw new Error('two different surveys cannot be merged')
  return {
    id: a.id,
    createdAt: compareStamped({ at: a.createdAt }, { at: b.createdAt }) <= 0 ? a.createdAt : b.createdAt,
    about: laterOf(a.about, b.about),
    draft: laterOf(a.draft, b.draft),
    rounds: mergeLists(a.rounds, b.rounds, ({ terms }) => terms.round, mergeRounds).toSorted(compareOpenings),
  }
}

function mergeRounds(a: Round, b: Round): Round {
  return {
    // Fixed when the round opens. Should two copies differ all the same, both machines must choose alike.
    terms: compareTexts(canonicalText(a.terms), canonicalText(b.terms)) >= 0 ? a.terms : b.terms,
    log: uniteStamped(a.log, b.log),
    reveals: uniteStamped(a.reveals, b.reveals),
    exports: uniteStamped(a.exports, b.exports),
    targets: mergeRecords(a.targets, b.targets),
    highEnough: mergeRecords(a.highEnough, b.highEnough),
    agreed: mergeRecords(a.agreed, b.agreed),
    agenda: a.agenda && b.agenda ? laterOf(a.agenda, b.agenda) : (a.agenda ?? b.agenda),
    actions: mergeLists(a.actions, b.actions, ({ id }) => id, laterOf),
    reviews: mergeLists(a.reviews, b.reviews, ({ action }) => action, laterOf),
  }
}

/** Each key once, in the order of the keys; where both have it, what `merge` makes of the two. */
function mergeLists<T>(a: readonly T[], b: readonly T[], keyOf: (entry: T) => string, merge: (a: T, b: T) => T): T[] {
  const merged = new Map<string, T>()
  for (const entry of [...a, ...b]) {
    // One that stands alone is merged with itself, which puts its lists into order.
    merged.set(keyOf(entry), merge(merged.get(keyOf(entry)) ?? entry, entry))
  }
  return [...merged.values()].toSorted((one, other) => compareTexts(keyOf(one), keyOf(other)))
}

function mergeRecords<T extends Stamped>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
): Record<string, T> {
  const merged = mergeLists(
    Object.entries(a),
    Object.entries(b),
    ([key]) => key,
    ([key, one], [, other]): [string, T] => [key, laterOf(one, other)],
  )
  return Object.fromEntries(merged)
}
