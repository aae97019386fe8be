import { subtractFractions, type Fraction } from './fraction'
import { itemsOf, type Definition, type DimensionId, type Item, type ItemId } from './questionnaire'
import type { QuestionnaireResponse } from './response'
import { coverageFloor, ratedLevel, scoreItems, type Score } from './score'

/** A response together with the definition it answers. */
export type Answered = { readonly definition: Definition; readonly response: QuestionnaireResponse }

export type DimensionChange = {
  readonly id: DimensionId
  /** Scores on the common items only, both with the later definition's weights and floor. */
  readonly before: Score
  readonly after: Score
  /** after − before on the common items; null where one of them is missing. */
  readonly teamEffect: Fraction | null
  /** Difference of the whole scores, each by its own definition; null across questionnaires or where one is missing. */
  readonly total: Fraction | null
  /** total − teamEffect; null where one of the four scores is missing. */
  readonly questionnaireEffect: Fraction | null
}

export type ItemChange = { readonly id: ItemId; readonly before: number; readonly after: number }

export type Comparison =
  | { readonly kind: 'notComparable'; readonly earlier: QuestionnaireResponse }
  | {
      readonly kind: 'compared'
      readonly earlier: QuestionnaireResponse
      readonly commonItems: number
      readonly dimensions: readonly DimensionChange[]
      /** Common items rated in both whose level differs, in the definition's order. */
      readonly items: readonly ItemChange[]
    }

/**
 * Sets an earlier response beside a later one, item by item where id and revision are equal (docs/scoring.md 17).
 * Different questionnaires are compared only where one definition names the other in `comparableWith`.
 */
export function compareResponses(earlier: Answered, later: Answered): Comparison {
  const isSameQuestionnaire = earlier.definition.questionnaire.id === later.definition.questionnaire.id
  const common = comparableItems(earlier.definition, later.definition)
  if (common.length === 0) return { kind: 'notComparable', earlier: earlier.response }
  const dimensions = later.definition.questionnaire.dimensions.map(({ id, items }) => {
    const shared = items.filter((item) => common.includes(item))
    const before = scoreItems(shared, earlier.response.answers, coverageFloor(later.definition.questionnaire))
    const after = scoreItems(shared, later.response.answers, coverageFloor(later.definition.questionnaire))
    const teamEffect = difference(before, after)
    const total = isSameQuestionnaire ? difference(wholeScore(earlier, id), wholeScore(later, id)) : null
    const questionnaireEffect = total && teamEffect ? subtractFractions(total, teamEffect) : null
    return { id, before, after, teamEffect, total, questionnaireEffect }
  })
  return {
    kind: 'compared',
    earlier: earlier.response,
    commonItems: common.length,
    dimensions,
    items: common.flatMap(({ id }) => itemChange(id, earlier.response, later.response)),
  }
}

/**
 * Items of the later definition that the earlier one asks with the same id and revision, in the later one's order. None
 * where the questionnaires differ and neither names the other in `comparableWith`.
 */
export function comparableItems(earlier: Definition, later: Definition): readonly Item[] {
  if (!areComparable(earlier, later)) return []
  const before = itemsOf(earlier)
  return itemsOf(later).filter(({ id, revision }) =>
    before.some((item) => item.id === id && item.revision === revision),
  )
}

/** Whether two definitions are of one questionnaire, or one names the other in `comparableWith`. */
export function areComparable({ questionnaire: a }: Definition, { questionnaire: b }: Definition): boolean {
  return a.id === b.id || a.comparableWith.includes(b.id) || b.comparableWith.includes(a.id)
}

/** Score of a dimension by the response's own definition; not applicable where that definition has no such dimension. */
function wholeScore({ definition, response }: Answered, dimension: DimensionId): Score {
  const items = definition.questionnaire.dimensions.find(({ id }) => id === dimension)?.items ?? []
  return scoreItems(items, response.answers, coverageFloor(definition.questionnaire))
}

function difference(before: Score, after: Score): Fraction | null {
  return before.kind === 'scored' && after.kind === 'scored' ? subtractFractions(after.mean, before.mean) : null
}

function itemChange(id: ItemId, earlier: QuestionnaireResponse, later: QuestionnaireResponse): ItemChange[] {
  const before = ratedLevel(earlier.answers, id)
  const after = ratedLevel(later.answers, id)
  return before !== null && after !== null && before !== after ? [{ id, before, after }] : []
}
