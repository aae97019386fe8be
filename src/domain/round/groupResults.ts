import { compareFractions, reduceFraction, subtractFractions, toNumber } from '../fraction'
import { itemsOf, type Definition, type Item } from '../questionnaire'
import { lowestItems, solidLevel } from '../score'
import type { SegmentQuestion } from '../survey/terms'
import { intervalOf } from './interval'
import type {
  GroupScore,
  RoundDimensionResult,
  RoundFacts,
  RoundItemResult,
  RoundLensResult,
  SegmentScores,
} from './roundResult'
import type { GroupScores, RoundSummary } from './roundSummary'
import { meanScore, targetOf } from './suggestInRound'
import { partOf } from './summaryParts'
import { peopleOf, sampleDeviation } from './weighted'

type Basis = {
  readonly definition: Definition
  readonly summary: RoundSummary
  readonly items: readonly RoundItemResult[]
}

/** Score, lowest items, target and segments of each dimension, in the definition's order. */
export function groupDimensions({
  definition,
  summary,
  items,
  round,
}: Basis & { readonly round: RoundFacts }): RoundDimensionResult[] {
  return definition.questionnaire.dimensions.map((dimension) => {
    const { whole, segments } = partOf(summary.dimensions, dimension.id)
    const score = groupScore(whole, summary.terms.invited, solidLevelOf(dimension.items, items))
    const target = targetOf(round, dimension.id)
    return {
      id: dimension.id,
      name: dimension.name,
      score,
      lowest: lowestOf(dimension.items, items),
      target,
      gap: score.kind === 'scored' ? subtractFractions({ numerator: target, denominator: 1 }, score.mean) : null,
      segments: summary.terms.segments.map((question) => segmentScores(question, segments)),
    }
  })
}

/** Score and lowest items of each lens group, in the definition's order. */
export function groupLens({ definition, summary, items }: Basis): RoundLensResult[] {
  return (definition.questionnaire.lens?.groups ?? []).map((group) => {
    const tagged = itemsOf(definition).filter(({ lensGroup }) => lensGroup === group.id)
    const { whole } = partOf(summary.lens, group.id)
    return {
      group,
      score: groupScore(whole, summary.terms.invited, solidLevelOf(tagged, items)),
      lowest: lowestOf(tagged, items),
      items: tagged.map(({ id }) => id),
    }
  })
}

/** Mean over the people who have a score, with all that says how sure it is (docs/scoring.md 8 and 11). */
function groupScore(scores: GroupScores, invited: number | null, level: number | null): GroupScore {
  if (scores.kind === 'withheld') return scores
  const score = meanScore(scores)
  if (score.kind !== 'scored') return score
  const n = peopleOf(scores.scores)
  const deviation = sampleDeviation(scores.scores)
  const interval = intervalOf({ mean: toNumber(score.mean), deviation, n, invited })
  return { kind: 'scored', mean: score.mean, n, deviation, interval, solidLevel: level }
}

/** By the rounded means of the shown items (docs/scoring.md 4). */
function solidLevelOf(group: readonly Item[], items: readonly RoundItemResult[]): number | null {
  const ids = new Set(group.map(({ id }) => id))
  const levels = items.flatMap(({ item, figures }) => (figures && ids.has(item.id) ? [figures.level] : []))
  return levels.length > 0 ? solidLevel(levels) : null
}

function lowestOf(group: readonly Item[], items: readonly RoundItemResult[]) {
  return lowestItems(group, (id) => items.find(({ item }) => item.id === id)?.figures?.mean ?? null)
}

function segmentScores(
  { id, title, options }: SegmentQuestion,
  segments: RoundSummary['dimensions'][number]['segments'],
): SegmentScores {
  const own = segments.filter(({ question }) => question === id).map(({ option, scores }) => ({ id: option, scores }))
  const scored = options.map((option) => ({
    ...option,
    // Nobody counted how many of the invited are in a segment, and its items are not shown.
    score: groupScore(partOf(own, option.id).scores, null, null),
  }))
  return { question: id, title, options: scored, gap: widestGap(scored) }
}

function widestGap(options: SegmentScores['options']): SegmentScores['gap'] {
  const means = options
    .flatMap(({ id, score }) => (score.kind === 'scored' ? [{ id, mean: score.mean }] : []))
    .toSorted((a, b) => compareFractions(b.mean, a.mean))
  const [high, low] = [means[0], means.at(-1)]
  if (!high || !low || means.length < 2) return null
  return { high: high.id, low: low.id, difference: reduceFraction(subtractFractions(high.mean, low.mean)) }
}
