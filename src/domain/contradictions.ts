import { rank, type DoraResult } from './dora'
import { compareFractions, floorFraction, type Fraction } from './fraction'
import type { Bracket, Contradiction, DimensionId, ItemId, MetricId } from './questionnaire'
import type { AnyScore, ValueOf } from './score'

/** One of the answers that disagree, with what it says. */
export type Disagreeing =
  | { readonly kind: 'dimension'; readonly id: DimensionId; readonly mean: Fraction }
  /** `level` is the value's whole part: in one response the level itself. */
  | { readonly kind: 'item'; readonly id: ItemId; readonly level: number; readonly value: Fraction }
  | { readonly kind: 'metric'; readonly id: MetricId; readonly bracket: Bracket }

export type Contradicted = { readonly id: string; readonly text: string; readonly answers: readonly Disagreeing[] }

type Scored = { readonly id: DimensionId; readonly score: AnyScore }
type Facts = { dimensions: readonly Scored[]; valueOf: ValueOf; dora: DoraResult | null }
type Condition = Contradiction['when'][number]

/** Contradictions of the definition all of whose conditions hold, each with the answers that disagree (docs/scoring.md 26). */
export function findContradictions(contradictions: readonly Contradiction[], facts: Facts): Contradicted[] {
  return contradictions.flatMap(({ id, text, when }) => {
    const answers = when.map((condition) => holding(condition, facts))
    return answers.every((answer) => answer !== null) ? [{ id, text, answers }] : []
  })
}

/** The answer by which a condition holds; null where it does not hold or nothing is known. */
function holding(condition: Condition, facts: Facts): Disagreeing | null {
  switch (condition.kind) {
    case 'dimension':
      return highDimension(condition.id, condition.atLeast, facts.dimensions)
    case 'item':
      return highItem(condition.id, condition.atLeast, facts.valueOf)
    case 'metric':
      return lowMetric(condition.id, condition.atMost, facts.dora)
    default:
      return condition satisfies never
  }
}

function highDimension(id: DimensionId, atLeast: number, dimensions: readonly Scored[]): Disagreeing | null {
  const score = dimensions.find((dimension) => dimension.id === id)?.score
  if (score?.kind !== 'scored') return null
  return reaches(score.mean, atLeast) ? { kind: 'dimension', id, mean: score.mean } : null
}

function highItem(id: ItemId, atLeast: number, valueOf: ValueOf): Disagreeing | null {
  const value = valueOf(id)
  return value && reaches(value, atLeast) ? { kind: 'item', id, level: floorFraction(value), value } : null
}

function reaches(value: Fraction, atLeast: number): boolean {
  return compareFractions(value, { numerator: atLeast, denominator: 1 }) >= 0
}

function lowMetric(id: MetricId, atMost: string, dora: DoraResult | null): Disagreeing | null {
  const result = dora?.metrics.find(({ metric }) => metric.id === id)
  if (!result?.bracket) return null
  const isLow = rank(result.metric, result.bracket.id) <= rank(result.metric, atMost)
  return isLow ? { kind: 'metric', id, bracket: result.bracket } : null
}
