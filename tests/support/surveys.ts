import fc from 'fast-check'
import type { OpenedBallot } from '@/domain/survey/ballot'
import { roundEvents, type Round, type Survey } from '@/domain/survey/survey'
import type { RoundTerms } from '@/domain/survey/terms'

/** A uuid that differs in its last digits. */
export function idOf(last: number): string {
  return `3c5d0f4e-0000-4000-8000-${String(last).padStart(12, '0')}`
}

/** An instant so many seconds after a fixed one. */
export function instantOf(seconds: number): string {
  return new Date(Date.UTC(2026, 10, 26, 9) + seconds * 1000).toISOString()
}

export function confidentialTerms(rest: Partial<RoundTerms> = {}): RoundTerms {
  return {
    round: idOf(1),
    survey: idOf(900),
    team: 'Payments',
    title: 'Autumn',
    questionnaire: { id: 'small', version: '1.0.0', sha256: 'a'.repeat(64) },
    promise: { kind: 'confidential', k: 3 },
    segments: [],
    invited: null,
    opensOn: '2026-11-26',
    closesOn: null,
    publicKey: 'B'.repeat(87),
    ...rest,
  }
}

// Few ids and few instants: copies overlap, and the same part is set twice at one time with different content.
const at = fc.integer({ min: 0, max: 4 }).map(instantOf)
const few = fc.constantFrom('a', 'b')
const fewIds = fc.integer({ min: 10, max: 12 }).map(idOf)
const note = fc.constantFrom('', 'x', 'y')
const level = fc.integer({ min: 1, max: 5 })

const anyAction = fc.record({
  id: fewIds,
  text: fc.constantFrom('act', 'wait'),
  item: fc.option(few),
  owner: note,
  firstStepBy: fc.constant(null),
  effect: fc.option(fc.record({ kind: fc.constant('level' as const), item: few, level })),
  checkOn: fc.constant(null),
  help: note,
  isRemoved: fc.boolean(),
  at,
})
const anyReview = fc.record({
  action: fewIds,
  outcome: fc.constantFrom('done' as const, 'dropped' as const, 'wentOn' as const),
  helped: fc.constantFrom('yes' as const, null),
  note,
  at,
})
const anyAgreed = fc.record({
  answer: fc.option(fc.record({ kind: fc.constant('rated' as const), level })),
  note,
  needsEvidence: fc.boolean(),
  isParked: fc.boolean(),
  at,
})
const anyLists = fc.record({
  log: fc.array(fc.record({ event: fc.constantFrom(...roundEvents), at }), { minLength: 1, maxLength: 4 }),
  reveals: fc.array(
    fc.record({ at, ballots: fc.array(fc.record({ respondent: fewIds, revision: level }), { maxLength: 2 }) }),
    { maxLength: 3 },
  ),
  exports: fc.array(fc.record({ at, form: few, leftOut: fc.array(few, { maxLength: 1 }) }), { maxLength: 3 }),
  actions: fc.uniqueArray(anyAction, { selector: ({ id }) => id, maxLength: 3 }),
  reviews: fc.uniqueArray(anyReview, { selector: ({ action }) => action, maxLength: 3 }),
})
const anyRound: fc.Arbitrary<Round> = fc
  .record({
    round: fc.integer({ min: 1, max: 3 }).map(idOf),
    title: few,
    lists: anyLists,
    targets: fc.dictionary(few, fc.record({ level: fc.option(level), at })),
    highEnough: fc.dictionary(few, fc.record({ isHighEnough: fc.boolean(), at })),
    agreed: fc.dictionary(few, anyAgreed),
    agenda: fc.option(
      fc.record({
        length: fc.constantFrom(60 as const, 90 as const),
        entries: fc.array(fc.record({ subject: few, minutes: level }), { maxLength: 1 }),
        at,
      }),
    ),
  })
  .map(({ round, title, lists, ...rest }) => ({ terms: confidentialTerms({ round, title }), ...lists, ...rest }))

/** Any copy of one survey, of which other copies hold parts that this one lacks. Its lists lie in any order. */
export const anyCopy: fc.Arbitrary<Survey> = fc.record({
  id: fc.constant(idOf(900)),
  createdAt: at,
  about: fc.record({ team: fc.constantFrom('Payments', 'Billing'), at }),
  draft: fc.record({ settings: fc.constant(null), at }),
  rounds: fc.uniqueArray(anyRound, { selector: ({ terms }) => terms.round, maxLength: 3 }),
})

/** An opened ballot without answers; `digit` makes the hash, which tells two ballots of one revision apart. */
export function ballot(
  respondent: string,
  revision: number,
  digit = 'd',
  segments: Record<string, string> = {},
): OpenedBallot {
  const sender = { respondent, revision, day: '2026-11-26' }
  // The remark stands for what differs between two ballots of one revision.
  const content = {
    kind: 'answers' as const,
    ...sender,
    segments,
    answers: {},
    metrics: {},
    remarks: { a: { note: digit } },
  }
  return { content, sha256: digit.repeat(64) }
}

/** An opened ballot that takes the answers back. */
export function takenBack(respondent: string, revision: number, digit = 'f'): OpenedBallot {
  return { content: { kind: 'withdrawn', respondent, revision, day: '2026-11-26' }, sha256: digit.repeat(64) }
}
