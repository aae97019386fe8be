import { z } from 'zod'
import {
  maxNoteLength,
  metricAnswerSchema,
  remarkSchema,
  type Answer,
  type MetricAnswer,
  type QuestionnaireResponse,
  type Remark,
} from '@/domain/response'
import { assess } from '@/strings/en/assess'
import { idOf, type Question } from '../parts'

const text = z.string().max(maxNoteLength, assess.tooLong)
const webAddress = remarkSchema.shape.link.unwrap()

/** What the form of a page holds for each of its questions. All of it is text, as inputs have it. */
const questionSchema = z.object({
  /** A level, the id of a bracket behind `bracket:`, `dontKnow` or `notApplicable`; null or empty = not answered. */
  choice: z.string().nullable(),
  percent: z.string().refine((value) => value.trim() === '' || parsePercent(value) !== null, assess.percentProblem),
  note: text,
  evidence: text,
  link: z
    .string()
    .refine((value) => value.trim() === '' || webAddress.safeParse(value.trim()).success, assess.linkProblem),
  date: z.string(),
})
export const pageSchema = z.object({ questions: z.array(questionSchema) })
export type QuestionValues = z.infer<typeof questionSchema>
export type PageValues = z.infer<typeof pageSchema>

/** What the form starts with: the answers of the response. */
export function pageValues(questions: readonly Question[], response: QuestionnaireResponse): PageValues {
  return {
    questions: questions.map((question) => {
      const { note = '', evidence = '', link = '', date = '' } = response.remarks[idOf(question)] ?? {}
      return { ...givenValues(question, response), note, evidence, link, date }
    }),
  }
}

function givenValues(question: Question, response: QuestionnaireResponse): Pick<QuestionValues, 'choice' | 'percent'> {
  const answer = question.kind === 'item' ? response.answers[question.item.id] : response.metrics[question.metric.id]
  switch (answer?.kind) {
    case undefined:
      return { choice: null, percent: '' }
    case 'rated':
      return { choice: String(answer.level), percent: '' }
    case 'bracket':
      return { choice: bracketChoice(answer.bracket), percent: '' }
    case 'percent':
      return { choice: null, percent: String(answer.percent) }
    case 'dontKnow':
    case 'notApplicable':
      return { choice: answer.kind, percent: '' }
    default:
      return answer satisfies never
  }
}

const bracketPrefix = 'bracket:'

export function bracketChoice(bracketId: string): string {
  return `${bracketPrefix}${bracketId}`
}

/** The answer to an item that a choice stands for; null = not answered. */
export function answerOf({ choice }: Pick<QuestionValues, 'choice'>): Answer | null {
  if (choice === null || choice === '') return null
  if (choice === 'dontKnow' || choice === 'notApplicable') return { kind: choice }
  return { kind: 'rated', level: Number(choice) }
}

/** The answer to a metric; null = not answered, or a percentage that is none. */
export function metricAnswerOf({ choice, percent }: Pick<QuestionValues, 'choice' | 'percent'>): MetricAnswer | null {
  const typed = parsePercent(percent)
  if (typed !== null) return { kind: 'percent', percent: typed }
  if (choice === null || choice === '') return null
  if (choice === 'dontKnow' || choice === 'notApplicable') return { kind: choice }
  const bracket = metricAnswerSchema.safeParse({ kind: 'bracket', bracket: choice.slice(bracketPrefix.length) })
  return bracket.success ? bracket.data : null
}

/** What was written beside an answer, as far as each part of it is valid; null = nothing. */
export function remarkOf({ note, evidence, link, date }: Omit<QuestionValues, 'choice' | 'percent'>): Remark | null {
  const parts = Object.entries({ note, evidence, link: link.trim(), date }).flatMap(([key, value]) => {
    const part = remarkSchema.safeParse({ [key]: value })
    return value.trim() !== '' && part.success ? Object.entries(part.data) : []
  })
  if (parts.length === 0) return null
  return remarkSchema.parse(Object.fromEntries(parts))
}

/** A whole percentage as people type it, with or without the sign; null when it is none. */
export function parsePercent(typed: string): number | null {
  const digits = /^\s*(\d{1,3})\s*%?\s*$/.exec(typed)?.[1]
  const percent = digits === undefined ? null : Number(digits)
  return percent !== null && percent <= 100 ? percent : null
}
