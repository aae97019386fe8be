import { describe, expect, it } from 'vitest'
import { itemFigures } from '@/domain/round/itemFigures'
import type { ItemFigures } from '@/domain/round/roundResult'
import type { LevelCounts } from '@/domain/round/roundSummary'

describe('scoring.md 9 to 11: an item', () => {
  it.each<{ when: string; counts: LevelCounts; invited: number | null; then: Partial<ItemFigures> }>([
    {
      when: 'everyone on one level',
      counts: [0, 0, 6, 0, 0],
      invited: 9,
      then: {
        n: 6,
        mean: { numerator: 3, denominator: 1 },
        median: { numerator: 3, denominator: 1 },
        deviation: 0,
        interval: { kind: 'allTheSame' },
        agreement: 1,
        word: 'aligned',
        range: 0,
        isToTalkAbout: false,
        level: 3,
      },
    },
    {
      when: 'a split team',
      counts: [3, 0, 0, 0, 3],
      invited: 6,
      then: {
        n: 6,
        mean: { numerator: 3, denominator: 1 },
        median: { numerator: 3, denominator: 1 },
        interval: { kind: 'everyoneAnswered' },
        agreement: -1,
        word: 'split',
        range: 4,
        isToTalkAbout: true,
      },
    },
    {
      // Sum 2 + 2 + 3 + 5 = 12 of 4; the middle two are 2 and 3.
      when: 'four ratings have no word, but can be worth talking about',
      counts: [0, 2, 1, 0, 1],
      invited: null,
      then: {
        n: 4,
        mean: { numerator: 3, denominator: 1 },
        median: { numerator: 5, denominator: 2 },
        word: null,
        range: 3,
        isToTalkAbout: true,
      },
    },
    {
      when: 'one rating has no deviation',
      counts: [0, 0, 0, 1, 0],
      invited: null,
      then: { n: 1, deviation: null, interval: { kind: 'tooFewPeople' }, agreement: 1, word: null, level: 4 },
    },
    {
      when: 'a mean of two and a half is level 2: halves down',
      counts: [0, 1, 1, 0, 0],
      invited: null,
      then: { mean: { numerator: 5, denominator: 2 }, level: 2 },
    },
    {
      // 2 · 8 > 3 · 5.
      when: 'a mean above two and a half is level 3',
      counts: [0, 1, 2, 0, 0],
      invited: null,
      then: { mean: { numerator: 8, denominator: 3 }, level: 3 },
    },
    { when: 'a mean of four and a half is level 4', counts: [0, 0, 0, 1, 1], invited: null, then: { level: 4 } },
    { when: 'a mean of one and a half is level 1', counts: [1, 1, 0, 0, 0], invited: null, then: { level: 1 } },
  ])('$when', ({ counts, invited, then }) => {
    expect(itemFigures(counts, invited)).toMatchObject(then)
  })

  it('has no figures without a rating', () => {
    expect(itemFigures([0, 0, 0, 0, 0], 9)).toBeNull()
  })
})
