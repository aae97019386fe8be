import type { Comparison } from './comparison'
import type { Contradicted } from './contradictions'
import type { DoraResult } from './dora'
import type { Suggestion, SuggestionCertainty } from './priority'
import type { Definition, DimensionId, Item, ItemId, LensGroup } from './questionnaire'
import type { Answer, QuestionnaireResponse, Remark } from './response'
import type { Fraction } from './fraction'
import type { Score } from './score'
import type { SummaryFact } from './summary'

/** What is known of one dimension. Target and gap are on the scale 1…5; no gap without a score. */
export type DimensionResult = {
  readonly id: DimensionId
  readonly name: string
  readonly score: Score
  /** Up to two rated items with the lowest level, ties in the definition's order. */
  readonly lowest: readonly ItemId[]
  readonly target: number
  /** target − mean, exact; null where there is no score. Negative when the target is passed. */
  readonly gap: Fraction | null
  readonly counts: AnswerCounts
}

/** How many items of a group stand in each state; they add up to the items of the group. */
export type AnswerCounts = { rated: number; dontKnow: number; notApplicable: number; unanswered: number }

export type LensResult = {
  readonly group: LensGroup
  readonly score: Score
  readonly lowest: readonly ItemId[]
  readonly items: readonly ItemId[]
}

export type ItemResult = {
  readonly item: Item
  readonly dimension: DimensionId
  /** null = unanswered. */
  readonly answer: Answer | null
  readonly remark: Remark | null
  /** Statement of the answered level; null unless rated. */
  readonly now: string | null
  /** Statement of the level above and the step towards it; null unless rated below level 5. */
  readonly next: { statement: string; step: string } | null
  readonly isHighEnough: boolean
}

/** Everything that follows from one response under its definition: what every screen, file and report shows. */
export type Result = {
  readonly definition: Definition
  readonly response: QuestionnaireResponse
  readonly counts: AnswerCounts
  readonly dimensions: readonly DimensionResult[]
  /** null where the definition has no lens or where its dimensions are the lens groups themselves. */
  readonly lens: readonly LensResult[] | null
  /** null where the definition asks no metric. */
  readonly dora: DoraResult | null
  readonly items: readonly ItemResult[]
  readonly strengths: readonly ItemId[]
  readonly suggestions: readonly Suggestion[]
  readonly certainty: SuggestionCertainty
  readonly contradictions: readonly Contradicted[]
  /** null while no earlier response stands beside this one. */
  readonly comparison: Comparison | null
  readonly summary: readonly SummaryFact[]
}
