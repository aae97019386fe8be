import type { DoraResult } from './dora'
import { compareFractions, type Fraction } from './fraction'
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
import { defaultTarget, type Answers, type QuestionnaireResponse } from './response'
import { lowestScored, ratedLevel, type Score } from './score'

/** Why an item is suggested. `belowTarget` always stands; the others where they hold. */
export type Reason =
  | { readonly kind: 'belowTarget'; readonly levels: number; readonly target: number }
  | { readonly kind: 'metric'; readonly metrics: readonly MetricId[]; readonly band: Band }
  | { readonly kind: 'lens'; readonly group: LensGroup['id'] }

/** A prerequisite that could not be checked: not asked in this questionnaire, or asked and not rated. */
export type UncheckedNeed = { readonly title: string; readonly level: number; readonly why: 'notAsked' | 'notRated' }

export type Suggestion = {
  readonly item: ItemId
  readonly dimension: DimensionId
  /** Level now and the level to reach next, at + 1. */
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

export type PriorityFacts = {
  readonly lens: readonly { readonly group: LensGroup; readonly score: Score }[]
  readonly dora: DoraResult | null
}

type Placed = { readonly item: Item; readonly dimension: DimensionId; readonly order: number }
type Candidate = { readonly placed: Placed; readonly reasons: readonly Reason[]; readonly priority: Fraction }

/** Up to three suggestions, at most one a dimension, by the rule of docs/scoring.md 23 and 24. Empty when nothing is below target. */
export function suggestFirst(
  definition: Definition,
  response: QuestionnaireResponse,
  facts: PriorityFacts,
): Suggestion[] {
  const placed = placeItems(definition)
  const suggestions = placed
    .flatMap((place) => candidate(place, response, facts))
    .map((from) => suggest(from, placed, definition, response.answers))
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

function candidate(placed: Placed, response: QuestionnaireResponse, facts: PriorityFacts): Candidate[] {
  const { item, dimension } = placed
  const level = ratedLevel(response.answers, item.id)
  const target = response.targets[dimension] ?? defaultTarget
  if (level === null || level >= target || response.highEnough.includes(item.id)) return []
  const reasons: Reason[] = [{ kind: 'belowTarget', levels: target - level, target }]
  const metric = metricReason(item, facts.dora)
  const lens = lensReason(item, facts.lens)
  if (metric) reasons.push(metric)
  if (lens) reasons.push(lens)
  // Relevance 2, 3/2 or 1, kept as halves so that the priority stays an exact fraction.
  const halves = metric ? 4 : lens ? 3 : 2
  return [{ placed, reasons, priority: { numerator: (target - level) * item.weight * halves, denominator: 2 } }]
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

function suggest(from: Candidate, placed: readonly Placed[], definition: Definition, answers: Answers): Suggestion {
  const { needs } = definition.questionnaire
  let place = from.placed
  let unmet = unmetNeed(place, needs, placed, answers)
  // The rules of a definition forbid cycles, so this ends.
  while (unmet) {
    place = unmet
    unmet = unmetNeed(place, needs, placed, answers)
  }
  const at = ratedLevel(answers, place.item.id) ?? 1
  const level = ratedLevel(answers, from.placed.item.id) ?? 1
  return {
    item: place.item.id,
    dimension: place.dimension,
    at,
    next: at + 1,
    statementAt: place.item.levels[at - 1] ?? '',
    statementNext: place.item.levels[at] ?? '',
    step: place.item.nextSteps[at - 1] ?? '',
    priority: from.priority,
    reasons: from.reasons,
    prerequisiteFor: place === from.placed ? null : { item: from.placed.item.id, level: level + 1 },
    uncheckedNeeds: rowsFor(place, needs, answers).flatMap((need) => uncheckedNeed(need, definition, answers)),
  }
}

function rowsFor({ item }: Placed, needs: readonly Need[], answers: Answers): readonly Need[] {
  const next = (ratedLevel(answers, item.id) ?? 1) + 1
  return needs.filter((need) => need.item === item.id && need.level === next)
}

/** The unmet need with the largest level gap, ties in the definition's order; null when all that can be checked are met. */
function unmetNeed(place: Placed, needs: readonly Need[], placed: readonly Placed[], answers: Answers): Placed | null {
  const unmet = rowsFor(place, needs, answers).flatMap(({ needsItem, needsLevel }) => {
    const needed = placed.find(({ item }) => item.id === needsItem)
    const level = ratedLevel(answers, needsItem)
    return needed && level !== null && level < needsLevel ? [{ needed, gap: needsLevel - level }] : []
  })
  const [first] = unmet.toSorted((a, b) => b.gap - a.gap || a.needed.order - b.needed.order)
  return first?.needed ?? null
}

function uncheckedNeed(
  { needsItem, needsLevel, needsTitle }: Need,
  definition: Definition,
  answers: Answers,
): UncheckedNeed[] {
  const asked = itemsOf(definition).find(({ id }) => id === needsItem)
  if (asked && ratedLevel(answers, needsItem) !== null) return []
  return [{ title: asked?.title ?? needsTitle ?? needsItem, level: needsLevel, why: asked ? 'notRated' : 'notAsked' }]
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
