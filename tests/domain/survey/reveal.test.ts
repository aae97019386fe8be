import { describe, expect, it } from 'vitest'
import type { OpenedBallot } from '@/domain/survey/ballot'
import { standOf, type RoundStand } from '@/domain/survey/reveal'
import type { Round, RoundEvent } from '@/domain/survey/survey'
import type { RoundPromise } from '@/domain/survey/terms'
import { ballot, confidentialTerms, idOf, instantOf, takenBack } from '../../support/surveys'

const people = Array.from({ length: 9 }, (_, index) => idOf(21 + index))
/** The ballots of one revision of some people, numbered from 0. */
const sent = (numbers: readonly number[], revision = 1) => numbers.map((n) => ballot(people[n] ?? '', revision))
const gone = (numbers: readonly number[]) => numbers.map((n) => takenBack(people[n] ?? '', 9))
const listed = (opened: readonly OpenedBallot[]) =>
  opened.map(({ content: { respondent, revision } }) => ({ respondent, revision }))
const contents = (opened: readonly OpenedBallot[]) => opened.map(({ content }) => content)

type Given = {
  readonly promise?: RoundPromise
  readonly log?: readonly RoundEvent[]
  readonly reveals?: readonly (readonly OpenedBallot[])[]
}

function roundWith({ promise = { kind: 'confidential', k: 3 }, log = [], reveals = [] }: Given): Round {
  return {
    terms: confidentialTerms({ promise }),
    log: [{ event: 'opened', at: instantOf(0) }, ...log.map((event, index) => ({ event, at: instantOf(index + 1) }))],
    reveals: reveals.map((ballots, index) => ({ at: instantOf(index + 1), ballots: listed(ballots) })),
    exports: [],
    targets: {},
    highEnough: {},
    agreed: {},
    agenda: null,
    actions: [],
    reviews: [],
  }
}

type Row = Given & {
  readonly when: string
  readonly opened: readonly OpenedBallot[]
  readonly then: Pick<RoundStand, 'answered' | 'heldBack' | 'next'>
}

const first = sent([0, 1, 2, 3])
const late = (numbers: readonly number[]) => [...first, ...sent(numbers)]

describe('before the first reveal', () => {
  it.each<Row>([
    {
      when: 'waits for k answers',
      opened: sent([0, 1]),
      then: { answered: 2, heldBack: 0, next: { kind: 'tooFewAnswers', k: 3 } },
    },
    {
      when: 'does not count answers that were taken back',
      opened: [...sent([0, 1, 2]), ...gone([2])],
      then: { answered: 2, heldBack: 0, next: { kind: 'tooFewAnswers', k: 3 } },
    },
    {
      when: 'can be revealed from k answers on',
      opened: sent([0, 1, 2]),
      then: { answered: 3, heldBack: 0, next: { kind: 'ready', ballots: listed(sent([0, 1, 2])) } },
    },
    {
      when: 'can be revealed after closing',
      log: ['closed'],
      opened: sent([0, 1, 2]),
      then: { answered: 3, heldBack: 0, next: { kind: 'ready', ballots: listed(sent([0, 1, 2])) } },
    },
    {
      when: 'can be revealed from one answer on where it is open',
      promise: { kind: 'open' },
      opened: sent([0]),
      then: { answered: 1, heldBack: 0, next: { kind: 'ready', ballots: listed(sent([0])) } },
    },
    {
      when: 'has nothing to reveal without an answer, open or not',
      promise: { kind: 'open' },
      opened: [],
      then: { answered: 0, heldBack: 0, next: { kind: 'tooFewAnswers', k: 1 } },
    },
  ])('a round $when', ({ opened, then, ...given }) => {
    expect(standOf(roundWith(given), opened)).toEqual({ ...then, revealed: null, missing: 0 })
  })
})

