import type { TrendData } from '@/charts/trend'
import type { TextTableContent } from '../reportModel'

/**
 * How a survey moved over its rounds, in words and rounded numbers. A survey's page, the results of a round and every
 * report of it show this and nothing else. Plain data.
 */
export type TrendSection = {
  readonly heading: string
  /** One chart a dimension, in the definition's order. The table says the same. */
  readonly charts: readonly TrendFigure[]
  /** One row a dimension, one column a round, in the order of time; where there is no score the cell says why. */
  readonly table: TextTableContent
  /** From the round before to the last one; null where the last round has none before it. */
  readonly change: TrendChange | null
  /** From the first revealed round to the last one; null where `change` says it already. */
  readonly sinceFirst: TrendChange | null
  readonly notes: readonly string[]
}

export type TrendFigure = {
  readonly id: string
  readonly data: TrendData
  /** The chart in one sentence, for those who do not see it. */
  readonly alternative: string
}

export type TrendChange = {
  readonly heading: string
  /** One sentence a dimension: by how much it changed and whether that may be noise. */
  readonly sentences: readonly string[]
  /** Team effect with its interval and, between two versions, questionnaire effect and total; null where nothing compares. */
  readonly effects: TextTableContent | null
  /** Questions asked both times whose mean moved, with the difference and no word; null where none did. */
  readonly items: TextTableContent | null
  readonly notes: readonly string[]
}
