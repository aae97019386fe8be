import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applySurveyChange } from '@/domain/survey/applySurveyChange'
import { mergeSurveys } from '@/domain/survey/mergeSurveys'
import { startSurvey } from '@/domain/survey/startSurvey'
import type { Round, Survey } from '@/domain/survey/survey'
import type { RoundChange, SurveyChange } from '@/domain/survey/surveyChange'
import { confidentialTerms, idOf, instantOf } from '../../support/surveys'

const terms = confidentialTerms()
const round = idOf(1)
const draft = {
  title: 'Autumn',
  questionnaire: null,
  promise: { kind: 'open' as const },
  segments: [],
  invited: null,
  opensOn: null,
  closesOn: null,
  reviews: [],
}
const after = (seconds: number) => new Date(instantOf(seconds))
const started = startSurvey({ team: 'Payments', service: 'Checkout' }, { id: idOf(900), now: after(0) })
const opened = applySurveyChange(started, { kind: 'openRound', terms }, after(1))
const newRound: Round = {
  terms,
  log: [{ event: 'opened', at: instantOf(1) }],
  reveals: [],
  exports: [],
  targets: {},
  highEnough: {},
  agreed: {},
  agenda: null,
  actions: [],
  reviews: [],
}
const action = {
  id: idOf(10),
  text: 'act',
  item: 'a',
  owner: 'Ann',
  firstStepBy: null,
  effect: null,
  checkOn: null,
  help: '',
  isRemoved: false,
}
const review = { action: idOf(11), outcome: 'done' as const, helped: 'yes' as const, note: '' }

it('starts a survey without rounds', () => {
  expect(started).toEqual({
    id: idOf(900),
    createdAt: instantOf(0),
    about: { team: 'Payments', service: 'Checkout', at: instantOf(0) },
    draft: { settings: null, at: instantOf(0) },
    rounds: [],
  })
})

describe('a change of the survey', () => {
  it.each<{ what: string; from: Survey; change: SurveyChange; then: Partial<Survey> }>([
    {
      what: 'names another team, without a service',
      from: started,
      change: { kind: 'about', team: 'Billing' },
      then: { about: { team: 'Billing', at: instantOf(9) } },
    },
    {
      what: 'keeps the draft of the next round',
      from: started,
      change: { kind: 'draft', settings: draft },
      then: { draft: { settings: draft, at: instantOf(9) } },
    },
    {
      what: 'opens a round and clears the draft',
      from: applySurveyChange(started, { kind: 'draft', settings: draft }, after(2)),
      change: { kind: 'openRound', terms },
      then: {
        draft: { settings: null, at: instantOf(9) },
        rounds: [{ ...newRound, log: [{ event: 'opened', at: instantOf(9) }] }],
      },
    },
    { what: 'opens no round twice', from: opened, change: { kind: 'openRound', terms }, then: {} },
    {
      what: 'leaves all as it is where the round is not there',
      from: opened,
      change: { kind: 'event', round: idOf(2), event: 'closed' },
      then: {},
    },
  ])('$what', ({ from, change, then }) => {
    expect(applySurveyChange(from, change, after(9))).toEqual({ ...from, ...then })
  })
})