describe('after a reveal', () => {
  it.each<Row>([
    { when: 'has nothing new', opened: first, then: { answered: 4, heldBack: 0, next: { kind: 'nothingNew' } } },
    {
      when: 'holds two late answers back',
      opened: late([4, 5]),
      then: { answered: 6, heldBack: 2, next: { kind: 'tooFewAffected', affected: 2, k: 3 } },
    },
    {
      when: 'counts one new, one changed and one taken back as three people',
      opened: [...late([4]), ...sent([0], 2), ...gone([1])],
      then: {
        answered: 4,
        heldBack: 3,
        next: { kind: 'ready', ballots: listed([...sent([0], 2), ...sent([2, 3, 4])]) },
      },
    },
    {
      when: 'counts somebody who changed twice once',
      opened: [...first, ...sent([0], 2), ...sent([0], 3)],
      then: { answered: 4, heldBack: 1, next: { kind: 'tooFewAffected', affected: 1, k: 3 } },
    },
    {
      when: 'does not count somebody who came and went in between',
      opened: [...late([4]), ...gone([4])],
      then: { answered: 4, heldBack: 0, next: { kind: 'nothingNew' } },
    },
    {
      when: 'reveals nothing where fewer than k are left',
      opened: [...first, ...gone([0, 1, 2])],
      then: { answered: 1, heldBack: 3, next: { kind: 'tooFewAnswers', k: 3 } },
    },
    {
      when: 'keeps back what came until it was closed',
      log: ['closed'],
      opened: late([4, 5, 6]),
      then: { answered: 7, heldBack: 3, next: { kind: 'closed' } },
    },
    {
      when: 'still waits for k people after a visible reopening',
      log: ['closed', 'reopened'],
      opened: late([4, 5]),
      then: { answered: 6, heldBack: 2, next: { kind: 'tooFewAffected', affected: 2, k: 3 } },
    },
    {
      when: 'can be revealed again after a reopening',
      log: ['closed', 'reopened'],
      opened: late([4, 5, 6]),
      then: { answered: 7, heldBack: 3, next: { kind: 'ready', ballots: listed(late([4, 5, 6])) } },
    },
    {
      when: 'takes any change where it is open',
      promise: { kind: 'open' },
      opened: late([4]),
      then: { answered: 5, heldBack: 1, next: { kind: 'ready', ballots: listed(late([4])) } },
    },
  ])('a round $when', ({ opened, then, ...given }) => {
    const round = roundWith({ ...given, reveals: [first] })
    expect(standOf(round, opened)).toEqual({ ...then, revealed: contents(first), missing: 0 })
  })

  it('tells one person by three reveals, and is not revealed, though three are affected each time', () => {
    // 0 1 2 3 · 0 1 2 4 5 6 · 4 5 6: the first less the second, and the third added, is person 3.
    const round = roundWith({ reveals: [first, sent([0, 1, 2, 4, 5, 6])] })
    const opened = [...first, ...sent([4, 5, 6]), ...gone([0, 1, 2, 3])]
    expect(standOf(round, opened).next).toEqual({ kind: 'couldBeSubtracted' })
  })

  it('tells one person by a segment of an earlier reveal, and is not revealed, though four are affected', () => {
    // Development 0 1 2 and operations 3 4 5, then development and 6: less development as it was, that is person 6.
    const of = (numbers: readonly number[], option: string) =>
      numbers.map((n) => ballot(people[n] ?? '', 1, 'd', { role: option }))
    const before = [...of([0, 1, 2], 'dev'), ...of([3, 4, 5], 'ops')]
    const round = roundWith({ reveals: [before] })
    const opened = [...before, ...gone([3, 4, 5]), ...sent([6])]
    const options = ['dev', 'ops'].map((id) => ({ id, label: id }))
    const asking = { ...round, terms: { ...round.terms, segments: [{ id: 'role', title: 'Role', options }] } }
    expect(standOf(round, opened).next.kind).toBe('ready')
    expect(standOf(asking, opened).next).toEqual({ kind: 'couldBeSubtracted' })
  })

  it('counts a revealed ballot that is not here as missing, not as taken back', () => {
    const stand = standOf(roundWith({ reveals: [first] }), sent([0, 1, 2]))
    expect(stand).toEqual({
      answered: 3,
      revealed: contents(sent([0, 1, 2])),
      missing: 1,
      heldBack: 0,
      next: { kind: 'nothingNew' },
    })
  })
})
