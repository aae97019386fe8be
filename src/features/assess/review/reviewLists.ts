import type { QuestionnaireResponse } from '@/domain/response'
import { hasAnswer, isRequired, partCompletion, type Part, type Question } from '../parts'

type Kind = 'unanswered' | 'dontKnow' | 'notApplicable'

export type ReviewList = {
  readonly kind: Kind
  readonly groups: readonly { readonly part: Part; readonly questions: readonly Question[] }[]
}

/** The parts that count: an optional one only once it was begun. */
export function countedParts(parts: readonly Part[], response: QuestionnaireResponse): readonly Part[] {
  return parts.filter((part) => !part.isOptional || partCompletion(part, response).answered > 0)
}

/** The questions to look at once more, by why and by part; lists without questions are left out. */
export function sortByAnswer(parts: readonly Part[], response: QuestionnaireResponse): ReviewList[] {
  const kinds: readonly Kind[] = ['unanswered', 'dontKnow', 'notApplicable']
  return kinds
    .map((kind) => ({
      kind,
      groups: parts
        .map((part) => ({ part, questions: part.questions.filter((question) => kindOf(question, response) === kind) }))
        .filter(({ questions }) => questions.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0)
}

function kindOf(question: Question, response: QuestionnaireResponse): Kind | null {
  if (!hasAnswer(question, response)) return isRequired(question) ? 'unanswered' : null
  const answer = question.kind === 'item' ? response.answers[question.item.id] : response.metrics[question.metric.id]
  return answer?.kind === 'dontKnow' || answer?.kind === 'notApplicable' ? answer.kind : null
}
