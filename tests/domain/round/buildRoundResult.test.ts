import { describe, expect, it } from 'vitest'
import type { Definition } from '@/domain/questionnaire'
import { buildRoundResult } from '@/domain/round/buildRoundResult'
import { summarizeRound } from '@/domain/round/summarizeRound'
import type { OpenedBallot } from '@/domain/survey/ballot'
import type { Round } from '@/domain/survey/survey'
import type { RoundTerms } from '@/domain/survey/terms'
import { define, item, type Given } from '../../support/definitions'
import { ballot, roundOf } from '../../support/openedRounds'

const at = '2026-03-10T09:00:00.000Z'
const each = (given: readonly Given[]) => given.map((answers, index) => ballot(index + 1, answers))
const same = (count: number, given: Given): Given[] => Array.from({ length: count }, () => given)

type Settings = Partial<Omit<Round, 'terms'>> & { readonly terms?: Partial<RoundTerms> }

function resultOf(definition: Definition, opened: readonly OpenedBallot[], rest: Settings = {}) {
  const round = roundOf(definition, [opened], rest)
  const summary = summarizeRound({ definition, round, opened, earlier: [] })
  if (!summary) throw new Error('nothing is shown')
  return buildRoundResult(definition, summary, round)
}

const two = define({ a: [item('a-1'), item('a-2'), item('a-3')], b: [item('b-1')] })

describe('scoring.md 4, 5, 8 and 11: a dimension of a round', () => {
  // Own scores 2, 3, 3, 4: mean 3, squares 1 + 0 + 0 + 1 over 3. Four of eight invited: t(3) = 3.182446305 times
  // √(2/3) / 2 times √(1/2) = 0.918693115.
  const given: Given[] = [
    { 'a-1': 1, 'a-2': 2, 'a-3': 3 },
    { 'a-1': 2, 'a-2': 3, 'a-3': 4 },
    { 'a-1': 2, 'a-2': 3, 'a-3': 4, 'b-1': 1 },
    { 'a-1': 3, 'a-2': 4, 'a-3': 5, 'b-1': 'notApplicable' },
  ]
  const { dimensions } = resultOf(two, each(given), { terms: { invited: 8 } })

  it('has the mean over the people with a score, its interval, solid level, lowest items and gap', () => {
    const [a] = dimensions
    expect(a).toMatchObject({
      id: 'a',
      name: 'A',
      // Item means 2, 3, 4: two thirds of them reach 3.
      score: { kind: 'scored', mean: { numerator: 3, denominator: 1 }, n: 4, solidLevel: 3 },
      lowest: ['a-1', 'a-2'],
      target: 4,
      gap: { numerator: 1, denominator: 1 },
      segments: [],
    })
    if (a?.score.kind !== 'scored' || a.score.interval.kind !== 'interval') throw new Error('not scored')
    const { deviation, interval } = a.score
    expect(Math.abs((deviation ?? 0) - 0.816496581)).toBeLessThan(1e-9)
    expect(Math.abs(interval.low - 2.081306885)).toBeLessThan(1e-8)
    expect(Math.abs(interval.high - 3.918693115)).toBeLessThan(1e-8)
    expect(interval.corrected).toBe(true)
  })

  it('has no gap where it is withheld, and takes the target that was set', () => {
    const set = resultOf(two, each(given), { targets: { a: { level: 5, at }, b: { level: null, at } } })
    expect(set.dimensions.map(({ target, gap }) => [target, gap])).toEqual([
      [5, { numerator: 2, denominator: 1 }],
      [4, null],
    ])
    expect(set.dimensions[1]?.score).toEqual({ kind: 'withheld', why: 'tooFewPeople' })
  })

  it('rounds the mean of an item half down before it asks what two thirds reach', () => {
    // Means 5/2, 5/2 and 4: levels 2, 2, 4.
    const halves = each([...same(2, { 'a-1': 2, 'a-2': 2, 'a-3': 4 }), ...same(2, { 'a-1': 3, 'a-2': 3, 'a-3': 4 })])
    expect(resultOf(two, halves).dimensions[0]?.score).toMatchObject({ solidLevel: 2 })
  })

  it('has no solid level where none of its items is shown', () => {
    // Each person rated another item of two, so that each has a score on its own and no item has three ratings.
    const half = define({ a: [item('a-1'), item('a-2')] }, { coverageFloor: { numerator: 1, denominator: 2 } })
    const opened = each([...same(2, { 'a-1': 2 }), ...same(2, { 'a-2': 4 })])
    expect(resultOf(half, opened).dimensions[0]?.score).toMatchObject({
      kind: 'scored',
      mean: { numerator: 3, denominator: 1 },
      solidLevel: null,
    })
  })

  it.each([
    { when: 'nobody has enough answers', given: same(3, { 'b-1': 1 }), then: 'notEnoughAnswers' },
    {
      when: 'nothing applies to anybody',
      given: same(3, { 'a-1': 'notApplicable', 'a-2': 'notApplicable', 'a-3': 'notApplicable' }),
      then: 'notApplicable',
    },
  ] satisfies { when: string; given: Given[]; then: string }[])('$when', ({ given: answers, then }) => {
    expect(resultOf(two, each(answers)).dimensions[0]?.score).toEqual({ kind: then })
  })
})

