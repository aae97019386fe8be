import { toNumber, type Fraction } from '../fraction'
import { agreement, agreementWord, isToTalkAbout } from './agreement'
import { intervalOf } from './interval'
import type { ItemFigures } from './roundResult'
import type { LevelCounts } from './roundSummary'
import { ratedLevels } from './suggestInRound'
import { exactMean, medianOf, peopleOf, sampleDeviation } from './weighted'

/** What the counts of the levels 1…5 say of an item (docs/scoring.md 9–11); null where nobody rated it. */
export function itemFigures(counts: LevelCounts, invited: number | null): ItemFigures | null {
  const levels = ratedLevels(counts)
  const [lowest, highest] = [levels[0], levels.at(-1)]
  if (!lowest || !highest) return null
  const n = peopleOf(levels)
  const mean = exactMean(levels)
  const deviation = sampleDeviation(levels)
  const value = agreement(counts)
  const range = highest.numerator - lowest.numerator
  return {
    n,
    mean,
    median: medianOf(levels),
    deviation,
    interval: intervalOf({ mean: toNumber(mean), deviation, n, invited }),
    agreement: value,
    word: agreementWord(value, n),
    range,
    isToTalkAbout: isToTalkAbout({ agreement: value, n, range }),
    level: wholeLevel(mean),
  }
}

/** A mean as a whole level, halves down: the highest level L of which 2 · sum > n · (2L − 1). */
export function wholeLevel({ numerator, denominator }: Fraction): number {
  return [5, 4, 3, 2].find((level) => 2 * numerator > denominator * (2 * level - 1)) ?? 1
}