describe('a change of a round', () => {
  it.each<{ what: string; change: RoundChange; then: Partial<Round> }>([
    {
      what: 'adds to the log',
      change: { round, kind: 'event', event: 'closed' },
      then: { log: [...newRound.log, { event: 'closed', at: instantOf(9) }] },
    },
    {
      what: 'adds a reveal, ballots by respondent',
      change: {
        round,
        kind: 'reveal',
        ballots: [
          { respondent: idOf(22), revision: 1 },
          { respondent: idOf(21), revision: 2 },
        ],
      },
      then: {
        reveals: [
          {
            at: instantOf(9),
            ballots: [
              { respondent: idOf(21), revision: 2 },
              { respondent: idOf(22), revision: 1 },
            ],
          },
        ],
      },
    },
    {
      what: 'notes an export',
      change: { round, kind: 'export', exported: { form: 'pdf', leftOut: ['a'] } },
      then: { exports: [{ form: 'pdf', leftOut: ['a'], at: instantOf(9) }] },
    },
    {
      what: 'sets a target',
      change: { round, kind: 'target', dimension: 'culture', level: 5 },
      then: { targets: { culture: { level: 5, at: instantOf(9) } } },
    },
    {
      what: 'marks an item as high enough',
      change: { round, kind: 'highEnough', item: 'a', isHighEnough: true },
      then: { highEnough: { a: { isHighEnough: true, at: instantOf(9) } } },
    },
    {
      what: 'keeps an agreed answer',
      change: {
        round,
        kind: 'agreed',
        subject: 'a',
        agreed: { answer: { kind: 'rated', level: 3 }, note: 'talked', needsEvidence: true, isParked: false },
      },
      then: {
        agreed: {
          a: {
            answer: { kind: 'rated', level: 3 },
            note: 'talked',
            needsEvidence: true,
            isParked: false,
            at: instantOf(9),
          },
        },
      },
    },
    {
      what: 'keeps an agenda',
      change: { round, kind: 'agenda', agenda: { length: 60, entries: [{ subject: 'a', minutes: 10 }] } },
      then: { agenda: { length: 60, entries: [{ subject: 'a', minutes: 10 }], at: instantOf(9) } },
    },
    {
      what: 'adds an action',
      change: { round, kind: 'action', action },
      then: { actions: [{ ...action, at: instantOf(9) }] },
    },
    {
      what: 'adds a review',
      change: { round, kind: 'review', review },
      then: { reviews: [{ ...review, at: instantOf(9) }] },
    },
  ])('$what', ({ change, then }) => {
    expect(applySurveyChange(opened, change, after(9))).toEqual({ ...opened, rounds: [{ ...newRound, ...then }] })
  })

  it('replaces an action of the same id in its place', () => {
    const other = { ...action, id: idOf(12) }
    const both = [action, other].reduce(
      (survey, each) => applySurveyChange(survey, { round, kind: 'action', action: each }, after(9)),
      opened,
    )
    const changed = applySurveyChange(both, { round, kind: 'action', action: { ...action, owner: 'Bo' } }, after(10))
    expect(changed.rounds[0]?.actions).toEqual([
      { ...action, owner: 'Bo', at: instantOf(10) },
      { ...other, at: instantOf(9) },
    ])
  })

  it('stamps what was done last as the latest, also when the clock was put back', () => {
    const closed = applySurveyChange(opened, { round, kind: 'event', event: 'closed' }, after(5))
    const reopened = applySurveyChange(closed, { round, kind: 'event', event: 'reopened' }, after(3))
    expect(reopened.rounds[0]?.log.slice(1)).toEqual([
      { event: 'closed', at: instantOf(5) },
      { event: 'reopened', at: instantOf(5.001) },
    ])
  })
})

it('keeps the order that merging gives, so that a survey merged with itself stays the same', () => {
  const anyChange = fc.oneof(
    fc
      .integer({ min: 1, max: 3 })
      .map((n): SurveyChange => ({ kind: 'openRound', terms: { ...terms, round: idOf(n) } })),
    fc.record({
      kind: fc.constant('event' as const),
      round: fc.integer({ min: 1, max: 3 }).map(idOf),
      event: fc.constantFrom('closed' as const, 'reopened' as const, 'archived' as const),
    }),
    fc
      .integer({ min: 10, max: 14 })
      .map((n): SurveyChange => ({ kind: 'action', round, action: { ...action, id: idOf(n) } })),
    fc
      .integer({ min: 10, max: 14 })
      .map((n): SurveyChange => ({ kind: 'review', round, review: { ...review, action: idOf(n) } })),
    fc.constantFrom('b', 'a').map((item): SurveyChange => ({ kind: 'highEnough', round, item, isHighEnough: true })),
    fc.constant<SurveyChange>({ kind: 'reveal', round, ballots: [] }),
  )
  const anySteps = fc.array(fc.tuple(anyChange, fc.integer({ min: 0, max: 4 })), { maxLength: 20 })
  fc.assert(
    fc.property(anySteps, (steps) => {
      const survey = steps.reduce((from, [change, seconds]) => applySurveyChange(from, change, after(seconds)), opened)
      expect(mergeSurveys(survey, survey)).toEqual(survey)
      expect(mergeSurveys(survey, opened)).toEqual(survey)
    }),
  )
})
