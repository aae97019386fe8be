import { expect, it } from 'vitest'
import { withoutFigures } from '@/domain/round/withoutFigures'
import { define, item } from '../../support/definitions'
import { groupOf, roundOf } from '../../support/roundResults'

const leftOut = { kind: 'withheld', why: 'leftOut' }
const definition = define(
  { culture: [item('a', { lensGroup: 'flow' })], lean: [item('b', { lensGroup: 'feedback' })] },
  {
    lens: {
      title: 'Ways',
      groups: [
        { id: 'flow', name: 'Flow', description: 'Flow' },
        { id: 'feedback', name: 'Feedback', description: 'Feedback' },
      ],
    },
  },
)
const scores = groupOf([[5, 1, 5]])
const { summary } = roundOf(definition, {
  levels: { a: [0, 0, 0, 0, 5], b: [0, 0, 0, 0, 5] },
  scores: { culture: [[5, 1, 5]], lean: [[5, 1, 5]] },
  common: [
    {
      round: '0f9f8f7e-0000-4000-8000-000000000002',
      items: ['a'],
      dimensions: [{ id: 'culture', before: scores, after: scores }],
    },
  ],
})
const given = {
  ...summary,
  notes: [
    { subject: 'a', texts: ['one'] },
    { subject: 'b', texts: ['two'] },
  ],
}

it('leaves out an item, the scores that would give it away and its notes, and keeps the rest', () => {
  const [, itemB] = given.items
  const [, lean] = given.dimensions
  const [, feedback] = given.lens
  const missing = { dontKnow: 0, notApplicable: 0, unanswered: 0 }
  expect(withoutFigures(given, { items: ['a'], scores: ['culture', 'flow'], notes: ['a'] })).toEqual({
    ...given,
    items: [{ id: 'a', counts: { levels: leftOut, ...missing } }, itemB],
    dimensions: [{ id: 'culture', whole: leftOut, segments: [] }, lean],
    lens: [{ id: 'flow', whole: leftOut }, feedback],
    common: [{ ...given.common[0], dimensions: [{ id: 'culture', before: leftOut, after: leftOut }] }],
    notes: [{ subject: 'b', texts: ['two'] }],
  })
})

it('changes nothing where nothing is left out', () => {
  expect(withoutFigures(given, { items: [], scores: [], notes: [] })).toEqual(given)
})
