import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RoundSummary } from '@/domain/round/roundSummary'
import { roundSummarySchema } from '@/domain/round/roundSummary'
import { summarizeRound } from '@/domain/round/summarizeRound'
import type { OpenedBallot } from '@/domain/survey/ballot'
import type { Round } from '@/domain/survey/survey'
import { define, item, shipped } from '../../support/definitions'
import { ballot, roundOf } from '../../support/openedRounds'

const definition = define({ a: [item('a-1'), item('a-2')], b: [item('b-1')] })
const tooFew = { kind: 'withheld', why: 'tooFewPeople' }

function summaryOf(round: Round, opened: readonly OpenedBallot[], of = definition): RoundSummary {
  const summary = summarizeRound({ definition: of, round, opened, earlier: [] })
  if (!summary) throw new Error('nothing is shown')
  return summary
}

const levelsOf = ({ items }: RoundSummary) =>
  Object.fromEntries(
    items.map(({ id, counts: { levels } }) => [id, levels.kind === 'shown' ? levels.counts : levels.why]),
  )

const three = [
  ballot(1, { 'a-1': 2, 'a-2': 3, 'b-1': 4 }),
  ballot(2, { 'a-1': 2, 'a-2': 4, 'b-1': 'dontKnow' }),
  ballot(3, { 'a-1': 5, 'a-2': 'notApplicable' }),
]

describe('scoring.md 9 and 12: a summary', () => {
  it('is not there before the first reveal', () => {
    expect(summarizeRound({ definition, round: roundOf(definition, []), opened: three, earlier: [] })).toBeNull()
  })

  it('is not there where two machines revealed sets that differ by fewer than k people', () => {
    const four = [...three, ballot(4, { 'a-1': 1, 'a-2': 1, 'b-1': 1 })]
    const round = roundOf(definition, [three, four])
    expect(summarizeRound({ definition, round, opened: four, earlier: [] })).toBeNull()
  })

  it('is not there where fewer than k of the last reveal are left', () => {
    const round = roundOf(definition, [three])
    expect(summarizeRound({ definition, round, opened: three.slice(1), earlier: [] })).toBeNull()
  })

  it('counts levels and the three kinds of missing', () => {
    const summary = summaryOf(roundOf(definition, [three]), three)
    expect(summary).toMatchObject({ answered: 3, heldBack: 0, revealedOn: '2026-03-10' })
    expect(summary.items).toEqual([
      {
        id: 'a-1',
        counts: { levels: { kind: 'shown', counts: [0, 2, 0, 0, 1] }, dontKnow: 0, notApplicable: 0, unanswered: 0 },
      },
      { id: 'a-2', counts: { levels: tooFew, dontKnow: 0, notApplicable: 1, unanswered: 0 } },
      { id: 'b-1', counts: { levels: tooFew, dontKnow: 1, notApplicable: 0, unanswered: 1 } },
    ])
  })

  it('counts each exact score of a person, ascending', () => {
    // (2 + 3) / 2, (2 + 4) / 2, 5 / 1.
    expect(summaryOf(roundOf(definition, [three]), three).dimensions).toEqual([
      {
        id: 'a',
        whole: {
          kind: 'shown',
          scores: [
            { numerator: 5, denominator: 2, people: 1 },
            { numerator: 3, denominator: 1, people: 1 },
            { numerator: 5, denominator: 1, people: 1 },
          ],
          notEnoughAnswers: 0,
          notApplicable: 0,
        },
        segments: [],
      },
      { id: 'b', whole: tooFew, segments: [] },
    ])
  })

  it('fits the shape of the files that carry it', () => {
    const calms = shipped('calms')
    const opened = [1, 2, 3].map((number) =>
      ballot(number, { 'lean-wip-limits': number }, { remarks: { 'lean-wip-limits': { note: 'n' } } }),
    )
    const summary = summaryOf(roundOf(calms, [opened]), opened, calms)
    expect(roundSummarySchema.parse(summary)).toEqual(summary)
  })

  it('is the same for every order of the ballots, and with some of them twice', () => {
    const opened = [...three, ballot(4, { 'a-1': 1 }), ballot(1, { 'a-1': 4 }, { revision: 2 })]
    const round = roundOf(definition, [three])
    const expected = summaryOf(round, opened)
    fc.assert(
      fc.property(fc.shuffledSubarray([...opened, ...opened], { minLength: 10 }), (some) => {
        expect(summaryOf(round, some)).toEqual(expected)
      }),
    )
  })
})

