import { expect, it } from 'vitest'
import { answerOf, metricAnswerOf, pageSchema, parsePercent, remarkOf } from '@/features/assess/questions/pageValues'

it.each([
  { choice: null, answer: null },
  { choice: '', answer: null },
  { choice: '4', answer: { kind: 'rated', level: 4 } },
  { choice: 'dontKnow', answer: { kind: 'dontKnow' } },
  { choice: 'notApplicable', answer: { kind: 'notApplicable' } },
])('takes the choice $choice for an answer', ({ choice, answer }) => {
  expect(answerOf({ choice })).toEqual(answer)
})

it.each([
  { typed: '0', percent: 0 },
  { typed: ' 15 % ', percent: 15 },
  { typed: '100', percent: 100 },
  { typed: '101', percent: null },
  { typed: '3.5', percent: null },
  { typed: '-1', percent: null },
  { typed: '1e1', percent: null },
  { typed: '', percent: null },
])('reads "$typed" as $percent percent', ({ typed, percent }) => {
  expect(parsePercent(typed)).toBe(percent)
})

it('holds a typed percentage above a bracket', () => {
  expect(metricAnswerOf({ choice: 'bracket:0-15', percent: '12' })).toEqual({ kind: 'percent', percent: 12 })
  expect(metricAnswerOf({ choice: 'bracket:0-15', percent: '' })).toEqual({ kind: 'bracket', bracket: '0-15' })
})

const empty = { note: '', evidence: '', link: '', date: '' }

it.each([
  { when: 'nothing is written', written: empty, remark: null },
  { when: 'only spaces are written', written: { ...empty, note: '  ' }, remark: null },
  { when: 'a note is written', written: { ...empty, note: 'Since June ' }, remark: { note: 'Since June ' } },
  {
    when: 'the link is none',
    written: { ...empty, note: 'a', link: 'javascript:alert(1)' },
    remark: { note: 'a' },
  },
  {
    when: 'everything is written',
    written: { note: 'a', evidence: 'b', link: ' https://example.org/x ', date: '2026-03-02' },
    remark: { note: 'a', evidence: 'b', link: 'https://example.org/x', date: '2026-03-02' },
  },
  { when: 'the day does not exist', written: { ...empty, date: '2026-02-30' }, remark: null },
  { when: 'a note is too long', written: { ...empty, note: 'x'.repeat(10_001) }, remark: null },
])('keeps what is valid of a remark: $when', ({ written, remark }) => {
  expect(remarkOf(written)).toEqual(remark)
})

it('names the field that is not saved', () => {
  const question = { ...empty, choice: null, percent: '140', link: 'board' }
  const checked = pageSchema.safeParse({ questions: [question] })
  expect(checked.error?.issues.map(({ path }) => path.join('.'))).toEqual(['questions.0.percent', 'questions.0.link'])
})
