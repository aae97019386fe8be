import { describe, expect, it } from 'vitest'
import { checkAnonymity, type AnonymityFinding } from '@/domain/round/checkAnonymity'
import type { RoundResult } from '@/domain/round/roundResult'
import type { GroupScores, RoundSummary } from '@/domain/round/roundSummary'
import type { Round } from '@/domain/survey/survey'
import { define, item, shipped } from '../../support/definitions'
import { groupOf, roundOf, termsOf, withheld, type GivenRound } from '../../support/roundResults'
import { idOf, instantOf } from '../../support/surveys'

const definition = define({ culture: [item('a'), item('b', { lensGroup: 'flow' })], lean: [item('c')] })
const none = { items: [], scores: [], notes: [] }
const untold = { reveals: [], exports: [] }
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

/** A round of nine with k = 5 in which people differ everywhere, but for what is given. */
function differing(given: GivenRound = {}, summary: Partial<RoundSummary> = {}): RoundResult {
  const levels: GivenRound['levels'] = {
    a: [0, 4, 5, 0, 0],
    b: [1, 8, 0, 0, 0],
    c: [0, 0, 0, 2, 7],
    ...given.levels,
  }
  const result = roundOf(definition, { answered: 9, ...given, levels })
  return { ...result, summary: { ...result.summary, ...summary } }
}

const byRole = termsOf(definition, { segments })
const confidential = (k: number) => ({ promise: { kind: 'confidential' as const, k } })
const ofCulture = (whole: GroupScores, dev: GroupScores, ops: GroupScores): RoundSummary['dimensions'] => [
  {
    id: 'culture',
    whole,
    segments: [
      { question: 'role', option: 'dev', scores: dev },
      { question: 'role', option: 'ops', scores: ops },
    ],
  },
]
const apart = groupOf([
  [2, 1, 3],
  [3, 1, 3],
])

describe('the check before an export', () => {
  it.each<{ finds: string; result: RoundResult; then: readonly AnonymityFinding[] }>([
    { finds: 'nothing where people differ', result: differing(), then: [] },
    {
      finds: 'that an open round withholds nothing',
      result: differing({ terms: { promise: { kind: 'open' } } }),
      then: [{ kind: 'openRound', leaveOut: none }],
    },
    {
      finds: 'that of 6 answers with k = 5 the last can be worked out',
      result: differing({ answered: 6 }),
      then: [{ kind: 'smallRound', answered: 6, leaveOut: none }],
    },
    { finds: 'nothing in 7 answers with k = 5', result: differing({ answered: 7 }), then: [] },
    {
      finds: 'nothing in 5 answers with k = 3',
      result: differing({ answered: 5, terms: confidential(3) }),
      then: [],
    },
    {
      finds: 'an item that all rate alike, which takes the scores that it is in along',
      result: differing({ levels: { b: [0, 0, 9, 0, 0] } }),
      then: [
        {
          kind: 'unanimous',
          subject: 'b',
          people: 9,
          answer: { kind: 'level', level: 3 },
          leaveOut: { items: ['b'], scores: ['culture', 'flow'], notes: ['b'] },
        },
      ],
    },
    {
      finds: 'nothing in an item that is withheld, that nobody rated or that one person rated',
      result: differing({ levels: { a: 'withheld', b: [0, 0, 0, 0, 0], c: [0, 1, 0, 0, 0] } }),
      then: [],
    },
    {
      finds: 'the notes of each question',
      result: differing({}, { notes: [{ subject: 'a', texts: ['Ann knows', 'Bo too'] }] }),
      then: [{ kind: 'notes', subject: 'a', notes: 2, leaveOut: { items: [], scores: [], notes: ['a'] } }],
    },
    {
      finds: 'an option that is kept out',
      result: differing({}, { terms: byRole, dimensions: ofCulture(apart, apart, withheld) }),
      then: [{ kind: 'smallSegment', question: 'role', option: 'ops', dimensions: ['culture'], leaveOut: none }],
    },
    {
      finds: 'a group in which all have the same score',
      result: differing({}, { terms: byRole, dimensions: ofCulture(apart, groupOf([[5, 1, 5]]), groupOf([])) }),
      then: [
        {
          kind: 'sameScore',
          dimension: 'culture',
          segment: { question: 'role', option: 'dev' },
          people: 5,
          leaveOut: none,
        },
      ],
    },
  ])('finds $finds', ({ result, then }) => {
    expect(checkAnonymity(result, untold)).toEqual(then)
  })

  it('finds a metric for which all chose the same bracket', () => {
    const calms = shipped('calms')
    const [metric] = shipped('dora').questionnaire.metrics
    const [bracket] = metric?.brackets ?? []
    if (!metric || !bracket) throw new Error('the metrics of DORA have brackets')
    const result = roundOf(calms, { answered: 9, brackets: { [metric.id]: { [bracket.id]: 9 } } })
    expect(checkAnonymity(result, untold)).toEqual([
      {
        kind: 'unanimous',
        subject: metric.id,
        people: 9,
        answer: { kind: 'bracket', bracket: bracket.id },
        leaveOut: { items: [metric.id], scores: [], notes: [metric.id] },
      },
    ])
  })
})

describe('an earlier export', () => {
  const ballots = (...revisions: readonly number[]) =>
    revisions.flatMap((revision, index) => (revision === 0 ? [] : [{ respondent: idOf(21 + index), revision }]))
  // Between the reveals the second person changed, the third went, the fourth and the fifth came.
  const reveals: Round['reveals'] = [
    { at: instantOf(10), ballots: ballots(1, 1, 1) },
    { at: instantOf(20), ballots: ballots(1, 2, 0, 1, 1) },
  ]
  const exported = (seconds: number) => ({ at: instantOf(seconds), form: 'pdf', leftOut: [] })

  it('of an earlier reveal is told once, with the people who are apart', () => {
    const exports = [exported(12), exported(15)]
    expect(checkAnonymity(differing(), { reveals, exports })).toEqual([
      { kind: 'earlierExport', on: '2026-11-26', affected: 4, leaveOut: none },
    ])
  })

  it('of the same reveal tells nothing more', () => {
    expect(checkAnonymity(differing(), { reveals, exports: [exported(20), exported(25)] })).toEqual([])
  })
})
