import { compareFractions } from '../fraction'
import type { ItemId } from '../questionnaire'
import type { ItemFigures, RoundItemResult, Unknown } from './roundResult'
import type { RoundSummary } from './roundSummary'

/**
 * Items on which people differ by two levels or more without being aligned: agreement ascending, then range descending,
 * then the definition's order (docs/scoring.md 10).
 */
export function findDisagreements(items: readonly RoundItemResult[]): ItemId[] {
  return withFigures(items)
    .filter(({ figures }) => figures.isToTalkAbout)
    .toSorted((a, b) => a.figures.agreement - b.figures.agreement || b.figures.range - a.figures.range)
    .map(({ id }) => id)
}

/** Up to three items with a mean of 4 or more on which at least 5 people are aligned, highest first (docs/scoring.md 28). */
export function findStrengths(items: readonly RoundItemResult[]): ItemId[] {
  const four = { numerator: 4, denominator: 1 }
  return withFigures(items)
    .filter(({ figures: { mean, word } }) => word === 'aligned' && compareFractions(mean, four) >= 0)
    .toSorted((a, b) => compareFractions(b.figures.mean, a.figures.mean))
    .slice(0, 3)
    .map(({ id }) => id)
}

/** Items that somebody does not know, the largest share first, ties in the definition's order. */
export function findUnknown({ items, answered }: Pick<RoundSummary, 'items' | 'answered'>): Unknown[] {
  return items
    .map(({ id, counts: { dontKnow } }) => ({ item: id, dontKnow, answered }))
    .filter(({ dontKnow }) => dontKnow > 0)
    .toSorted((a, b) => b.dontKnow - a.dontKnow)
}

function withFigures(items: readonly RoundItemResult[]): { id: ItemId; figures: ItemFigures }[] {
  return items.flatMap(({ item, figures }) => (figures ? [{ id: item.id, figures }] : []))
}
