import { describe, expect, it } from 'vitest'
import { summarizeRound } from '@/domain/round/summarizeRound'
import type { OpenedBallot } from '@/domain/survey/ballot'
import { define, item, type Given } from '../../support/definitions'
import { ballot, roundOf } from '../../support/openedRounds'

// Four dimensions of one item each: which three of them are suggested is what can change.
const definition = define({ a: [item('a-1')], b: [item('b-1')], d: [item('d-1')], c: [item('c-1')] })
const certaintyOf = (opened: readonly OpenedBallot[], of = definition) =>
  summarizeRound({ definition: of, round: roundOf(of, [opened]), opened, earlier: [] })?.certainty
const each = (given: readonly Given[]) => given.map((answers, index) => ballot(index + 1, answers))
const same = (count: number, given: Given): Given[] => Array.from({ length: count }, () => given)

const clear: Given = { 'a-1': 1, 'b-1': 1, 'c-1': 2, 'd-1': 4 }
// c at 3; d at 3 for all but one: its mean 16/5 is above c, and without that one d comes first by the order.
const close = [...same(4, { 'a-1': 1, 'b-1': 1, 'c-1': 3, 'd-1': 3 }), { 'a-1': 1, 'b-1': 1, 'c-1': 3, 'd-1': 4 }]

describe('scoring.md 25: any one person left out', () => {
  it.each([
    { when: 'all agree', given: same(5, clear), then: true },
    { when: 'one person decides it', given: close, then: false },
    { when: 'there are four people', given: same(4, clear), then: null },
    { when: 'there are two hundred people', given: same(200, clear), then: true },
    { when: 'there are two hundred and one', given: same(201, clear), then: null },
  ])('$when', ({ given, then }) => {
    expect(certaintyOf(each(given))?.withoutAnyOne).toBe(then)
  })

  it('looks at the items, not at their order', () => {
    // c 16/5 after d 3, without the last person both 3: the same three items.
    const given = [...same(4, { 'b-1': 1, 'c-1': 3, 'd-1': 3 }), { 'b-1': 1, 'c-1': 4, 'd-1': 3 }]
    expect(certaintyOf(each(given))?.withoutAnyOne).toBe(true)
  })

  it('shows no more than before: an item that falls below k without a person is still tried', () => {
    // a-1 has exactly k = 3 ratings; without one of them it stays a candidate at 1.
    const given = [...same(3, { 'a-1': 1, 'b-1': 2 }), ...same(2, { 'b-1': 2 })]
    expect(certaintyOf(each(given))?.withoutAnyOne).toBe(true)
  })
})

describe('scoring.md 25: don’t-knows', () => {
  it.each([
    { when: 'there are none', given: same(3, clear), then: null },
    {
      // d at 4 for three; two at 1 make 14/5, below c at 3; two at 5 make 22/5.
      when: 'the lowest level would bring another item in',
      given: [
        ...same(3, { 'a-1': 1, 'b-1': 1, 'c-1': 3, 'd-1': 4 }),
        ...same(2, { 'a-1': 1, 'b-1': 1, 'c-1': 3, 'd-1': 'dontKnow' as const }),
      ],
      then: { count: 2, sameAtLowest: false, sameAtHighest: true },
    },
    {
      // c at 3 for three; two at 5 make 19/5, above d at 16/5.
      when: 'the highest level would leave an item out',
      given: [
        ...same(3, { 'a-1': 1, 'b-1': 1, 'c-1': 3, 'd-1': 3 }),
        { 'a-1': 1, 'b-1': 1, 'c-1': 'dontKnow' as const, 'd-1': 4 },
        { 'a-1': 1, 'b-1': 1, 'c-1': 'dontKnow' as const, 'd-1': 4 },
        { 'a-1': 1, 'b-1': 1, 'c-1': 3, 'd-1': 4 },
      ],
      then: { count: 2, sameAtLowest: true, sameAtHighest: false },
    },
    {
      when: 'they are about an item that is withheld',
      given: [
        ...same(3, { 'a-1': 1, 'b-1': 1, 'c-1': 3, 'd-1': 'dontKnow' as const }),
        ...same(2, { 'a-1': 1, 'b-1': 1, 'c-1': 3, 'd-1': 1 }),
      ],
      then: { count: 3, sameAtLowest: true, sameAtHighest: true },
    },
  ])('$when', ({ given, then }) => {
    expect(certaintyOf(each(given))?.dontKnows).toEqual(then)
  })
})

it('tests under the targets of the round, and without what is high enough', () => {
  const opened = each(close)
  const round = roundOf(definition, [opened], {
    highEnough: { 'c-1': { isHighEnough: true, at: '2026-03-10T09:00:00.000Z' } },
    targets: { a: { level: 5, at: '2026-03-10T09:00:00.000Z' } },
  })
  // Only a, b and d are left, whoever is left out.
  expect(summarizeRound({ definition, round, opened, earlier: [] })?.certainty.withoutAnyOne).toBe(true)
})
