import { describe, expect, it } from 'vitest'
import { actionsToReview, expectedAndHappened, type ActionOutcome } from '@/domain/round/actionReview'
import type { LevelCounts } from '@/domain/round/roundSummary'
import type { Effect, Review } from '@/domain/survey/survey'
import { define, item, shipped } from '../../support/definitions'
import { action, roundOf, uuid, type GivenRound } from '../../support/roundResults'

const review = (last: number, rest: Partial<Review> = {}): Review => ({
  action: uuid(last),
  outcome: 'done',
  helped: 'yes',
  note: '',
  at: '2026-06-01T09:00:00.000Z',
  ...rest,
})

describe('what a round opens with', () => {
  it('has the actions of the round before that were not removed, each with its review', () => {
    const actions = [action(1), action(2, { isRemoved: true }), action(3)]
    expect(actionsToReview({ actions }, { reviews: [review(3), review(2), review(9)] })).toEqual([
      { action: actions[0], review: null },
      { action: actions[2], review: review(3) },
    ])
  })

  it('takes the latest of two reviews, which two machines may have written', () => {
    const later = review(1, { outcome: 'wentOn', at: '2026-06-02T09:00:00.000Z' })
    for (const reviews of [
      [review(1), later],
      [later, review(1)],
    ]) {
      expect(actionsToReview({ actions: [action(1)] }, { reviews })[0]?.review).toEqual(later)
    }
  })
})

const dora = shipped('dora')
const definition = define({ a: [item('a-1')] }, {}, [dora])
const revised = define({ a: [item('a-1', { revision: 2 })] }, {}, [dora])

const allAt2: LevelCounts = [0, 6, 0, 0, 0]
// Means 14/6, 15/6 = 2.5 and 16/6: only the last one reaches 3, as halves count down.
const fourteen: LevelCounts = [0, 4, 2, 0, 0]
const fifteen: LevelCounts = [0, 3, 3, 0, 0]
const sixteen: LevelCounts = [0, 2, 4, 0, 0]

const toThree: Effect = { kind: 'level', item: 'a-1', level: 3 }
const levels = (counts: LevelCounts | 'withheld'): GivenRound => ({ levels: { 'a-1': counts } })

describe('an expected level against what was measured', () => {
  it.each<{ when: string; before: LevelCounts | 'withheld'; after: LevelCounts | 'withheld'; then: ActionOutcome }>([
    { when: 'the mean rounds to it', before: allAt2, after: sixteen, then: 'reached' },
    { when: 'the mean lies half a level below', before: allAt2, after: fifteen, then: 'moved' },
    { when: 'the mean is the same', before: fourteen, after: fourteen, then: 'notMoved' },
    { when: 'the mean is lower', before: fourteen, after: allAt2, then: 'worse' },
    {
      when: 'the mean is lower and high enough all the same',
      before: [0, 0, 0, 6, 0],
      after: sixteen,
      then: 'reached',
    },
    { when: 'the later one is withheld', before: allAt2, after: 'withheld', then: 'notMeasured' },
    { when: 'the earlier one is withheld', before: 'withheld', after: fifteen, then: 'notMeasured' },
    { when: 'the earlier one is withheld and it is reached', before: 'withheld', after: sixteen, then: 'reached' },
    { when: 'nobody rated it later', before: allAt2, after: [0, 0, 0, 0, 0], then: 'notMeasured' },
  ])('$then when $when', ({ before, after, then }) => {
    const happened = expectedAndHappened(
      action(1, { effect: toThree }),
      roundOf(definition, levels(before)),
      roundOf(definition, levels(after)),
    )
    expect(happened).toMatchObject({ kind: 'level', outcome: then, item: 'a-1', expected: 3 })
  })

  it('gives both means', () => {
    expect(
      expectedAndHappened(
        action(1, { effect: toThree }),
        roundOf(definition, levels(allAt2)),
        roundOf(definition, levels(fifteen)),
      ),
    ).toEqual({
      kind: 'level',
      outcome: 'moved',
      item: 'a-1',
      expected: 3,
      before: { numerator: 2, denominator: 1 },
      after: { numerator: 5, denominator: 2 },
    })
  })

  it('does not compare an item whose meaning changed, nor one that is no longer asked', () => {
    const earlier = roundOf(definition, levels(allAt2))
    for (const later of [roundOf(revised, levels(sixteen)), roundOf(define({ a: [item('a-2')] }))]) {
      expect(expectedAndHappened(action(1, { effect: toThree }), earlier, later)?.outcome).toBe('notMeasured')
    }
  })

  it('has nothing to say where nothing was expected', () => {
    expect(expectedAndHappened(action(1), roundOf(definition), roundOf(definition))).toBeNull()
  })
})

describe('an expected bracket against what was measured', () => {
  const frequency = 'dora-deployment-frequency'
  const effect: Effect = { kind: 'metric', metric: frequency, bracket: 'about-daily' }
  const median = (bracket: string | null) =>
    roundOf(definition, bracket ? { brackets: { [frequency]: { [bracket]: 6 } } } : {})

  it.each<{ when: string; before: string | null; after: string | null; then: ActionOutcome }>([
    { when: 'it is the median now', before: 'weekly-to-monthly', after: 'about-daily', then: 'reached' },
    { when: 'the median is better', before: 'weekly-to-monthly', after: 'several-a-day', then: 'reached' },
    {
      when: 'the median is one better than before',
      before: 'weekly-to-monthly',
      after: 'daily-to-weekly',
      then: 'moved',
    },
    { when: 'the median is the same', before: 'weekly-to-monthly', after: 'weekly-to-monthly', then: 'notMoved' },
    { when: 'the median is worse', before: 'weekly-to-monthly', after: 'lt-6-monthly', then: 'worse' },
    { when: 'nobody answered later', before: 'weekly-to-monthly', after: null, then: 'notMeasured' },
    { when: 'nobody answered before', before: null, after: 'daily-to-weekly', then: 'notMeasured' },
  ])('$then when $when', ({ before, after, then }) => {
    expect(expectedAndHappened(action(1, { effect }), median(before), median(after))).toMatchObject({
      kind: 'metric',
      outcome: then,
      metric: frequency,
      expected: { id: 'about-daily' },
      before: before && { id: before },
      after: after && { id: after },
    })
  })

  it('is not measured where the metric is no longer asked', () => {
    const later = roundOf(define({ a: [item('a-1')] }))
    expect(expectedAndHappened(action(1, { effect }), median('about-daily'), later)).toMatchObject({
      outcome: 'notMeasured',
      expected: null,
      after: null,
    })
  })
})
