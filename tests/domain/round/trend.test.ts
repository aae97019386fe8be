import { describe, expect, it } from 'vitest'
import type { Definition } from '@/domain/questionnaire'
import { buildTrend, type TrendRound } from '@/domain/round/trend'
import { define, item } from '../../support/definitions'
import { groupOf, roundOf, termsOf, uuid, type GivenRound, type Scores } from '../../support/roundResults'

const first = define({ a: [item('a-1')], b: [item('b-1')] })
const second = { ...define({ a: [item('a-1')], c: [item('c-1')] }, { version: '2.0.0' }), sha256: 'c'.repeat(64) }
const other = { ...define({ a: [item('a-1')] }, { id: 'other' }), sha256: 'd'.repeat(64) }

function revealed(last: number, definition: Definition, given: GivenRound = {}): TrendRound {
  const terms = { round: uuid(last), title: `Round ${last}`, opensOn: `2026-0${last}-01` }
  const result = roundOf(definition, { ...given, terms })
  return { terms: result.summary.terms, result }
}

const common = (earlier: number, before: Scores, after: Scores) => ({
  round: uuid(earlier),
  items: ['a-1'],
  dimensions: [{ id: 'a', before: groupOf(before), after: groupOf(after) }],
})

describe('rounds on a line', () => {
  const rounds: readonly TrendRound[] = [
    revealed(1, first, { scores: { a: [[2, 1, 6]], b: 'withheld' } }),
    { terms: termsOf(first, { round: uuid(2), title: 'Round 2', opensOn: '2026-02-01' }), result: null },
    revealed(3, first, {
      scores: { a: 'withheld', b: 'notEnoughAnswers' },
      common: [common(1, [[2, 1, 6]], [[5, 2, 6]])],
    }),
    revealed(4, second, {
      scores: { a: [[3, 1, 6]], c: [[4, 1, 6]] },
      common: [common(1, [[2, 1, 6]], [[3, 1, 6]]), common(3, [[5, 2, 6]], [[3, 1, 6]])],
    }),
  ]
  const trend = buildTrend(rounds)

  it('names every round, with its day and where the questionnaire changed', () => {
    const [old, latest] = [first, second].map(({ sha256, questionnaire: { id, version } }) => ({ id, version, sha256 }))
    expect(trend?.rounds).toEqual([
      { round: uuid(1), title: 'Round 1', day: '2026-01-01', questionnaire: old, change: null },
      { round: uuid(2), title: 'Round 2', day: '2026-02-01', questionnaire: old, change: null },
      { round: uuid(3), title: 'Round 3', day: '2026-03-01', questionnaire: old, change: null },
      { round: uuid(4), title: 'Round 4', day: '2026-04-01', questionnaire: latest, change: 'version' },
    ])
  })

  it('has a line for each dimension of the latest round, with gaps that say why', () => {
    expect(trend?.lines).toMatchObject([
      {
        id: 'a',
        name: 'A',
        points: [
          { kind: 'point', score: { mean: { numerator: 2, denominator: 1 }, n: 6 } },
          { kind: 'gap', why: 'notRevealed' },
          { kind: 'gap', why: 'withheld' },
          { kind: 'point', score: { mean: { numerator: 3, denominator: 1 }, n: 6 } },
        ],
      },
      {
        id: 'c',
        points: [
          { kind: 'gap', why: 'notAsked' },
          { kind: 'gap', why: 'notRevealed' },
          { kind: 'gap', why: 'notAsked' },
          { kind: 'point', score: { mean: { numerator: 4, denominator: 1 } } },
        ],
      },
    ])
  })

  it('compares each revealed round with the one before it, and the latest with the first', () => {
    expect(trend?.changes).toMatchObject([
      {
        kind: 'compared',
        earlier: uuid(1),
        later: uuid(3),
        dimensions: [
          { id: 'a', teamEffect: { numerator: 1, denominator: 2 } },
          { id: 'b', teamEffect: null },
        ],
      },
      {
        kind: 'compared',
        earlier: uuid(3),
        later: uuid(4),
        dimensions: [
          { id: 'a', teamEffect: { numerator: 1, denominator: 2 } },
          { id: 'c', teamEffect: null },
        ],
      },
    ])
    expect(trend?.sinceFirst).toMatchObject({
      earlier: uuid(1),
      later: uuid(4),
      dimensions: [{ id: 'a', teamEffect: { numerator: 1, denominator: 1 } }, { id: 'c' }],
    })
  })

  it('says that a dimension had not enough answers', () => {
    expect(buildTrend(rounds.slice(0, 3))?.lines[1]).toMatchObject({
      id: 'b',
      points: [
        { kind: 'gap', why: 'withheld' },
        { kind: 'gap', why: 'notRevealed' },
        { kind: 'gap', why: 'notEnoughAnswers' },
      ],
    })
  })
})

describe('fewer or other rounds', () => {
  const scores: GivenRound['scores'] = { a: [[2, 1, 6]] }

  it('is a line of one point and no change for one round', () => {
    expect(buildTrend([revealed(1, first, { scores })])).toMatchObject({
      lines: [{ points: [{ kind: 'point' }] }, { points: [{ kind: 'gap', why: 'notApplicable' }] }],
      changes: [],
      sinceFirst: null,
    })
  })

  it('does not say twice what changed between two rounds', () => {
    const trend = buildTrend([revealed(1, first, { scores }), revealed(2, first, { scores })])
    expect(trend?.changes).toHaveLength(1)
    expect(trend?.sinceFirst).toBeNull()
  })

  it('puts scores of another questionnaire on no line', () => {
    const trend = buildTrend([revealed(1, other, { scores }), revealed(2, first, { scores })])
    expect(trend?.rounds[1]?.change).toBe('questionnaire')
    expect(trend?.lines[0]?.points).toMatchObject([{ kind: 'gap', why: 'otherQuestionnaire' }, { kind: 'point' }])
    expect(trend?.changes).toMatchObject([{ kind: 'notComparable', why: 'otherQuestionnaire' }])
  })

  it('is none before anything is revealed', () => {
    expect(buildTrend([])).toBeNull()
    expect(buildTrend([{ terms: termsOf(first), result: null }])).toBeNull()
  })
})
