import type { Contradicted } from '../contradictions'
import type { DoraResult } from '../dora'
import type { Fraction } from '../fraction'
import type { Suggestion } from '../priority'
import type { Bracket, Definition, DimensionId, Item, ItemId, LensGroup, Metric } from '../questionnaire'
import type { SummaryFact } from '../summary'
import type { Agreed, Round } from '../survey/survey'
import type { ItemCounts, MetricCounts, RoundCertainty, RoundSummary, Withheld } from './roundSummary'

/**
 * How far the mean of those who were invited may lie from the mean of those who answered, at 95 % (docs/scoring.md 11).
 * `corrected`: by the share of the invited who answered. No interval: fewer than 4 people, everyone answered, all the same.
 */
export type Interval =
  | { readonly kind: 'interval'; readonly low: number; readonly high: number; readonly corrected: boolean }
  | { readonly kind: 'tooFewPeople' | 'everyoneAnswered' | 'allTheSame' }

/** A score of a group: the mean over the people who have a score of their own, 1…5, exact. */
export type GroupScore =
  | {
      readonly kind: 'scored'
      readonly mean: Fraction
      /** People behind the mean. */
      readonly n: number
      /** Sample standard deviation; null for one person. */
      readonly deviation: number | null
      readonly interval: Interval
      /** By the rounded means of the shown items (docs/scoring.md 4); null where none of them is shown. */
      readonly solidLevel: number | null
    }
  | { readonly kind: 'notEnoughAnswers' | 'notApplicable' }
  | Withheld

export type AgreementWord = 'aligned' | 'mixed' | 'split'

/** What can be said of an item from its counts; there is none without a rating. */
export type ItemFigures = {
  readonly n: number
  readonly mean: Fraction
  readonly median: Fraction
  /** Sample standard deviation; null for one rating. */
  readonly deviation: number | null
  readonly interval: Interval
  /** van der Eijk's A, −1…1. */
  readonly agreement: number
  /** null below 5 ratings. */
  readonly word: AgreementWord | null
  /** Highest minus lowest level that somebody chose. */
  readonly range: number
  readonly isToTalkAbout: boolean
  /** The mean as a whole level, halves down. */
  readonly level: number
}

export type RoundItemResult = {
  readonly item: Item
  readonly dimension: DimensionId
  readonly counts: ItemCounts
  /** null where the counts are withheld or nobody rated. */
  readonly figures: ItemFigures | null
  readonly notes: readonly string[]
  readonly agreed: Agreed | null
  readonly isHighEnough: boolean
}

/** The scores of the options of one segment question in one dimension. */
export type SegmentScores = {
  readonly question: string
  readonly title: string
  readonly options: readonly { readonly id: string; readonly label: string; readonly score: GroupScore }[]
  /** Highest minus lowest scored option, where two or more are scored. */
  readonly gap: { readonly high: string; readonly low: string; readonly difference: Fraction } | null
}

export type RoundDimensionResult = {
  readonly id: DimensionId
  readonly name: string
  readonly score: GroupScore
  /** Up to two shown items with the lowest mean, ties in the definition's order. */
  readonly lowest: readonly ItemId[]
  readonly target: number
  /** target − mean; null without a score. */
  readonly gap: Fraction | null
  readonly segments: readonly SegmentScores[]
}

export type RoundLensResult = {
  readonly group: LensGroup
  readonly score: GroupScore
  readonly lowest: readonly ItemId[]
  readonly items: readonly ItemId[]
}

export type RoundMetricResult = {
  readonly metric: Metric
  readonly counts: MetricCounts
  /** People with a bracket or percent. */
  readonly n: number
  /** Median bracket, the lower one on a tie; null where withheld, without brackets or without an answer. */
  readonly median: Bracket | null
  /** Median percent of a metric without brackets. */
  readonly medianPercent: Fraction | null
  /** Worst and best bracket that somebody chose. */
  readonly spread: { readonly worst: Bracket; readonly best: Bracket } | null
  /** Answers lie two or more brackets apart: the team is asked to agree one from records. */
  readonly isApart: boolean
  readonly notes: readonly string[]
  readonly agreed: Agreed | null
}

/** Don't-knows of one item among those who answered the round. */
export type Unknown = { readonly item: ItemId; readonly dontKnow: number; readonly answered: number }

/** Everything that follows from what a round discloses. Pure: the same summary gives the same result on every machine. */
export type RoundResult = {
  readonly definition: Definition
  readonly summary: RoundSummary
  readonly round: RoundFacts
  readonly dimensions: readonly RoundDimensionResult[]
  /** null where the definition has no lens or is one itself. */
  readonly lens: readonly RoundLensResult[] | null
  readonly items: readonly RoundItemResult[]
  /** `result` is made of the medians; null where the definition asks no metric. */
  readonly dora: { readonly result: DoraResult; readonly metrics: readonly RoundMetricResult[] } | null
  /** Items to talk about, most disagreement first. */
  readonly talkAbout: readonly ItemId[]
  /** Items with don't-knows, the largest share first. */
  readonly unknown: readonly Unknown[]
  readonly strengths: readonly ItemId[]
  readonly suggestions: readonly Suggestion[]
  readonly certainty: RoundCertainty
  readonly contradictions: readonly Contradicted[]
  readonly facts: readonly SummaryFact[]
}

/** What the team set, agreed and planned in a round: the part of it that reports carry beside the summary. */
export type RoundFacts = Pick<Round, 'targets' | 'highEnough' | 'agreed' | 'actions' | 'reviews' | 'log'>
