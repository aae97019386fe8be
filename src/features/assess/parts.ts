import { itemCompletion, metricCompletion, metricParts, type Completion } from '@/domain/completion'
import type { Definition, Item, Metric } from '@/domain/questionnaire'
import type { QuestionnaireResponse } from '@/domain/response'

export type Question =
  { readonly kind: 'item'; readonly item: Item } | { readonly kind: 'metric'; readonly metric: Metric }

/** A stretch of questions with a heading of its own: a dimension, or the metrics of a definition. */
export type Part = {
  /** Its place in the address. */
  readonly step: string
  readonly title: string
  readonly description: string
  readonly instruction: string
  /** null for metrics, which have no hue of their own. */
  readonly hue: number | null
  readonly isOptional: boolean
  readonly questions: readonly Question[]
}

const hues = 5

/** The place of the review in the address. */
export const reviewStep = 'review'

/** A questionnaire of one's own may use the app's word for an id of its own; ids are kebab-case, so a dot sets it apart. */
function stepOf(id: string): string {
  return id === reviewStep ? `${id}.` : id
}

/** The parts of a definition in the order in which they are asked: its dimensions, then metrics. */
export function partsOf(definition: Definition): readonly Part[] {
  const { dimensions, instruction } = definition.questionnaire
  const dimensionParts = dimensions.map(({ id, name, description, items }, index): Part => ({
    step: stepOf(id),
    title: name,
    description,
    instruction,
    hue: index % hues,
    isOptional: false,
    questions: items.map((item) => ({ kind: 'item', item })),
  }))
  const metrics = metricParts(definition).map(({ questionnaire }, index): Part => ({
    step: `metrics-${index + 1}.`,
    title: questionnaire.title,
    description: questionnaire.summary,
    instruction: questionnaire.instruction,
    hue: null,
    isOptional: dimensions.length > 0,
    questions: questionnaire.metrics.map((metric) => ({ kind: 'metric', metric })),
  }))
  return [...dimensionParts, ...metrics]
}

export function idOf(question: Question): string {
  return question.kind === 'item' ? question.item.id : question.metric.id
}

export function stepOfQuestion(question: Question): string {
  return stepOf(idOf(question))
}

export function textOf(question: Question): string {
  return question.kind === 'item' ? question.item.text : question.metric.text
}

/** Whether a question counts as open while it has no answer: optional metrics do not. */
export function isRequired(question: Question): boolean {
  return question.kind === 'item' || !question.metric.optional
}

export function hasAnswer(question: Question, response: QuestionnaireResponse): boolean {
  return question.kind === 'item'
    ? response.answers[question.item.id] !== undefined
    : response.metrics[question.metric.id] !== undefined
}

export function partCompletion({ questions }: Part, response: QuestionnaireResponse): Completion {
  const items = itemCompletion(
    questions.flatMap((question) => (question.kind === 'item' ? question.item : [])),
    response,
  )
  const metrics = metricCompletion(
    questions.flatMap((question) => (question.kind === 'metric' ? question.metric : [])),
    response,
  )
  return { answered: items.answered + metrics.answered, total: items.total + metrics.total }
}
