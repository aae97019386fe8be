import type { Definition } from '@/domain/questionnaire'
import type { QuestionnaireResponse } from '@/domain/response'

/** How many of all questions have an answer, "I don’t know" and "does not apply" included. */
export function progressOf(
  { answers, metrics }: Pick<QuestionnaireResponse, 'answers' | 'metrics'>,
  definition: Definition,
): { readonly done: number; readonly total: number } {
  return {
    done: Object.keys(answers).length + Object.keys(metrics).length,
    total: sizeOf(definition).questions,
  }
}

/** Questions and minutes of a questionnaire, with what it includes. */
export function sizeOf({ questionnaire, includes }: Definition): {
  readonly questions: number
  readonly minutes: number
} {
  const all = [questionnaire, ...includes.map((part) => part.questionnaire)]
  return {
    questions: all.reduce(
      (sum, { dimensions, metrics }) => sum + metrics.length + dimensions.reduce((n, { items }) => n + items.length, 0),
      0,
    ),
    minutes: all.reduce((sum, part) => sum + part.minutes, 0),
  }
}
