import { itemsOf, metricsOf, type Definition, type Metric } from '@/domain/questionnaire'
import type { Answer, MetricAnswer, QuestionnaireResponse } from '@/domain/response'
import { readBytes, readOctal, writeOctal, type ByteReader, type ByteWriter } from './linkBytes'

type Packed = Pick<QuestionnaireResponse, 'answers' | 'metrics'>

/** Adds all answers in the definition's order: three bits an item, then a byte a metric. */
export function writeAnswers(writer: ByteWriter, { answers, metrics }: Packed, definition: Definition): void {
  writeOctal(
    writer,
    itemsOf(definition).map(({ id }) => answerDigit(answers[id])),
  )
  writer.bytes.push(...metricsOf(definition).map((metric) => metricByte(metric, metrics[metric.id])))
}

/** The answers of a definition; null when the bytes end early or hold what no answer is. */
export function readAnswers(reader: ByteReader, definition: Definition): Packed | null {
  const items = itemsOf(definition)
  const metrics = metricsOf(definition)
  const digits = readOctal(reader, items.length)
  const bytes = readBytes(reader, metrics.length)
  if (!digits || !bytes) return null
  const answers = items.flatMap(({ id }, index) => {
    const answer = answerOf(digits[index] ?? 0)
    return answer ? [[id, answer] as const] : []
  })
  const metricAnswers = metrics.map((metric, index) => [metric.id, metricAnswerOf(metric, bytes[index] ?? 0)] as const)
  if (metricAnswers.some(([, answer]) => answer === 'broken')) return null
  return {
    answers: Object.fromEntries(answers),
    metrics: Object.fromEntries(
      metricAnswers.flatMap(([id, answer]) => (answer === null || answer === 'broken' ? [] : [[id, answer] as const])),
    ),
  }
}

// Item: 0 unanswered, 1 to 5 the level, 6 don't know, 7 does not apply.
function answerDigit(answer: Answer | undefined): number {
  if (!answer) return 0
  if (answer.kind === 'rated') return answer.level
  return answer.kind === 'dontKnow' ? 6 : 7
}

function answerOf(digit: number): Answer | null {
  if (digit === 0) return null
  if (digit <= 5) return { kind: 'rated', level: digit }
  return digit === 6 ? { kind: 'dontKnow' } : { kind: 'notApplicable' }
}

// Metric: 0 unanswered, 1 don't know, 2 does not apply, 3 to 14 the bracket from worst to best, 100 to 200 the percent.
const firstBracket = 3
const noPercent = 100

function metricByte({ brackets }: Metric, answer: MetricAnswer | undefined): number {
  switch (answer?.kind) {
    case undefined:
      return 0
    case 'dontKnow':
      return 1
    case 'notApplicable':
      return 2
    case 'bracket':
      return firstBracket + brackets.findIndex(({ id }) => id === answer.bracket)
    case 'percent':
      return noPercent + answer.percent
    default:
      return answer satisfies never
  }
}

function metricAnswerOf({ brackets, answer }: Metric, byte: number): MetricAnswer | null | 'broken' {
  if (byte === 0) return null
  if (byte === 1) return { kind: 'dontKnow' }
  if (byte === 2) return { kind: 'notApplicable' }
  const bracket = brackets[byte - firstBracket]
  if (bracket) return { kind: 'bracket', bracket: bracket.id }
  const isPercent = byte >= noPercent && byte <= noPercent + 100 && answer !== 'bracket'
  return isPercent ? { kind: 'percent', percent: byte - noPercent } : 'broken'
}
