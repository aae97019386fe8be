import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCounts } from '@/domain/round/countScores'
import { outcomeReader } from '@/domain/round/outcome'
import { addBallot, countsOf, mergeTallies, removeBallot, tallyAll } from '@/domain/round/tally'
import { arbitraryResponse } from '../../support/arbitraryResponse'
import { answers, define, item, shipped } from '../../support/definitions'

const calms = shipped('calms')
const read = outcomeReader(calms)
const anyone = arbitraryResponse(calms).map(read)
const people = fc.array(anyone, { maxLength: 6 })
// Each run makes up to eighteen whole responses.
const runs = { numRuns: 40 }

describe('scoring.md 12: adding is merging', () => {
  it('does not depend on the order of the people', () => {
    fc.assert(
      fc.property(people, (some) => {
        const [there, back] = [tallyAll(some), tallyAll(some.toReversed())]
        expect(back).toEqual(there)
        expect(readCounts(calms, back, () => null)).toEqual(readCounts(calms, there, () => null))
      }),
      runs,
    )
  })

  it('merges commutatively and associatively, into what all together are', () => {
    fc.assert(
      fc.property(people, people, people, (a, b, c) => {
        const [one, two, three] = [tallyAll(a), tallyAll(b), tallyAll(c)]
        expect(mergeTallies(one, two)).toEqual(mergeTallies(two, one))
        expect(mergeTallies(mergeTallies(one, two), three)).toEqual(mergeTallies(one, mergeTallies(two, three)))
        expect(mergeTallies(mergeTallies(one, two), three)).toEqual(tallyAll([...a, ...b, ...c]))
      }),
      runs,
    )
  })

  it('takes out what was put in, and replaces by taking the old one out', () => {
    fc.assert(
      fc.property(people, anyone, anyone, (some, old, replacing) => {
        const tally = tallyAll(some)
        const withOld = addBallot(tally, old)
        expect(withOld).toEqual(tallyAll([...some, old]))
        expect(removeBallot(withOld, old)).toEqual(tally)
        expect(addBallot(removeBallot(withOld, old), replacing)).toEqual(tallyAll([replacing, ...some]))
      }),
      runs,
    )
  })
})

describe('scoring.md 1 and 3: what one person adds', () => {
  const small = define({ a: [item('a-1', { weight: 2 }), item('a-2'), item('a-3')], b: [item('b-1')] })
  const outcomes = (given: Parameters<typeof answers>[0]) =>
    Object.fromEntries(outcomeReader(small)({ answers: answers(given), metrics: {} }))

  it('is a level or a kind of missing an item, and an own score in lowest terms a dimension', () => {
    // (2 · 3 + 4 + 2) / 4 = 12 / 4 = 3.
    expect(outcomes({ 'a-1': 3, 'a-2': 4, 'a-3': 2, 'b-1': 'dontKnow' })).toEqual({
      'item/a-1': { kind: 'level', level: 3 },
      'item/a-2': { kind: 'level', level: 4 },
      'item/a-3': { kind: 'level', level: 2 },
      'item/b-1': { kind: 'dontKnow' },
      'dimension/a': { kind: 'score', numerator: 3, denominator: 1 },
      'dimension/b': { kind: 'notEnoughAnswers' },
    })
  })

  it('is no score below the floor, and not applicable where nothing applies', () => {
    // Rated 2 of 4 weights: below three fifths.
    expect(outcomes({ 'a-1': 3, 'b-1': 'notApplicable' })).toMatchObject({
      'item/a-2': { kind: 'unanswered' },
      'dimension/a': { kind: 'notEnoughAnswers' },
      'dimension/b': { kind: 'notApplicable' },
    })
  })

  it('counts equal scores of different people once', () => {
    const one = outcomeReader(small)({ answers: answers({ 'a-1': 3, 'a-2': 4, 'a-3': 2 }), metrics: {} })
    const other = outcomeReader(small)({
      answers: answers({ 'a-1': 3, 'a-2': 3, 'a-3': 'notApplicable' }),
      metrics: {},
    })
    expect(countsOf(tallyAll([one, other]), 'dimension/a')).toEqual([
      { outcome: { kind: 'score', numerator: 3, denominator: 1 }, people: 2 },
    ])
  })
})

describe('scoring.md 22: a metric', () => {
  const readDora = (id: string, answer: Parameters<typeof read>[0]['metrics'][string]) =>
    read({ answers: {}, metrics: { [id]: answer } }).get(`metric/${id}`)

  it.each([
    {
      when: 'a percent becomes its bracket',
      id: 'dora-change-failure-rate',
      percent: 15,
      then: { kind: 'bracket', bracket: '0-15' },
    },
    {
      when: 'a metric without brackets keeps its percent',
      id: 'dora-deployment-rework-rate',
      percent: 15,
      then: { kind: 'percent', percent: 15 },
    },
  ])('$when', ({ id, percent, then }) => {
    expect(readDora(id, { kind: 'percent', percent })).toEqual(then)
  })

  it('keeps the kinds of missing apart, and does not count a bracket that is not asked', () => {
    expect(readDora('dora-lead-time', { kind: 'dontKnow' })).toEqual({ kind: 'dontKnow' })
    expect(readDora('dora-lead-time', { kind: 'notApplicable' })).toEqual({ kind: 'notApplicable' })
    expect(readDora('dora-lead-time', { kind: 'bracket', bracket: 'never' })).toEqual({ kind: 'unanswered' })
    expect(read({ answers: {}, metrics: {} }).get('metric/dora-lead-time')).toEqual({ kind: 'unanswered' })
  })
})
