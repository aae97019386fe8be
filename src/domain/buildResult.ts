import { compareResponses, type Answered, type Comparison } from './comparison'
import { findContradictions } from './contradictions'
import { summarizeDora } from './dora'
import { subtractFractions } from './fraction'
import { haveSameItems, suggestFirst, type PriorityFacts, type Suggestion, type SuggestionCertainty } from './priority'
import { itemsOf, type Definition, type Dimension, type Item } from './questionnaire'
import { defaultTarget, type Answers, type QuestionnaireResponse } from './response'
import type { AnswerCounts, DimensionResult, ItemResult, LensResult, Result } from './result'
import { coverageFloor, lowestItems, ratedLevel, ratedValues, scoreItems } from './score'
import { summarize, type Moved } from './summary'

/** Everything that follows from one response, and from an earlier one beside it where there is one. Pure. */
export function buildResult({ definition, response }: Answered, earlier: Answered | null = null): Result {
  const { questionnaire } = definition
  const { answers } = response
  const dimensions = questionnaire.dimensions.map((dimension) => dimensionResult(dimension, definition, response))
  const lens = lensResults(definition, answers)
  const dora = summarizeDora(definition, response.metrics)
  const suggestions = suggestFirst(definition, priorityFacts(response, { lens, dora }))
  const comparison = earlier && compareResponses(earlier, { definition, response })
  return {
    definition,
    response,
    counts: countAnswers(itemsOf(definition), answers),
    dimensions,
    lens: isLensOfItsOwn(definition) ? lens : null,
    dora,
    items: itemResults(definition, response),
    strengths: strengthsToKeep(definition, answers),
    suggestions,
    certainty: testCertainty(definition, response, suggestions),
    contradictions: findContradictions(questionnaire.contradictions, {
      dimensions,
      valueOf: ratedValues(answers),
      dora,
    }),
    comparison,
    summary: summarize({
      dimensions,
      asked: questionnaire.dimensions,
      unknownOf: (id) => (answers[id]?.kind === 'dontKnow' ? 1 : 0),
      suggestions,
      changes: teamEffects(comparison),
    }),
  }
}

function dimensionResult(
  { id, name, items }: Dimension,
  { questionnaire }: Definition,
  response: QuestionnaireResponse,
): DimensionResult {
  const { answers, targets } = response
  const score = scoreItems(items, answers, coverageFloor(questionnaire))
  const target = targets[id] ?? defaultTarget
  return {
    id,
    name,
    score,
    lowest: lowestItems(items, ratedValues(answers)),
    target,
    gap: score.kind === 'scored' ? subtractFractions({ numerator: target, denominator: 1 }, score.mean) : null,
    counts: countAnswers(items, answers),
  }
}

function lensResults(definition: Definition, answers: Answers): LensResult[] {
  const items = itemsOf(definition)
  return (definition.questionnaire.lens?.groups ?? []).map((group) => {
    const tagged = items.filter(({ lensGroup }) => lensGroup === group.id)
    const score = scoreItems(tagged, answers, coverageFloor(definition.questionnaire))
    return { group, score, lowest: lowestItems(tagged, ratedValues(answers)), items: tagged.map(({ id }) => id) }
  })
}

/** False where the dimensions are the lens groups themselves, as in the Three Ways questionnaire: nothing is recut then. */
export function isLensOfItsOwn({ questionnaire: { lens, dimensions } }: Definition): boolean {
  return lens?.groups.some((group) => dimensions.every(({ id }) => id !== group.id)) ?? false
}

/** How many of the items are rated, don't know, not applicable and unanswered. */
export function countAnswers(items: readonly Pick<Item, 'id'>[], answers: Answers): AnswerCounts {
  const counts = { rated: 0, dontKnow: 0, notApplicable: 0, unanswered: 0 }
  for (const { id } of items) counts[answers[id]?.kind ?? 'unanswered'] += 1
  return counts
}

function itemResults({ questionnaire }: Definition, response: QuestionnaireResponse): ItemResult[] {
  return questionnaire.dimensions.flatMap((dimension) =>
    dimension.items.map((item) => {
      const level = ratedLevel(response.answers, item.id)
      const statement = level === null ? undefined : item.levels[level]
      const step = level === null ? undefined : item.nextSteps[level - 1]
      return {
        item,
        dimension: dimension.id,
        answer: response.answers[item.id] ?? null,
        remark: response.remarks[item.id] ?? null,
        now: level === null ? null : (item.levels[level - 1] ?? null),
        next: statement === undefined || step === undefined ? null : { statement, step },
        isHighEnough: response.highEnough.includes(item.id),
      }
    }),
  )
}

/** Up to three rated items at level 4 or 5, highest first, ties in the definition's order (docs/scoring.md 28). */
function strengthsToKeep(definition: Definition, answers: Answers): readonly string[] {
  const level = (item: Item) => ratedLevel(answers, item.id) ?? 0
  return itemsOf(definition)
    .filter((item) => level(item) >= 4)
    .toSorted((a, b) => level(b) - level(a))
    .slice(0, 3)
    .map(({ id }) => id)
}

/** Takes every don't-know as level 1, then as level 5, and makes the suggestions anew (docs/scoring.md 25). */
function testCertainty(
  definition: Definition,
  response: QuestionnaireResponse,
  found: readonly Suggestion[],
): SuggestionCertainty {
  const unknown = itemsOf(definition).filter(({ id }) => response.answers[id]?.kind === 'dontKnow')
  if (unknown.length === 0) return { kind: 'noDontKnows' }
  const isSameAt = (level: number) => {
    const taken = Object.fromEntries(unknown.map(({ id }) => [id, { kind: 'rated' as const, level }]))
    const supposed = { ...response, answers: { ...response.answers, ...taken } }
    const lens = lensResults(definition, supposed.answers)
    const dora = summarizeDora(definition, response.metrics)
    return haveSameItems(found, suggestFirst(definition, priorityFacts(supposed, { lens, dora })))
  }
  return { kind: 'tested', dontKnows: unknown.length, sameAtLowest: isSameAt(1), sameAtHighest: isSameAt(5) }
}

function priorityFacts(
  { answers, targets, highEnough }: QuestionnaireResponse,
  found: Pick<PriorityFacts, 'lens' | 'dora'>,
): PriorityFacts {
  return {
    ...found,
    valueOf: ratedValues(answers),
    targetOf: (id) => targets[id] ?? defaultTarget,
    isHighEnough: (id) => highEnough.includes(id),
  }
}

function teamEffects(comparison: Comparison | null): Moved[] {
  if (comparison?.kind !== 'compared') return []
  return comparison.dimensions.flatMap(({ id, teamEffect }) => (teamEffect ? [{ id, difference: teamEffect }] : []))
}
