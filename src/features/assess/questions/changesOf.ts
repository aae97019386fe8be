import type { Change } from '@/domain/change'
import type { QuestionnaireResponse } from '@/domain/response'
import { answerOf, metricAnswerOf, remarkOf, type QuestionValues } from './pageValues'
import { idOf, type Question } from '../parts'

/** The change of an answer that the form holds and the response does not; null when they agree. */
export function answerChange(
  question: Question,
  values: QuestionValues,
  response: QuestionnaireResponse,
): Change | null {
  if (question.kind === 'item') {
    const answer = answerOf(values)
    const before = response.answers[question.item.id] ?? null
    return isSame(answer, before) ? null : { kind: 'answer', item: question.item.id, answer }
  }
  const answer = metricAnswerOf(values)
  const before = response.metrics[question.metric.id] ?? null
  return isSame(answer, before) ? null : { kind: 'metric', metric: question.metric.id, answer }
}

/** The same for what is written beside an answer. */
export function remarkChange(
  question: Question,
  values: QuestionValues,
  response: QuestionnaireResponse,
): Change | null {
  const subject = idOf(question)
  const remark = remarkOf(values)
  return isSame(remark, response.remarks[subject] ?? null) ? null : { kind: 'remark', subject, remark }
}

/** Equal content, whatever the order of keys. */
function isSame(a: object | null, b: object | null): boolean {
  return canonical(a) === canonical(b)
}

function canonical(value: object | null): string {
  return JSON.stringify(value === null ? null : Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b)))
}
