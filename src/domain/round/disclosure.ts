import type { Withheld } from './roundSummary'
import { tellsFewerThan, type Atom } from './subtraction'

/** The groups over which one item, dimension, lens group or metric would be shown, and those over which it was. */
export type Figure = {
  /** Everybody behind the figure. */
  readonly whole: readonly Atom[]
  /** Those behind it who chose one option of a segment question, in the order of the questions and options. */
  readonly segments: readonly { readonly key: string; readonly members: readonly Atom[] }[]
  /** Groups over which the same figure was shown at earlier reveals. */
  readonly earlier: readonly (readonly Atom[])[]
}

/** Why each group is withheld; null = it is shown. */
export type Shown = {
  readonly whole: Withheld | null
  readonly segments: ReadonlyMap<string, Withheld | null>
  /** The groups that are shown, to be held against later ones. */
  readonly shown: readonly (readonly Atom[])[]
}

const tooFewPeople: Withheld = { kind: 'withheld', why: 'tooFewPeople' }
const couldBeSubtracted: Withheld = { kind: 'withheld', why: 'couldBeSubtracted' }

/**
 * Decides over which groups a figure is shown (docs/scoring.md 14): no sum or difference of shown groups may come down to
 * 1…k − 1 people. Otherwise the smallest segment is hidden, of equal ones the last, until that holds; in the end the
 * whole. A group of nobody discloses nothing and is shown. With k = 1 nothing is withheld.
 */
export function decideShown({ whole, segments, earlier }: Figure, k: number): Shown {
  const isTooSmall = ({ length }: readonly Atom[]) => length > 0 && length < k
  const largeEnough = segments.filter(({ members }) => members.length >= k)
  const bySize = largeEnough.toReversed().toSorted((a, b) => a.members.length - b.members.length)
  const without = (hidden: number) => [whole, ...bySize.slice(hidden).map(({ members }) => members)]
  const hidden = isTooSmall(whole)
    ? null
    : leastHidden(bySize.length, (count) => !tellsFewerThan(k, [...earlier, ...without(count)]))

  const hiddenKeys = new Set(bySize.slice(0, hidden ?? bySize.length).map(({ key }) => key))
  const why = ({ key, members }: Figure['segments'][number]) =>
    isTooSmall(members) ? tooFewPeople : hiddenKeys.has(key) ? couldBeSubtracted : null
  return {
    whole: isTooSmall(whole) ? tooFewPeople : hidden === null ? couldBeSubtracted : null,
    segments: new Map(segments.map((segment) => [segment.key, why(segment)])),
    shown: hidden === null ? [] : without(hidden),
  }
}

/**
 * The least number of segments, smallest first, without which the rest may be shown; null where not even the whole may.
 * Fewer groups never tell more, so halving finds the number at which hiding one after another would stop.
 */
function leastHidden(segments: number, mayShow: (hidden: number) => boolean): number | null {
  if (mayShow(0)) return 0
  if (!mayShow(segments)) return null
  let tooFew = 0
  let enough = segments
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2)
    if (mayShow(middle)) enough = middle
    else tooFew = middle
  }
  return enough
}
