import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OpenedBallot } from '@/domain/survey/ballot'
import { countBallots } from '@/domain/survey/countBallots'
import { ballot, idOf, takenBack } from '../../support/surveys'

const a = idOf(21)
const b = idOf(22)

describe('the ballots of a round', () => {
  it.each<{
    when: string
    given: readonly OpenedBallot[]
    counted: readonly OpenedBallot[]
    withdrawn: number
    conflicts: readonly string[]
  }>([
    { when: 'nothing came', given: [], counted: [], withdrawn: 0, conflicts: [] },
    {
      when: 'two people answered',
      given: [ballot(b, 1), ballot(a, 1)],
      counted: [ballot(a, 1), ballot(b, 1)],
      withdrawn: 0,
      conflicts: [],
    },
    {
      when: 'the later revision came first',
      given: [ballot(a, 3), ballot(a, 1), ballot(a, 2)],
      counted: [ballot(a, 3)],
      withdrawn: 0,
      conflicts: [],
    },
    {
      when: 'one came twice',
      given: [ballot(a, 1), ballot(a, 1)],
      counted: [ballot(a, 1)],
      withdrawn: 0,
      conflicts: [],
    },
    {
      when: 'two of one revision differ: the greater hash holds and the conflict is told',
      given: [ballot(a, 2, 'e'), ballot(a, 2, 'd')],
      counted: [ballot(a, 2, 'e')],
      withdrawn: 0,
      conflicts: [a],
    },
    {
      when: 'a conflict is over with the next revision',
      given: [ballot(a, 2, 'e'), ballot(a, 2, 'd'), ballot(a, 3)],
      counted: [ballot(a, 3)],
      withdrawn: 0,
      conflicts: [],
    },
    {
      when: 'somebody took the answers back',
      given: [ballot(a, 1), ballot(b, 1), takenBack(a, 2)],
      counted: [ballot(b, 1)],
      withdrawn: 1,
      conflicts: [],
    },
    {
      when: 'somebody took the answers back and answered again',
      given: [takenBack(a, 2), ballot(a, 3), ballot(a, 1)],
      counted: [ballot(a, 3)],
      withdrawn: 0,
      conflicts: [],
    },
  ])('are counted once a person when $when', ({ given, counted, withdrawn, conflicts }) => {
    expect(countBallots(given)).toEqual({ counted: counted.map(({ content }) => content), withdrawn, conflicts })
  })
})

const anyOpened = fc
  .record({
    who: fc.constantFrom(a, b, idOf(23)),
    revision: fc.integer({ min: 1, max: 3 }),
    digit: fc.constantFrom('d', 'e'),
    isTakenBack: fc.boolean(),
  })
  .map(({ who, revision, digit, isTakenBack }) =>
    isTakenBack ? takenBack(who, revision, digit === 'd' ? 'c' : 'f') : ballot(who, revision, digit),
  )
const anyList = fc.array(anyOpened, { maxLength: 8 })

/** Both lists as one, as two machines' copies of a round are put together: each different ballot once. */
function put(one: readonly OpenedBallot[], other: readonly OpenedBallot[]): readonly OpenedBallot[] {
  return [...new Map([...one, ...other].map((opened) => [JSON.stringify(opened), opened])).values()]
}

it('counts alike whatever the order, and however often a ballot comes', () => {
  fc.assert(
    fc.property(anyList, fc.nat(), (list, turn) => {
      const cut = list.length === 0 ? 0 : turn % list.length
      const turned = [...list.slice(cut), ...list.slice(0, cut)].toReversed()
      expect(countBallots(turned)).toEqual(countBallots(list))
      expect(countBallots([...list, ...turned])).toEqual(countBallots(list))
    }),
  )
})

it('counts the same people when copies are put together in any order and grouping, and again', () => {
  fc.assert(
    fc.property(anyList, anyList, anyList, (one, two, three) => {
      const counts = countBallots(put(put(one, two), three))
      expect(countBallots(put(three, put(two, one)))).toEqual(counts)
      expect(countBallots(put(one, put(two, three)))).toEqual(counts)
      expect(countBallots(put(put(put(one, two), three), two))).toEqual(counts)
    }),
  )
})