describe('scoring.md 15: late answers', () => {
  it('are held back and told as a number', () => {
    const late = [ballot(4, { 'a-1': 1 }), ballot(1, { 'a-1': 4 }, { revision: 2 })]
    const summary = summaryOf(roundOf(definition, [three]), [...three, ...late])
    expect(summary).toMatchObject({ answered: 3, heldBack: 2 })
    expect(levelsOf(summary)['a-1']).toEqual([0, 2, 0, 0, 1])
  })

  it('come with the next reveal, but for a figure that too few of them changed', () => {
    const first = [1, 2, 3].map((number) => ballot(number, { 'a-1': 2, 'a-2': 3 }))
    // Three more; a-1 is rated by all of them, a-2 by one, b-1 by three for the first time.
    const more = [
      ballot(4, { 'a-1': 4, 'a-2': 5, 'b-1': 1 }),
      ballot(5, { 'a-1': 4, 'b-1': 2 }),
      ballot(6, { 'a-1': 5, 'b-1': 3 }),
    ]
    const summary = summaryOf(roundOf(definition, [first, [...first, ...more]]), [...first, ...more])
    expect(levelsOf(summary)).toEqual({
      'a-1': [0, 3, 0, 2, 1],
      'a-2': 'couldBeSubtracted',
      'b-1': [1, 1, 1, 0, 0],
    })
    expect(summary.revealedOn).toBe('2026-03-11')
  })
})

describe('scoring.md 14: segments', () => {
  const segments = [
    {
      id: 'role',
      title: 'Role',
      options: [
        { id: 'dev', label: 'Development' },
        { id: 'ops', label: 'Operations' },
      ],
    },
  ]
  const decided = (roles: readonly string[]) => {
    const opened = roles.map((role, index) =>
      ballot(index + 1, { 'a-1': 3, 'a-2': 3 }, { segments: role === '' ? {} : { role } }),
    )
    const { dimensions } = summaryOf(roundOf(definition, [opened], { terms: { segments } }), opened)
    const found = dimensions[0]
    return [found?.whole, ...(found?.segments ?? []).map(({ scores }) => scores)].map((scores) =>
      scores?.kind === 'shown' ? scores.scores.reduce((sum, { people }) => sum + people, 0) : scores?.why,
    )
  }

  // Whole, development, operations; k = 3.
  it.each([
    { when: 'both are large enough', roles: ['dev', 'dev', 'dev', 'ops', 'ops', 'ops'], then: [6, 3, 3] },
    {
      when: 'the other one would follow from the whole',
      roles: ['dev', 'dev', 'dev', 'ops', 'ops'],
      then: [5, 'couldBeSubtracted', 'tooFewPeople'],
    },
    {
      when: 'those who gave none would follow from all: the last of equal ones is hidden',
      roles: ['dev', 'dev', 'dev', 'ops', 'ops', 'ops', ''],
      then: [7, 3, 'couldBeSubtracted'],
    },
    { when: 'nobody is in one of them', roles: ['dev', 'dev', 'dev'], then: [3, 3, 0] },
  ])('$when', ({ roles, then }) => {
    expect(decided(roles)).toEqual(then)
  })

  it('of an earlier reveal cannot be taken from an item either, whose sum is the score of its dimension', () => {
    // Three of a dimension that has one item alone stay, three say afterwards that they do not know, and one is new.
    const inDev = { segments: { role: 'dev' } }
    const inOps = { segments: { role: 'ops' } }
    const devs = [1, 2, 3].map((number) => ballot(number, { 'a-1': 3, 'a-2': 3, 'b-1': 2 }, inDev))
    const before = [...devs, ...[4, 5, 6].map((number) => ballot(number, { 'a-1': 3, 'a-2': 3, 'b-1': 4 }, inOps))]
    const after = [
      ...devs,
      ...[4, 5, 6].map((number) =>
        ballot(number, { 'a-1': 3, 'a-2': 3, 'b-1': 'dontKnow' }, { ...inOps, revision: 2 }),
      ),
      ballot(7, { 'a-1': 3, 'a-2': 3, 'b-1': 5 }),
    ]
    const role = {
      id: 'role',
      title: 'Role',
      options: [
        { id: 'dev', label: 'Development' },
        { id: 'ops', label: 'Operations' },
      ],
    }
    const round = roundOf(definition, [before, after], { terms: { segments: [role] } })
    const summary = summaryOf(round, [...before, ...after])
    expect(summary.dimensions.map(({ whole }) => whole.kind)).toEqual(['shown', 'withheld'])
    // 2 2 2 5, less the three developers of the first reveal, is what the new person said.
    expect(levelsOf(summary)).toEqual({ 'a-1': [0, 0, 7, 0, 0], 'a-2': [0, 0, 7, 0, 0], 'b-1': 'couldBeSubtracted' })
  })
})

