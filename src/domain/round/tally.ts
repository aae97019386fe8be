import type { Outcome, Outcomes, Subject } from './outcome'

type Counted = { readonly outcome: Outcome; readonly people: number }

/** How many people have each outcome in each subject. Equal tallies read the same, whatever was added in what order. */
export type Tally = {
  readonly people: number
  /** By subject, then by the outcome's key; only outcomes that somebody has. */
  readonly counts: ReadonlyMap<Subject, ReadonlyMap<string, Counted>>
}

/** The tally with one more person. */
export function addBallot(tally: Tally, outcomes: Outcomes): Tally {
  return mergeTallies(tally, tallyAll([outcomes]))
}

/** The tally without a person who is in it. A replaced ballot is removed, then the new one added. */
export function removeBallot(tally: Tally, outcomes: Outcomes): Tally {
  return mergeTallies(tally, negated(tallyAll([outcomes])))
}

/** Both together; no person may be in both. The order makes no difference (docs/scoring.md 12). */
export function mergeTallies(a: Tally, b: Tally): Tally {
  const counts = new Map(a.counts)
  for (const [subject, added] of b.counts) {
    const merged = addCounts(counts.get(subject) ?? new Map<string, Counted>(), added)
    if (merged.size > 0) counts.set(subject, merged)
    else counts.delete(subject)
  }
  return { people: a.people + b.people, counts }
}

/** All people together, each counted as often as they are in the list. */
export function tallyAll(everybody: readonly Outcomes[]): Tally {
  const counts = new Map<Subject, Map<string, Counted>>()
  for (const outcomes of everybody) {
    for (const [subject, outcome] of outcomes) {
      const own = counts.get(subject) ?? new Map<string, Counted>()
      const key = keyOf(outcome)
      own.set(key, { outcome, people: (own.get(key)?.people ?? 0) + 1 })
      counts.set(subject, own)
    }
  }
  return { people: everybody.length, counts }
}

/** People by outcome of one subject, in an order that depends on nothing but the outcomes. */
export function countsOf(tally: Tally, subject: Subject): readonly Counted[] {
  return [...(tally.counts.get(subject)?.entries() ?? [])]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, counted]) => counted)
}

/** How many people have an outcome of this kind in a subject. */
export function countKind(tally: Tally, subject: Subject, kind: Outcome['kind']): number {
  return countsOf(tally, subject)
    .filter(({ outcome }) => outcome.kind === kind)
    .reduce((sum, { people }) => sum + people, 0)
}

function negated({ people, counts }: Tally): Tally {
  const turned = (own: ReadonlyMap<string, Counted>) =>
    new Map([...own].map(([key, { outcome, people: some }]) => [key, { outcome, people: -some }]))
  return { people: -people, counts: new Map([...counts].map(([subject, own]) => [subject, turned(own)])) }
}

function addCounts(
  counts: ReadonlyMap<string, Counted>,
  added: ReadonlyMap<string, Counted>,
): ReadonlyMap<string, Counted> {
  const merged = new Map(counts)
  for (const [key, { outcome, people }] of added) {
    const sum = people + (counts.get(key)?.people ?? 0)
    if (sum === 0) merged.delete(key)
    else merged.set(key, { outcome, people: sum })
  }
  return merged
}

function keyOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'level':
      return `level ${outcome.level}`
    case 'score':
      return `score ${outcome.numerator}/${outcome.denominator}`
    case 'bracket':
      return `bracket ${outcome.bracket}`
    case 'percent':
      return `percent ${outcome.percent}`
    case 'dontKnow':
    case 'notApplicable':
    case 'unanswered':
    case 'notEnoughAnswers':
      return outcome.kind
    default:
      return outcome satisfies never
  }
}
