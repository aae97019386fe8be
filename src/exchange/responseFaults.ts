import type { Problem } from '@/domain/problem'
import { itemsOf, metricsOf, type Definition, type Metric } from '@/domain/questionnaire'
import type { MetricAnswer, QuestionnaireResponse } from '@/domain/response'

/** All of a response that a definition has a say in. */
type Judged = Pick<
  QuestionnaireResponse,
  'questionnaire' | 'answers' | 'metrics' | 'remarks' | 'targets' | 'highEnough'
>

/**
 * Everything in a response that does not fit its definition; empty when it fits. A definition of another questionnaire,
 * version or content is the only problem then, since nothing else can be judged against it.
 */
export function responseFaults(response: Judged, definition: Definition): Problem[] {
  const reference = referenceFault(response, definition)
  if (reference) return [reference]
  const { id, version, dimensions } = definition.questionnaire
  const questionnaire = { id, version }
  const items = new Set(itemsOf(definition).map((item) => item.id))
  const metrics = new Map(metricsOf(definition).map((metric) => [metric.id, metric]))
  const unknownItems = (ids: readonly string[], isKnown: (id: string) => boolean, pathOf: (id: string) => string[]) =>
    ids
      .filter((item) => !isKnown(item))
      .map((item): Problem => ({ code: 'unknownItem', data: { id: item, questionnaire }, path: pathOf(item) }))
  return [
    ...unknownItems(
      Object.keys(response.answers),
      (item) => items.has(item),
      (item) => ['answers', item],
    ),
    ...Object.entries(response.metrics).flatMap(([metric, answer]) => {
      const known = metrics.get(metric)
      if (known) return metricFaults(known, answer)
      return [
        { code: 'unknownMetric', data: { id: metric, questionnaire }, path: ['metrics', metric] } satisfies Problem,
      ]
    }),
    ...unknownItems(
      Object.keys(response.remarks),
      (subject) => items.has(subject) || metrics.has(subject),
      (subject) => ['remarks', subject],
    ),
    ...Object.keys(response.targets)
      .filter((dimension) => !dimensions.some((known) => known.id === dimension))
      .map((dimension): Problem => {
        return { code: 'unknownDimension', data: { id: dimension, questionnaire }, path: ['targets', dimension] }
      }),
    ...unknownItems(
      response.highEnough,
      (item) => items.has(item),
      (item) => ['highEnough', item],
    ),
  ]
}

function referenceFault({ questionnaire: answered }: Judged, definition: Definition): Problem | null {
  const { id, version } = definition.questionnaire
  const expected = { id: answered.id, version: answered.version }
  const path = ['questionnaire']
  if (answered.id !== id || answered.version !== version) {
    return { code: 'otherQuestionnaire', data: { expected, found: { id, version } }, path }
  }
  if (answered.sha256 === definition.sha256) return null
  const data = { questionnaire: expected, expected: answered.sha256, found: definition.sha256 }
  return { code: 'otherContent', data, path: [...path, 'sha256'] }
}

function metricFaults(metric: Metric, answer: MetricAnswer): Problem[] {
  const path = ['metrics', metric.id]
  if (answer.kind === 'percent' && metric.answer === 'bracket') {
    return [{ code: 'percentNotTaken', data: { metric: metric.id }, path }]
  }
  const isUnknown = answer.kind === 'bracket' && !metric.brackets.some(({ id }) => id === answer.bracket)
  return isUnknown
    ? [{ code: 'unknownBracket', data: { metric: metric.id, bracket: answer.bracket }, path: [...path, 'bracket'] }]
    : []
}
