import type { DoraResult } from './dora'
import { compareFractions, floorFraction, subtractFractions, type Fraction } from './fraction'
import {
  itemsOf,
  type Band,
  type Definition,
  type DimensionId,
  type Item,
  type ItemId,
  type LensGroup,
  type MetricId,
  type Need,
} from './questionnaire'
import { lowestScored, type AnyScore, type ValueOf } from './score'

/** Why an item is suggested. `belowTarget` always stands; the others where they hold. */
export type Reason =
  /** `gap` is target − value: whole levels in one response. */
  | { readonly kind: 'belowTarget'; readonly gap: Fraction; readonly target: number }
  | { readonly kind: 'metric'; readonly metrics: readonly MetricId[]; readonly band: Band }
  | { readonly kind: 'lens'; readonly group: LensGroup['id'] }

/** A prerequisite that could not be checked: not asked in this questionnaire, or asked and not rated. */
export type UncheckedNeed = { readonly title: string; readonly level: number; readonly why: 'notAsked' | 'notRated' }

export type Suggestion = {
  readonly item: ItemId
  readonly dimension: DimensionId
  /** The level in one response, the mean in a round. */
  readonly value: Fraction
  /** The value's whole part, and the level to reach next, at + 1. */
  readonly at: number
  readonly next: number
  readonly statementAt: string
  readonly statementNext: string
  readonly step: string
  readonly priority: Fraction
  /** Reasons of the candidate; where `prerequisiteFor` is set they speak of that item. */
  readonly reasons: readonly Reason[]
  /** The candidate in whose place this item stands because it is needed first; null where it stands for itself. */
  readonly prerequisiteFor: { readonly item: ItemId; readonly level: number } | null
  readonly uncheckedNeeds: readonly UncheckedNeed[]
}

/** What suggestions are made from, of one response or of a round. */
export type PriorityFacts = {
  /** null = no candidate: not rated, or not shown. */
  readonly valueOf: ValueOf
  /** Wanted level of a dimension. */
  readonly targetOf: (id: DimensionId) => number
  readonly isHighEnough: (id: ItemId) => boolean
  readonly lens: readonly { readonly group: LensGroup; readonly score: AnyScore }[]
  readonly dora: DoraResult | null
}

type Placed = { readonly item: Item; readonly dimension: DimensionId; readonly order: number }
type Candidate = {
  readonly placed: Placed
  readonly value: Fraction
  readonly reasons: readonly Reason[]
  readonly priority: Fraction
}

/** Up to three suggestions, at most one a dimension, by the rule of docs/scoring.md 23 and 24. Empty when nothing is below target. */
export function suggestFirst(definition: Definition, facts: PriorityFacts): Suggestion[] {
  const placed = placeItems(definition)
  const suggestions = placed
    .flatMap((place) => candidate(place, facts))
    .map((from) => suggest(from, placed, definition, facts.valueOf))
    .toSorted((a, b) => compareFractions(b.priority, a.priority) || orderOf(placed, a.item) - orderOf(placed, b.item))
  const chosen: Suggestion[] = []
  for (const suggestion of suggestions) {
    if (chosen.length === 3) break
    if (chosen.every(({ dimension }) => dimension !== suggestion.dimension)) chosen.push(suggestion)
  }
  return chosen
}

function placeItems({ questionnaire }: Definition): Placed[] {
  return questionnaire.dimensions
    .flatMap((dimension) => dimension.items.map((item) => ({ item, dimension: dimension.id })))
    .map((place, order) => ({ ...place, order }))
}

function orderOf(placed: readonly Placed[], id: ItemId): number {
  return placed.findIndex(({ item }) => item.id === id)
}

function candidate(placed: Placed, facts: PriorityFacts): Candidate[] {
  const { item, dimension } = placed
  const value = facts.valueOf(item.id)
  const target = facts.targetOf(dimension)
  if (value === null || facts.isHighEnough(item.id)) return []
  const gap = subtractFractions({ numerator: target, denominator: 1 }, value)
  if (gap.numerator <= 0) return []
  const reasons: Reason[] = [{ kind: 'belowTarget', gap, target }]
  const metric = metricReason(item, facts.dora)
  const lens = lensReason(item, facts.lens)
  if (metric) reasons.push(metric)
  if (lens) reasons.push(lens)
  // Relevance 2, 3/2 or 1, kept as halves so that the priority stays an exact fraction.
  const halves = metric ? 4 : lens ? 3 : 2
  const priority = { numerator: gap.numerator * item.weight * halves, denominator: gap.denominator * 2 }
  return [{ placed, value, reasons, priority }]
}

