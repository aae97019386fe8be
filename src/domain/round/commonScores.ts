import { comparableItems } from '../comparison'
import type { Item } from '../questionnaire'
import { coverageFloor } from '../score'
import { groupScores } from './countScores'
import { scoreOutcome, type Subject } from './outcome'
import { decideWhole, readReveals, type OpenedRound, type Person, type RevealedRound } from './revealedRound'
import type { CommonScores, GroupScores } from './roundSummary'
import { tallyAll } from './tally'

/**
 * Scores of both rounds on the items that both ask alike, with the later definition's weights and floor (docs/scoring.md
 * 17), made from the answers themselves. Nothing where the earlier round shows nothing or there is no common item.
 */
export function summarizeCommon(before: OpenedRound, after: RevealedRound): CommonScores[] {
  const earlier = readReveals(before)
  const common = comparableItems(before.definition, after.definition)
  if (!earlier || common.length === 0) return []
  const floor = coverageFloor(after.definition.questionnaire)
  const shared = after.definition.questionnaire.dimensions
    .map(({ id, items }) => ({ id, items: items.filter((item) => common.includes(item)) }))
    .filter(({ items }) => items.length > 0)
  return [
    {
      round: before.round.terms.round,
      items: common.map(({ id }) => id),
      dimensions: shared.map(({ id, items }) => ({
        id,
        before: commonScores(earlier, id, items, floor),
        after: commonScores(after, id, items, floor),
      })),
    },
  ]
}

function commonScores(
  revealed: RevealedRound,
  dimension: string,
  items: readonly Item[],
  floor: ReturnType<typeof coverageFloor>,
): GroupScores {
  const subject: Subject = `dimension/${dimension}`
  const whole = decideWhole(revealed, subject)
  // Where all of a dimension's items are common, this is the dimension's own figure, and must not show what that hides.
  if (whole?.why === 'couldBeSubtracted') return whole
  const rescored = (person: Person): Person => ({
    ...person,
    outcomes: new Map([[subject, scoreOutcome(items, person.answers, floor)]]),
  })
  const reveals = revealed.reveals.map((reveal) => ({ ...reveal, ballots: reveal.ballots.map(rescored) }))
  const tally = tallyAll((reveals.at(-1)?.ballots ?? []).map(({ outcomes }) => outcomes))
  return groupScores(tally, subject, decideWhole({ ...revealed, reveals }, subject))
}
