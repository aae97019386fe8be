import { describe, expect, it } from 'vitest'
import { applySurveyChange } from '@/domain/survey/applySurveyChange'
import { findRound, shownRounds, statusOf, type RoundStatus } from '@/domain/survey/roundStatus'
import { startSurvey } from '@/domain/survey/startSurvey'
import type { RoundEvent } from '@/domain/survey/survey'
import { confidentialTerms, idOf, instantOf } from '../../support/surveys'

describe('a round', () => {
  it.each<{ log: readonly RoundEvent[]; is: RoundStatus }>([
    { log: ['opened'], is: 'open' },
    { log: ['opened', 'closed'], is: 'closed' },
    { log: ['opened', 'closed', 'reopened'], is: 'open' },
    { log: ['opened', 'closed', 'archived'], is: 'archived' },
    { log: ['opened', 'closed', 'archived', 'unarchived'], is: 'closed' },
    { log: ['opened', 'archived', 'unarchived'], is: 'open' },
    { log: ['opened', 'deleted'], is: 'deleted' },
    { log: ['opened', 'archived', 'deleted', 'restored'], is: 'archived' },
    { log: ['opened', 'deleted', 'closed'], is: 'deleted' },
    { log: ['opened', 'deleted', 'restored', 'closed'], is: 'closed' },
  ])('that was $log is $is', ({ log, is }) => {
    expect(statusOf({ log: log.map((event, index) => ({ event, at: instantOf(index) })) })).toBe(is)
  })
})

const started = startSurvey({ team: 'Payments' }, { id: idOf(900), now: new Date(instantOf(0)) })
const survey = [3, 1, 2].reduce(
  (from, n, index) =>
    applySurveyChange(
      from,
      { kind: 'openRound', terms: confidentialTerms({ round: idOf(n) }) },
      new Date(instantOf(index)),
    ),
  started,
)

it('is found by its id, also when deleted, or not at all', () => {
  const deleted = applySurveyChange(survey, { kind: 'event', round: idOf(1), event: 'deleted' }, new Date(instantOf(9)))
  expect(findRound(deleted, idOf(1))?.terms.round).toBe(idOf(1))
  expect(findRound(survey, idOf(4))).toBeNull()
})

it('is shown by opening, and not once it is deleted', () => {
  const deleted = applySurveyChange(survey, { kind: 'event', round: idOf(1), event: 'deleted' }, new Date(instantOf(9)))
  expect(shownRounds(survey).map(({ terms }) => terms.round)).toEqual([idOf(3), idOf(1), idOf(2)])
  expect(shownRounds(deleted).map(({ terms }) => terms.round)).toEqual([idOf(3), idOf(2)])
})
