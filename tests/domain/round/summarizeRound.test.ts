import { describe, expect, it } from 'vitest'
import { roundSummarySchema } from '@/domain/round/roundSummary'
import { summarizeRound } from '@/domain/round/summarizeRound'
import type { OpenedBallot } from '@/domain/survey/ballot'
import type { Round } from '@/domain/survey/survey'
import { define, item, shipped } from '../../support/definitions'
import { ballot, roundOf } from '../../support/openedRounds'

const definition = define({ a: [item('a-1'), item('a-2')], b: [item('b-1')] })
const summaryOf = (round: Round, opened: readonly OpenedBallot[], of = definition) =>
  summarizeRound({ definition: of, round, opened, earlier: [] })

const three = [
  ballot(1, { 'a-1': 2, 'a-2': 3, 'b-1': 4 }),
  ballot(2, { 'a-1': 2, 'a-2': 4, 'b-1': 'dontKnow' }),
  ballot(3, { 'a-1': 5, 'a-2': 'notApplicable' }),
]

describe('scoring.md 9 and 12: a summary', () => {
  it('is not there before the first reveal', () => {
    expect(summaryOf(roundOf(definition, []), three)).toBeNull()
  })

  it('counts levels and the three kinds of missing, and each exact score of a person', () => {
    const summary = summaryOf(roundOf(definition, [three]), three)
    expect(summary).toMatchObject({ answered: 3, heldBack: 0, revealedOn: '2026-03-10' })
    expect(summary?.items).toEqual([
      {
        id: 'a-1',
        counts: { levels: { kind: 'shown', counts: [0, 2, 0, 0, 1] }, dontKnow: 0, notApplicable: 0, unanswered: 0 },
      },
      {
        id: 'a-2',
        counts: {
          levels: { kind: 'withheld', why: 'tooFewPeople' },
          dontKnow: 0,
          notApplicable: 1,
          unanswered: 0,
        },
      },
      {
        id: 'b-1',
        counts: {
          levels: { kind: 'withheld', why: 'tooFewPeople' },
          dontKnow: 1,
          notApplicable: 0,
          unanswered: 1,
        },
      },
    ])
    // Persons: (2 + 3)/2, (2 + 4)/2, 5/1.
    expect(summary?.dimensions.map(({ id, whole }) => [id, whole])).toEqual([
      [
        'a',
        {
          kind: 'shown',
          scores: [
            { numerator: 5, denominator: 2, people: 1 },
            { numerator: 3, denominator: 1, people: 1 },
            { numerator: 5, denominator: 1, people: 1 },
          ],
          notEnoughAnswers: 0,
          notApplicable: 0,
        },
      ],
      ['b', { kind: 'withheld', why: 'tooFewPeople' }],
    ])
  })

  it('fits the shape of the file that carries it', () => {
    const calms = shipped('calms')
    const opened = [1, 2, 3].map((number) => ballot(number, { 'culture-blameless': number }))
    expect(roundSummarySchema.parse(summaryOf(roundOf(calms, [opened]), opened, calms))).toEqual(
      summaryOf(roundOf(calms, [opened]), opened, calms),
    )
  })
})
