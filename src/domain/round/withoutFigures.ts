import type { RoundSummary, Withheld } from './roundSummary'

/** What is taken out of a summary: items and metrics, scores of dimensions and lens groups, and notes, each by subject. */
export type LeftOut = {
  readonly items: readonly string[]
  readonly scores: readonly string[]
  readonly notes: readonly string[]
}

const leftOut: Withheld = { kind: 'withheld', why: 'leftOut' }

/**
 * A summary without some of its figures, for an export.
 *
 * Leaving out an item alone keeps nobody from its mean: where everybody rated everything, the scores of its dimension add
 * up to the same sum as its items, so that the missing item is what is left, and a mean of 1 or 5 tells that all agreed.
 * The scores that it is in have to be left out with it. They are to go at every level of agreement: if only those at 1
 * and 5 went, their absence would tell. Scores of a dimension of which no item is left out stay.
 */
export function withoutFigures(summary: RoundSummary, { items, scores, notes }: LeftOut): RoundSummary {
  return {
    ...summary,
    items: summary.items.map((entry) =>
      items.includes(entry.id) ? { ...entry, counts: { ...entry.counts, levels: leftOut } } : entry,
    ),
    metrics: summary.metrics.map((entry) =>
      items.includes(entry.id) ? { ...entry, counts: { ...entry.counts, values: leftOut } } : entry,
    ),
    dimensions: summary.dimensions.map((entry) =>
      scores.includes(entry.id)
        ? { ...entry, whole: leftOut, segments: entry.segments.map((segment) => ({ ...segment, scores: leftOut })) }
        : entry,
    ),
    lens: summary.lens.map((entry) => (scores.includes(entry.id) ? { ...entry, whole: leftOut } : entry)),
    // `before` is the earlier round's own figure, but says nothing without the one it was made for.
    common: summary.common.map((entry) => ({
      ...entry,
      dimensions: entry.dimensions.map((dimension) =>
        scores.includes(dimension.id) ? { ...dimension, before: leftOut, after: leftOut } : dimension,
      ),
    })),
    notes: summary.notes.filter(({ subject }) => !notes.includes(subject)),
  }
}
