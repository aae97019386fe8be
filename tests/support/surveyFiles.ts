import type { RoundFacts } from '@/domain/round/roundResult'
import type { RoundSummary } from '@/domain/round/roundSummary'
import type { Round, Survey } from '@/domain/survey/survey'
import type { RoundTerms } from '@/domain/survey/terms'

const at = '2026-12-10T15:30:00.000Z'
/** Text as an attacker or a careless tool would leave it. */
export const hostileText = 'Since May \ud800 <script>alert(1)</script> =HYPERLINK("x") \u202edesrever'

/** A round in which everything is set at least once. */
export function fullRound(terms: RoundTerms): Round {
  return {
    terms,
    log: [
      { event: 'opened', at: '2026-11-26T09:00:00.000Z' },
      { event: 'closed', at },
    ],
    reveals: [{ at, ballots: [{ respondent: '123e4567-e89b-42d3-a456-426614174000', revision: 2 }] }],
    exports: [{ at, form: 'pdf', leftOut: ['lean-wip-limits'] }],
    targets: { lean: { level: 5, at }, culture: { level: null, at } },
    highEnough: { 'lean-wip-limits': { isHighEnough: true, at } },
    agreed: {
      'lean-wip-limits': {
        answer: { kind: 'rated', level: 3 },
        note: hostileText,
        needsEvidence: true,
        isParked: false,
        at,
      },
      'dora-lead-time': { answer: null, note: '', needsEvidence: false, isParked: true, at },
    },
    agenda: { length: 90, entries: [{ subject: 'lean-wip-limits', minutes: 10 }], at },
    actions: [
      {
        id: '3f6c1a52-7f0e-4d1e-9a63-5f1f2b8f0c11',
        text: 'Limit work in progress to four',
        item: 'lean-wip-limits',
        owner: 'Ada',
        firstStepBy: '2026-12-20',
        effect: { kind: 'metric', metric: 'dora-lead-time', bracket: 'lt-1-hour' },
        checkOn: '2027-02-01',
        help: 'A day a week without meetings',
        isRemoved: false,
        at,
      },
    ],
    reviews: [
      {
        action: '9d1f4c2e-2a1b-4d6f-8c3e-6a7b8c9d0e1f',
        outcome: 'wentOn',
        helped: 'partly',
        note: hostileText,
        at,
      },
    ],
  }
}

/** A survey of one round. */
export function fullSurvey(terms: RoundTerms): Survey {
  return {
    id: terms.survey,
    createdAt: '2026-11-20T08:00:00.000Z',
    about: { team: 'Payments and Billing', service: 'Checkout and invoices', at },
    draft: { settings: null, at },
    rounds: [fullRound(terms)],
  }
}

/** What a round of six people discloses, with a figure withheld for each reason. */
export function fullSummary(terms: RoundTerms): RoundSummary {
  return {
    terms,
    answered: 6,
    heldBack: 1,
    revealedOn: '2026-12-10',
    items: [
      {
        id: 'lean-wip-limits',
        counts: {
          levels: { kind: 'shown', counts: [1, 2, 2, 0, 1] },
          dontKnow: 0,
          notApplicable: 0,
          unanswered: 0,
        },
      },
      {
        id: 'lean-small-batches',
        counts: {
          levels: { kind: 'withheld', why: 'tooFewPeople' },
          dontKnow: 2,
          notApplicable: 0,
          unanswered: 0,
        },
      },
    ],
    dimensions: [
      {
        id: 'lean',
        whole: {
          kind: 'shown',
          scores: [
            { numerator: 7, denominator: 3, people: 4 },
            { numerator: 4, denominator: 1, people: 1 },
          ],
          notEnoughAnswers: 1,
          notApplicable: 0,
        },
        segments: [{ question: 'role', option: 'operations', scores: { kind: 'withheld', why: 'couldBeSubtracted' } }],
      },
    ],
    lens: [],
    metrics: [
      {
        id: 'dora-lead-time',
        counts: {
          values: { kind: 'shown', brackets: { 'lt-1-hour': 5 }, percents: [] },
          dontKnow: 1,
          notApplicable: 0,
          unanswered: 0,
        },
      },
    ],
    notes: [{ subject: 'lean-wip-limits', texts: [hostileText] }],
    certainty: { withoutAnyOne: true, dontKnows: { count: 3, sameAtLowest: true, sameAtHighest: false } },
    common: [],
  }
}

/** What the team set in the round. */
export function factsOf({ targets, highEnough, agreed, actions, reviews, log }: Round): RoundFacts {
  return { targets, highEnough, agreed, actions, reviews, log }
}