function metricReason(item: Item, dora: DoraResult | null): Reason | null {
  const band = dora?.lowestBand
  if (!dora || !band || band === 'elite') return null
  const metrics = dora.metrics
    .filter((result) => result.band === band && item.metrics.includes(result.metric.id))
    .map(({ metric }) => metric.id)
  return metrics.length > 0 ? { kind: 'metric', metrics, band } : null
}

function lensReason({ lensGroup }: Item, lens: PriorityFacts['lens']): Reason | null {
  const weakest = lowestScored(lens).find(({ group }) => group.id === lensGroup)
  return weakest ? { kind: 'lens', group: weakest.group.id } : null
}

function suggest(from: Candidate, placed: readonly Placed[], definition: Definition, valueOf: ValueOf): Suggestion {
  const { needs } = definition.questionnaire
  let place = from.placed
  let unmet = unmetNeed(place, needs, placed, valueOf)
  // The rules of a definition forbid cycles, so this ends.
  while (unmet) {
    place = unmet
    unmet = unmetNeed(place, needs, placed, valueOf)
  }
  // A need is only ever unmet by an item that has a value.
  const value = valueOf(place.item.id) ?? from.value
  const at = floorFraction(value)
  return {
    item: place.item.id,
    dimension: place.dimension,
    value,
    at,
    next: at + 1,
    statementAt: place.item.levels[at - 1] ?? '',
    statementNext: place.item.levels[at] ?? '',
    step: place.item.nextSteps[at - 1] ?? '',
    priority: from.priority,
    reasons: from.reasons,
    prerequisiteFor: place === from.placed ? null : { item: from.placed.item.id, level: floorFraction(from.value) + 1 },
    uncheckedNeeds: rowsFor(place, needs, valueOf).flatMap((need) => uncheckedNeed(need, definition, valueOf)),
  }
}

function rowsFor({ item }: Placed, needs: readonly Need[], valueOf: ValueOf): readonly Need[] {
  const value = valueOf(item.id)
  return value ? needs.filter((need) => need.item === item.id && need.level === floorFraction(value) + 1) : []
}

/** The unmet need with the largest level gap, ties in the definition's order; null when all that can be checked are met. */
function unmetNeed(place: Placed, needs: readonly Need[], placed: readonly Placed[], valueOf: ValueOf): Placed | null {
  const unmet = rowsFor(place, needs, valueOf).flatMap(({ needsItem, needsLevel }) => {
    const needed = placed.find(({ item }) => item.id === needsItem)
    const value = valueOf(needsItem)
    const gap = value ? needsLevel - floorFraction(value) : 0
    return needed && gap > 0 ? [{ needed, gap }] : []
  })
  const [first] = unmet.toSorted((a, b) => b.gap - a.gap || a.needed.order - b.needed.order)
  return first?.needed ?? null
}

function uncheckedNeed(
  { needsItem, needsLevel, needsTitle }: Need,
  definition: Definition,
  valueOf: ValueOf,
): UncheckedNeed[] {
  const asked = itemsOf(definition).find(({ id }) => id === needsItem)
  if (asked && valueOf(needsItem)) return []
  return [{ title: asked?.title ?? needsTitle ?? needsItem, level: needsLevel, why: asked ? 'notRated' : 'notAsked' }]
}

/** Whether both name the same set of items, in whatever order. */
export function haveSameItems(a: readonly Suggestion[], b: readonly Suggestion[]): boolean {
  return a.length === b.length && a.every(({ item }) => b.some((other) => other.item === item))
}

/** Whether the same set of items is suggested when every don't-know is taken as the lowest, then as the highest level. */
export type SuggestionCertainty =
  | { readonly kind: 'noDontKnows' }
  | {
      readonly kind: 'tested'
      readonly dontKnows: number
      readonly sameAtLowest: boolean
      readonly sameAtHighest: boolean
    }
