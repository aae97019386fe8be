import { canonicalText } from './stamped'
import type { Survey } from './survey'

/**
 * Titles of the rounds that two copies of a survey have under different terms. There are none among copies that the app
 * made: terms are fixed when a round opens. A copy that has other ones must not be merged. Ballots that were opened under
 * the promise of k people would be shown as the other copy promises, and those to come would not open.
 */
export function roundsOfOtherTerms(here: Survey, coming: Survey): readonly string[] {
  const known = new Map(here.rounds.map(({ terms }) => [terms.round, terms]))
  return coming.rounds.flatMap(({ terms }) => {
    const fixed = known.get(terms.round)
    return fixed && canonicalText(fixed) !== canonicalText(terms) ? [fixed.title] : []
  })
}
