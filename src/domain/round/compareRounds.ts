import { areComparable, comparableItems } from '../comparison'
import type { Fraction } from '../fraction'
import { negateFraction, sumFractions } from '../fractionSums'
import type { DimensionId, Item, ItemId } from '../questionnaire'
import type { Moved } from '../summary'
import type { GroupScore, RoundResult } from './roundResult'
import type { CommonScores, GroupScores, LevelCounts, Withheld } from './roundSummary'
import { exactMean, peopleOf, sampleDeviation } from './weighted'
import { changeWord, type ChangeWord, type GroupMean } from './welch'

/** Score of a dimension on the common items; `notAsked`: the dimension has none. */
export type CommonScore =
  | ({ readonly kind: 'scored' } & GroupMean)
  | { readonly kind: 'notEnoughAnswers' | 'notApplicable' | 'notAsked' }
  | Withheld

export type RoundDimensionChange = {
  readonly id: DimensionId
  readonly name: string
  /** Scores on the common items only, both with the later definition's weights and floor. */
  readonly before: CommonScore
  readonly after: CommonScore
  /** after − before on the common items; null where one of them is missing. */
  readonly teamEffect: Fraction | null
  /** Difference of the whole scores, each by its own definition; null across questionnaires or where one is missing. */
  readonly total: Fraction | null
  /** total − teamEffect; null where one of the four scores is missing. */
  readonly questionnaireEffect: Fraction | null
  /** What can be said of the team effect; null where there is none. */
  readonly word: ChangeWord | null
}

type ItemFigure = { readonly mean: Fraction; readonly n: number; readonly counts: LevelCounts }

/** A common item that is shown in both rounds. */
export type RoundItemChange = {
  readonly id: ItemId
  readonly title: string
  readonly dimension: DimensionId
  readonly before: ItemFigure
  readonly after: ItemFigure
  /** after − before. */
  readonly difference: Fraction
}

/** `earlier` and `later` are ids of rounds. */
export type RoundComparison = { readonly earlier: string; readonly later: string } & (
  | {
      readonly kind: 'notComparable'
      /** `notKept`: the later summary has no scores on what it has in common with the earlier round. */
      readonly why: 'otherQuestionnaire' | 'noCommonItems' | 'notKept'
    }
  | {
      readonly kind: 'compared'
      readonly commonItems: number
      /** Items of the later definition that are not common, and of the earlier one. */
      readonly added: number
      readonly gone: number
      readonly dimensions: readonly RoundDimensionChange[]
      /** In the later definition's order. */
      readonly items: readonly RoundItemChange[]
    }
)

/**
 * Sets an earlier round beside a later one (docs/scoring.md 17 and 18): what the team changed apart from what the
 * questionnaire changed. The scores on the common items are those that the later round's summary carries, so that nothing
 * is shown which the later round withholds.
 */
export function compareRounds(earlier: RoundResult, later: RoundResult): RoundComparison {
  const ids = { earlier: earlier.summary.terms.round, later: later.summary.terms.round }
  const common = comparableItems(earlier.definition, later.definition)
  if (common.length === 0) {
    const isOther = !areComparable(earlier.definition, later.definition)
    return { ...ids, kind: 'notComparable', why: isOther ? 'otherQuestionnaire' : 'noCommonItems' }
  }
  const kept = later.summary.common.find(({ round }) => round === ids.earlier)
  if (!kept) return { ...ids, kind: 'notComparable', why: 'notKept' }
  return {
    ...ids,
    kind: 'compared',
    commonItems: common.length,
    added: later.items.length - common.length,
    gone: earlier.items.length - common.length,
    dimensions: later.dimensions.map((dimension) => dimensionChange(dimension, kept, earlier, later)),
    items: common.flatMap((item) => itemChange(item, earlier, later)),
  }
}

/** Team effects for the opening sentences of the later round; none where the rounds are not compared. */
export function movesOf(comparison: RoundComparison): Required<Moved>[] {
  if (comparison.kind !== 'compared') return []
  return comparison.dimensions.flatMap(({ id, teamEffect, word }) =>
    teamEffect ? [{ id, difference: teamEffect, isClear: word?.kind === 'clear' }] : [],
  )
}

function dimensionChange(
  { id, name, score }: RoundResult['dimensions'][number],
  kept: CommonScores,
  earlier: RoundResult,
  later: RoundResult,
): RoundDimensionChange {
  const scores = kept.dimensions.find((dimension) => dimension.id === id)
  const before = scores ? commonScore(scores.before) : notAsked
  const after = scores ? commonScore(scores.after) : notAsked
  const isSameQuestionnaire = earlier.definition.questionnaire.id === later.definition.questionnaire.id
  const wholeBefore = earlier.dimensions.find((dimension) => dimension.id === id)?.score
  const teamEffect = difference(before, after)
  const total = isSameQuestionnaire && wholeBefore ? difference(wholeBefore, score) : null
  return {
    id,
    name,
    before,
    after,
    teamEffect,
    total,
    questionnaireEffect: total && teamEffect && minus(total, teamEffect),
    word: before.kind === 'scored' && after.kind === 'scored' ? changeWord(before, after) : null,
  }
}

const notAsked: CommonScore = { kind: 'notAsked' }

function commonScore(group: GroupScores): CommonScore {
  if (group.kind === 'withheld') return group
  const { scores, notEnoughAnswers } = group
  if (scores.length === 0) return { kind: notEnoughAnswers > 0 ? 'notEnoughAnswers' : 'notApplicable' }
  return { kind: 'scored', mean: exactMean(scores), n: peopleOf(scores), deviation: sampleDeviation(scores) }
}

function difference(before: CommonScore | GroupScore, after: CommonScore | GroupScore): Fraction | null {
  return before.kind === 'scored' && after.kind === 'scored' ? minus(after.mean, before.mean) : null
}

function minus(a: Fraction, b: Fraction): Fraction {
  return sumFractions([a, negateFraction(b)])
}

function itemChange({ id, title }: Item, earlier: RoundResult, later: RoundResult): RoundItemChange[] {
  const [before, after] = [itemFigure(earlier, id), itemFigure(later, id)]
  const dimension = later.items.find(({ item }) => item.id === id)?.dimension
  if (!before || !after || dimension === undefined) return []
  return [{ id, title, dimension, before, after, difference: minus(after.mean, before.mean) }]
}

/** null where the item's counts are withheld or nobody rated it. */
function itemFigure({ items }: RoundResult, id: ItemId): ItemFigure | null {
  const asked = items.find(({ item }) => item.id === id)
  if (!asked?.figures || asked.counts.levels.kind === 'withheld') return null
  return { mean: asked.figures.mean, n: asked.figures.n, counts: asked.counts.levels.counts }
}
