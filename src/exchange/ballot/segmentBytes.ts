import type { Problem } from '@/domain/problem'
import type { SegmentQuestion } from '@/domain/survey/terms'
import { readBytes, type ByteReader, type ByteWriter } from '../link/linkBytes'

type Chosen = Readonly<Partial<Record<string, string>>>

/** Adds a byte a segment question: 0 for none given, n for its n-th option. */
export function writeSegments({ bytes }: ByteWriter, chosen: Chosen, questions: readonly SegmentQuestion[]): void {
  bytes.push(...questions.map(({ id, options }) => 1 + options.findIndex((option) => option.id === chosen[id])))
}

/** The options chosen; null when the bytes end early or name an option that the question does not have. */
export function readSegments(reader: ByteReader, questions: readonly SegmentQuestion[]): Record<string, string> | null {
  const bytes = readBytes(reader, questions.length)
  if (!bytes) return null
  const chosen = questions.map(({ id, options }, index) => {
    const place = bytes[index] ?? 0
    return place === 0 ? ([id, null] as const) : ([id, options[place - 1]?.id] as const)
  })
  if (chosen.some(([, option]) => option === undefined)) return null
  return Object.fromEntries(chosen.flatMap(([id, option]) => (typeof option === 'string' ? [[id, option]] : [])))
}

/** Segments that the round does not ask for, or options that it does not offer. */
export function segmentFaults(chosen: Chosen, questions: readonly SegmentQuestion[]): readonly Problem[] {
  return Object.entries(chosen).flatMap(([id, option]): Problem[] => {
    const question = questions.find((asked) => asked.id === id)
    if (question?.options.some((offered) => offered.id === option)) return []
    const allowed = question ? question.options.map((offered) => offered.id) : questions.map((asked) => asked.id)
    return [{ code: 'notOneOf', data: { allowed, value: question ? (option ?? null) : id }, path: ['segments', id] }]
  })
}
