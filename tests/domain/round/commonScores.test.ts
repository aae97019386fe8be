import { describe, expect, it } from 'vitest'
import type { Definition } from '@/domain/questionnaire'
import { summarizeRound } from '@/domain/round/summarizeRound'
import type { OpenedBallot } from '@/domain/survey/ballot'
import { define, item } from '../../support/definitions'
import { ballot, roundOf } from '../../support/openedRounds'

const earlierId = '10000000-0000-4000-8000-000000000000'

/** The scores on common items that a later round carries beside an earlier one. */
function commonOf(
  [before, earlier]: readonly [Definition, readonly OpenedBallot[]],
  [after, later]: readonly [Definition, readonly OpenedBallot[]],
  isRevealed = true,
) {
  const reveals = isRevealed ? [earlier] : []
  const summary = summarizeRound({
    definition: after,
    round: roundOf(after, [later]),
    opened: later,
    earlier: [
      { definition: before, round: roundOf(before, reveals, { terms: { round: earlierId } }), opened: earlier },
    ],
  })
  return summary?.common
}

const shown = (...scores: readonly (readonly [numerator: number, denominator: number, people: number])[]) => ({
  kind: 'shown',
  scores: scores.map(([numerator, denominator, people]) => ({ numerator, denominator, people })),
  notEnoughAnswers: 0,
  notApplicable: 0,
})
const people = (given: Parameters<typeof ballot>[1], count = 3) =>
  Array.from({ length: count }, (_, index) => ballot(index + 1, given))

const first = define({ a: [item('a-1'), item('a-2'), item('a-3')], b: [item('b-1')] })
// a-2 has a new meaning, a-3 is gone, a-1 counts three times, b-2 and c-1 are new.
const second = define({
  a: [item('a-1', { weight: 3 }), item('a-2', { revision: 2 })],
  b: [item('b-1'), item('b-2')],
  c: [item('c-1')],
})

describe('scoring.md 17: scores on the common items', () => {
  it('leave out what has another revision, is gone or is new, on both sides', () => {
    const before = people({ 'a-1': 2, 'a-2': 5, 'a-3': 5, 'b-1': 1 })
    const after = people({ 'a-1': 3, 'a-2': 1, 'b-1': 4, 'b-2': 1, 'c-1': 1 })
    expect(commonOf([first, before], [second, after])).toEqual([
      {
        round: earlierId,
        items: ['a-1', 'b-1'],
        dimensions: [
          { id: 'a', before: shown([2, 1, 3]), after: shown([3, 1, 3]) },
          { id: 'b', before: shown([1, 1, 3]), after: shown([4, 1, 3]) },
        ],
      },
    ])
  })

  it("take the later definition's weights in both rounds", () => {
    const weighted = define({ a: [item('a-1', { weight: 3 }), item('a-2'), item('a-3')] })
    const before = people({ 'a-1': 1, 'a-2': 5, 'a-3': 5, 'b-1': 1 })
    const after = people({ 'a-1': 5, 'a-2': 1, 'a-3': 1 })
    // (3 · 1 + 5 + 5) / 5 and (3 · 5 + 1 + 1) / 5.
    expect(commonOf([first, before], [weighted, after])?.[0]?.dimensions).toEqual([
      { id: 'a', before: shown([13, 5, 3]), after: shown([17, 5, 3]) },
    ])
  })

  it('ask for coverage of the common items alone', () => {
    const answered = people({ 'a-1': 2, 'b-1': 3, 'b-2': 3, 'c-1': 3 })
    const [found] = commonOf([first, people({ 'a-1': 2 })], [second, answered]) ?? []
    // Before: a-1 is all that is common of a, so it is covered; b-1 is not answered.
    expect(found?.dimensions.map(({ before }) => before)).toEqual([
      shown([2, 1, 3]),
      { kind: 'shown', scores: [], notEnoughAnswers: 3, notApplicable: 0 },
    ])
  })

  it('are withheld below k people in that round', () => {
    const before = [...people({ 'a-1': 2, 'b-1': 2 }, 2), ballot(3, { 'b-1': 2 })]
    const [found] = commonOf([first, before], [second, people({ 'a-1': 3, 'b-1': 4 })]) ?? []
    expect(found?.dimensions[0]).toEqual({
      id: 'a',
      before: { kind: 'withheld', why: 'tooFewPeople' },
      after: shown([3, 1, 3]),
    })
  })

  it('are not there for another questionnaire, unless one names the other', () => {
    const answered = people({ 'a-1': 2, 'b-1': 2 })
    const other = define({ a: [item('a-1')] }, { id: 'other' })
    const naming = define({ a: [item('a-1')] }, { id: 'other', comparableWith: ['small'] })
    expect(commonOf([first, answered], [other, answered])).toEqual([])
    expect(commonOf([first, answered], [naming, answered])?.[0]?.items).toEqual(['a-1'])
  })

  it('are not there for an earlier round that shows nothing', () => {
    const answered = people({ 'a-1': 2 })
    expect(commonOf([first, answered], [second, answered], false)).toEqual([])
  })

  it('hide what the dimension of the same round hides from subtraction', () => {
    const opened = [1, 2, 3, 4, 5, 6].map((number) => ballot(number, number <= 4 ? { 'b-1': 2 } : { 'a-1': 2 }))
    // The second reveal adds one score of b to three.
    const round = roundOf(first, [opened.slice(0, 3), opened])
    const summary = summarizeRound({
      definition: first,
      round,
      opened,
      earlier: [
        {
          definition: first,
          round: roundOf(first, [people({ 'b-1': 2 })], { terms: { round: earlierId } }),
          opened: people({ 'b-1': 2 }),
        },
      ],
    })
    const hidden = { kind: 'withheld', why: 'couldBeSubtracted' }
    expect(summary?.dimensions.find(({ id }) => id === 'b')?.whole).toEqual(hidden)
    expect(summary?.common[0]?.dimensions.find(({ id }) => id === 'b')).toEqual({
      id: 'b',
      before: shown([2, 1, 3]),
      after: hidden,
    })
  })
})
