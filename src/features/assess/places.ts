import type { QuestionnaireResponse } from '@/domain/response'
import { hasAnswer, isRequired, partCompletion, reviewStep, stepOfQuestion, type Part, type Question } from './parts'

export type Pace = 'page' | 'question'

/** What is on the screen: a part, and in it the question that was asked for; null = the part as a whole. */
export type Place = { readonly part: Part; readonly question: Question | null }

/** The place of a step in the address: a part or one of its questions; null for a step that this definition lacks. */
export function findPlace(parts: readonly Part[], step: string): Place | null {
  const part = parts.find((candidate) => candidate.step === step)
  if (part) return { part, question: null }
  for (const candidate of parts) {
    const question = candidate.questions.find((asked) => stepOfQuestion(asked) === step)
    if (question) return { part: candidate, question }
  }
  return null
}

/** Where to go on: the first part with a question open, leaving out optional parts that nobody began; else the review. */
export function firstOpenStep(parts: readonly Part[], response: QuestionnaireResponse): string {
  const open = parts.find((part) => {
    const { answered, total } = partCompletion(part, response)
    return answered < total && (!part.isOptional || answered > 0)
  })
  return open?.step ?? reviewStep
}

/** The question that a part opens with when one is shown at a time: the first open one, else the first. */
export function firstQuestion({ questions }: Part, response: QuestionnaireResponse): Question | null {
  return questions.find((question) => isRequired(question) && !hasAnswer(question, response)) ?? questions[0] ?? null
}

export type Neighbors = {
  /** null at the very beginning. */
  readonly before: string | null
  /** The review comes after the last. */
  readonly after: string
  /** Part that comes next, when going on leaves this one; null when it does not, or when the review comes. */
  readonly nextPart: Part | null
}

/** The steps before and after a place. At the pace of one question at a time each question is a step. */
export function neighborsOf(parts: readonly Part[], { part, question }: Place, pace: Pace): Neighbors {
  const nextPart = parts[parts.indexOf(part) + 1] ?? null
  if (pace === 'page') {
    const steps = parts.map(({ step }) => step)
    return { ...around(steps, part.step), nextPart }
  }
  const steps = parts.flatMap((candidate) => candidate.questions.map(stepOfQuestion))
  const isLast = question !== null && part.questions.at(-1) === question
  return { ...around(steps, question ? stepOfQuestion(question) : part.step), nextPart: isLast ? nextPart : null }
}

function around(steps: readonly string[], step: string): Pick<Neighbors, 'before' | 'after'> {
  const here = steps.indexOf(step)
  return { before: steps[here - 1] ?? null, after: steps[here + 1] ?? reviewStep }
}
