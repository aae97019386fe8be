import { expect, it } from 'vitest'
import { itemCompletion, metricCompletion, metricParts, minutesLeft } from '@/domain/completion'
import type { Answer } from '@/domain/response'
import { define, item, shipped } from '../support/definitions'

const rated: Answer = { kind: 'rated', level: 2 }

it.each<{ when: string; answers: Record<string, Answer>; answered: number }>([
  { when: 'nothing is answered', answers: {}, answered: 0 },
  { when: 'one item is rated', answers: { 'c-1': rated }, answered: 1 },
  {
    when: 'an item is not known and one does not apply',
    answers: { 'c-1': { kind: 'dontKnow' }, 'c-2': { kind: 'notApplicable' } },
    answered: 2,
  },
  { when: 'an answer belongs to another group', answers: { 'x-1': rated }, answered: 0 },
])('counts answers of any kind: $when', ({ answers, answered }) => {
  expect(itemCompletion([item('c-1'), item('c-2')], { answers })).toEqual({ answered, total: 2 })
})

it('counts an optional metric once it is answered', () => {
  const metrics = [
    { id: 'lead-time', optional: false },
    { id: 'rework', optional: true },
  ]
  expect(metricCompletion(metrics, { metrics: {} })).toEqual({ answered: 0, total: 1 })
  expect(metricCompletion(metrics, { metrics: { rework: { kind: 'percent', percent: 4 } } })).toEqual({
    answered: 1,
    total: 2,
  })
})

it.each([
  // 16 minutes for 36 items and 2 for DORA's four required metrics.
  { when: 'nothing is answered', count: 0, minutes: 18 },
  { when: 'half of the items are answered', count: 18, minutes: 10 },
  { when: 'all items but one are answered', count: 35, minutes: 3 },
  { when: 'all items are answered and no metric', count: 36, minutes: 2 },
])('$when: $minutes minutes are left', ({ count, minutes }) => {
  const calms = shipped('calms')
  const items = calms.questionnaire.dimensions.flatMap((dimension) => dimension.items).slice(0, count)
  const answers = Object.fromEntries(items.map(({ id }) => [id, rated]))
  expect(minutesLeft(calms, { answers, metrics: {} })).toBe(minutes)
})

it('has a metric part for each definition that asks metrics', () => {
  expect(metricParts(shipped('calms')).map(({ questionnaire }) => questionnaire.id)).toEqual(['dora'])
  expect(metricParts(shipped('dora')).map(({ questionnaire }) => questionnaire.id)).toEqual(['dora'])
  expect(metricParts(define({ c: [item('c-1')] }))).toEqual([])
})
