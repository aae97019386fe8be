import type { Definition, ItemId, MetricId } from './questionnaire'
import type { QuestionnaireResponse } from './response'

/** How many of a number of questions have an answer of any kind. For the progress bar only, never part of a score. */
export type Completion = { readonly answered: number; readonly total: number }

type Given = Pick<QuestionnaireResponse, 'answers' | 'metrics'>

/** Completion over some items; *I don't know* and *Does not apply* are answers. */
export function itemCompletion(
  items: readonly { readonly id: ItemId }[],
  { answers }: Pick<Given, 'answers'>,
): Completion {
  return { answered: items.filter(({ id }) => answers[id] !== undefined).length, total: items.length }
}

/** Completion over some metrics; optional ones count once they are answered. */
export function metricCompletion(
  metrics: readonly { readonly id: MetricId; readonly optional: boolean }[],
  { metrics: answers }: Pick<Given, 'metrics'>,
): Completion {
  const counted = metrics.filter(({ id, optional }) => !optional || answers[id] !== undefined)
  return { answered: counted.filter(({ id }) => answers[id] !== undefined).length, total: counted.length }
}

/** Minutes that the unanswered questions take at the pace of the definition, rounded up; 0 when nothing is left. */
export function minutesLeft(definition: Definition, given: Given): number {
  return Math.ceil(unroundedMinutesLeft(definition, given))
}

function unroundedMinutesLeft({ questionnaire, includes }: Definition, given: Given): number {
  const items = questionnaire.dimensions.flatMap((dimension) => dimension.items)
  const parts = [itemCompletion(items, given), metricCompletion(questionnaire.metrics, given)]
  const answered = parts.reduce((sum, part) => sum + part.answered, 0)
  const total = parts.reduce((sum, part) => sum + part.total, 0)
  const own = total === 0 ? 0 : (questionnaire.minutes * (total - answered)) / total
  return includes.reduce((sum, included) => sum + unroundedMinutesLeft(included, given), own)
}

/** Parts of a definition that ask metrics: its own, and each definition it includes, as far as it has any. */
export function metricParts(definition: Definition): readonly Definition[] {
  const own = definition.questionnaire.metrics.length > 0 ? [definition] : []
  return [...own, ...definition.includes.flatMap((included) => metricParts(included))]
}
