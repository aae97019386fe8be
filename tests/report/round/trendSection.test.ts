import { describe, expect, it } from 'vitest'
import type { RoundResult } from '@/domain/round/roundResult'
import { trendSection } from '@/report/round/trendSection'
import { define, item } from '../../support/definitions'
import { groupOf, roundOf, termsOf, uuid, type GivenRound, type Scores } from '../../support/roundResults'

const spring = define({ a: [item('a-1')], b: [item('b-1')] }, { dimensionTerm: { one: 'pillar', many: 'pillars' } })
/** `b-1` means something else in this version. */
const autumn = {
  ...define({ a: [item('a-1')], b: [item('b-1', { revision: 2 })] }, { version: '2.0.0' }),
  sha256: 'c'.repeat(64),
}

const stop = (result: RoundResult) => ({ terms: result.summary.terms, result })
const roundIn = (definition: typeof spring, place: number, title: string, given: GivenRound = {}) =>
  roundOf(definition, {
    ...given,
    terms: { round: uuid(place), title, opensOn: `2026-0${String(3 * place)}-01` },
  })

/** What the later round kept of the scores on the items that both asked. */
function common(before: Scores, after: Scores): NonNullable<GivenRound['common']> {
  return [
    {
      round: uuid(1),
      items: ['a-1'],
      dimensions: [{ id: 'a', before: groupOf(before), after: groupOf(after) }],
    },
  ]
}

const two: Scores = [
  [1, 1, 1],
  [2, 1, 3],
  [3, 1, 1],
]
const four: Scores = [
  [3, 1, 1],
  [4, 1, 3],
  [5, 1, 1],
]

describe('the trend of a survey', () => {
  it('needs two rounds that are revealed', () => {
    const only = roundIn(spring, 1, 'Spring', { scores: { a: two } })
    const open = { terms: termsOf(spring, { round: uuid(2) }), result: null }
    expect(trendSection([stop(only), open])).toBeNull()
  })

  it('tells the team’s change apart from the questionnaire’s, with the interval by which it is clear', () => {
    const before = roundIn(spring, 1, 'Spring', { scores: { a: two, b: two } })
    const after = roundIn(autumn, 2, 'Autumn', {
      scores: { a: four, b: four },
      common: common(two, four),
    })
    const section = trendSection([stop(before), stop(after)])
    // Means 2 and 4, variance 0.5 each, n = 5: standard error √0.2 = 0.4472, t(8, .95) = 1.8595, margin 0.8316.
    expect(section?.change?.sentences).toEqual([
      'A: +2.0, a clear change (90 % interval +1.2 to +2.8).',
      'B: no comparison, not asked.',
    ])
    expect(section?.change?.effects).toEqual({
      caption: 'Scores on the questions asked both times',
      columns: ['Dimension', 'Before', 'Now', 'Team change', 'How sure', 'Questionnaire change', 'Total'],
      rows: [
        ['A', '2.0 (5)', '4.0 (5)', '+2.0', 'a clear change (90 % interval +1.2 to +2.8)', '0.0', '+2.0'],
        ['B', 'not asked', 'not asked', 'not known', 'not known', 'not known', '+2.0'],
      ],
    })
    expect(section?.notes[0]).toBe(
      'From Autumn on the questionnaire is Small 2.0.0. What that alone changed is told apart from what the team changed.',
    )
  })

  it('leaves a gap for a round that is not shown yet, and joins no line over it', () => {
    const before = roundIn(spring, 1, 'Spring', { scores: { a: two } })
    const open = { terms: termsOf(spring, { round: uuid(2), title: 'Summer', opensOn: '2026-06-01' }), result: null }
    const after = roundIn(spring, 3, 'Autumn', { scores: { a: four } })
    const section = trendSection([stop(before), open, stop(after)])
    expect(section?.charts[0]?.data.points.map(({ mean, isJoined }) => ({ mean, isJoined }))).toEqual([
      { mean: 2, isJoined: false },
      { mean: null, isJoined: true },
      { mean: 4, isJoined: false },
    ])
    expect(section?.table.rows[0]).toEqual(['A', '2.0 (5)', 'not shown yet', '4.0 (5)'])
    expect(section?.charts[0]?.alternative).toBe('A: Spring 2.0 (5), Summer not shown yet, Autumn 4.0 (5).')
  })

  it('says why two rounds do not compare', () => {
    const before = roundIn(spring, 1, 'Spring', { scores: { a: two } })
    const after = roundIn(spring, 2, 'Autumn', { scores: { a: four } })
    expect(trendSection([stop(before), stop(after)])?.change?.notes).toEqual([
      'The later round does not carry its scores on the questions that both asked, so there is nothing to compare.',
    ])
  })
})
