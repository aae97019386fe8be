import { decideShown, type Shown } from './disclosure'
import type { Withheld } from './roundSummary'
import type { Atom } from './subtraction'

/** Whose ballots one reveal showed, and how many of them are not here any more. */
export type RevealedPeople<T extends Atom> = { readonly ballots: readonly T[]; readonly missing: number }

/** A figure by who is behind it, over everybody and over each segment. */
export type FigureOf<T extends Atom> = {
  readonly hasFigure: (ballot: T) => boolean
  readonly segments: readonly { readonly key: string; readonly has: (ballot: T) => boolean }[]
}

const couldBeSubtracted: Withheld = { kind: 'withheld', why: 'couldBeSubtracted' }

/**
 * What the last reveal may show of a figure, after what each reveal before it showed of it (docs/scoring.md 14, 15).
 * Where a ballot of any of them is lost, nobody can tell what was shown then, and the figure without it would tell the
 * lost answers by subtracting: all is withheld. An open round, k = 1, withholds nothing.
 */
export function shownOverReveals<T extends Atom>(
  { hasFigure, segments }: FigureOf<T>,
  reveals: readonly RevealedPeople<T>[],
  k: number,
): Shown {
  const hasLost = reveals.some(({ missing }) => missing > 0)
  if (hasLost && k > 1) return withholdAll(segments.map(({ key }) => key))
  return reveals.reduce<Shown & { readonly earlier: readonly (readonly Atom[])[] }>(
    ({ earlier }, { ballots }) => {
      const whole = ballots.filter(hasFigure)
      const members = segments.map(({ key, has }) => ({ key, members: whole.filter(has) }))
      const decided = decideShown({ whole, segments: members, earlier }, k)
      return { ...decided, earlier: [...earlier, ...decided.shown] }
    },
    { ...withholdAll(segments.map(({ key }) => key)), earlier: [] },
  )
}

function withholdAll(keys: readonly string[]): Shown {
  return { whole: couldBeSubtracted, segments: new Map(keys.map((key) => [key, couldBeSubtracted])), shown: [] }
}