describe('scoring.md 13: an open round', () => {
  it('withholds nothing from one person on', () => {
    const opened = [ballot(1, { 'a-1': 2, 'a-2': 3 })]
    const summary = summaryOf(roundOf(definition, [opened], { terms: { promise: { kind: 'open' } } }), opened)
    expect(levelsOf(summary)).toEqual({
      'a-1': [0, 1, 0, 0, 0],
      'a-2': [0, 0, 1, 0, 0],
      'b-1': [0, 0, 0, 0, 0],
    })
  })
})

describe('scoring.md 16: notes', () => {
  it('stand in alphabetical order beside what is shown, each text of a remark by itself', () => {
    const measured = define({ a: [item('a-1')], b: [item('b-1')] }, {}, [shipped('dora')])
    const bracket = { 'dora-lead-time': { kind: 'bracket', bracket: 'lt-1-day' } } as const
    const opened = [
      ballot(1, { 'a-1': 2 }, { metrics: bracket, remarks: { 'a-1': { note: 'slow', link: 'https://b.example' } } }),
      ballot(2, { 'a-1': 2 }, { metrics: bracket, remarks: { 'a-1': { evidence: 'board', date: '2026-01-01' } } }),
      ballot(
        3,
        { 'a-1': 2, 'b-1': 1 },
        {
          metrics: bracket,
          remarks: {
            'a-1': { note: 'Fast' },
            'b-1': { note: 'hidden' },
            'dora-lead-time': { note: 'from the pipeline' },
          },
        },
      ),
    ]
    expect(summaryOf(roundOf(measured, [opened]), opened, measured).notes).toEqual([
      { subject: 'a-1', texts: ['Fast', 'board', 'https://b.example', 'slow'] },
      { subject: 'dora-lead-time', texts: ['from the pipeline'] },
    ])
  })
})

it('withholds a metric that fewer than k gave, and the lens group that fewer than k have a score in', () => {
  const lens = { title: 'Ways', groups: [{ id: 'flow', name: 'Flow', description: 'f' }] }
  const cut = define({ a: [item('a-1', { lensGroup: 'flow' })], b: [item('b-1')] }, { lens }, [shipped('dora')])
  const opened = [
    ballot(1, { 'a-1': 2, 'b-1': 1 }, { metrics: { 'dora-lead-time': { kind: 'bracket', bracket: 'lt-1-day' } } }),
    ballot(2, { 'a-1': 2, 'b-1': 1 }, { metrics: { 'dora-lead-time': { kind: 'dontKnow' } } }),
    ballot(3, { 'b-1': 1 }),
  ]
  const { lens: groups, metrics } = summaryOf(roundOf(cut, [opened]), opened, cut)
  expect(groups).toEqual([{ id: 'flow', whole: tooFew }])
  expect(metrics.find(({ id }) => id === 'dora-lead-time')?.counts).toEqual({
    values: tooFew,
    dontKnow: 1,
    notApplicable: 0,
    unanswered: 1,
  })
})