describe('role gaps', () => {
  const option = (id: string) => ({ id, label: id.toUpperCase() })
  const segments = [{ id: 'role', title: 'Role', options: [option('dev'), option('ops'), option('qa')] }]
  const inRole = (role: string, from: number, level: number) =>
    [0, 1, 2].map((index) => ballot(from + index, { 'b-1': level }, { segments: { role } }))

  it('are the difference of the highest and the lowest scored option', () => {
    const opened = [...inRole('dev', 1, 4), ...inRole('ops', 4, 2), ...inRole('qa', 7, 3)]
    expect(resultOf(two, opened, { terms: { segments } }).dimensions[1]?.segments[0]).toMatchObject({
      question: 'role',
      title: 'Role',
      options: [
        { id: 'dev', label: 'DEV', score: { kind: 'scored', n: 3, solidLevel: null } },
        { id: 'ops', score: { mean: { numerator: 2, denominator: 1 } } },
        { id: 'qa', score: { interval: { kind: 'tooFewPeople' } } },
      ],
      gap: { high: 'dev', low: 'ops', difference: { numerator: 2, denominator: 1 } },
    })
  })

  it('are not there with one scored option', () => {
    const opened = inRole('dev', 1, 4)
    expect(resultOf(two, opened, { terms: { segments } }).dimensions[1]?.segments[0]?.gap).toBeNull()
  })
})

describe('scoring.md 10, 16 and 28: what stands out', () => {
  const six = define({ a: ['1', '2', '3', '4', '5', '6'].map((id) => item(`a-${id}`)) })
  const result = resultOf(
    six,
    each([
      { 'a-1': 1, 'a-2': 4, 'a-3': 2, 'a-4': 5, 'a-5': 1, 'a-6': 'dontKnow' },
      { 'a-1': 1, 'a-2': 4, 'a-3': 2, 'a-4': 5, 'a-5': 1, 'a-6': 'dontKnow' },
      { 'a-1': 1, 'a-2': 4, 'a-3': 3, 'a-4': 5, 'a-5': 3, 'a-6': 5 },
      { 'a-1': 5, 'a-2': 4, 'a-3': 4, 'a-4': 5, 'a-5': 5, 'a-6': 5 },
      { 'a-1': 5, 'a-2': 4, 'a-3': 4, 'a-4': 4, 'a-5': 5, 'a-6': 5 },
      { 'a-1': 5, 'a-2': 'dontKnow', 'a-3': 4, 'a-4': 4, 'a-5': 5, 'a-6': 5 },
    ]),
  )

  it('talks first about what people agree least on, and not about what they agree on', () => {
    // a-1 is -1; a-5 [2,0,1,0,3] is below 0 but above that; a-3 [0,2,1,3,0] is mixed; a-2 and a-4 have a range below 2.
    expect(result.talkAbout).toEqual(['a-1', 'a-5', 'a-3'])
  })

  it('keeps aligned items at 4 or more that at least five rated, highest first', () => {
    // a-4 is 28/6, a-2 is 4 of five; a-6 is 5, but only four rated it.
    expect(result.strengths).toEqual(['a-4', 'a-2'])
  })

  it('lists don’t-knows by their share', () => {
    expect(result.unknown).toEqual([
      { item: 'a-6', dontKnow: 2, answered: 6 },
      { item: 'a-2', dontKnow: 1, answered: 6 },
    ])
  })

  it('has no figures for what is withheld, and what was noted and agreed beside the answers', () => {
    const agreed = {
      answer: { kind: 'rated', level: 2 },
      note: 'After the outage.',
      needsEvidence: false,
      isParked: false,
      at,
    } as const
    const opened = [...each(same(3, { 'a-1': 4 })), ballot(4, { 'a-2': 1 }, { remarks: { 'a-2': { note: 'hidden' } } })]
    const { items } = resultOf(two, opened, {
      agreed: { 'a-1': agreed },
      highEnough: { 'a-1': { isHighEnough: true, at } },
    })
    expect(items[0]).toMatchObject({ agreed, isHighEnough: true, figures: { mean: { numerator: 4, denominator: 1 } } })
    expect(items[1]).toMatchObject({ figures: null, notes: [], agreed: null, isHighEnough: false })
  })
})
