import fc from 'fast-check'
import type { Change } from '@/domain/change'
import type { QuestionnaireResponse } from '@/domain/response'

export const reference = { id: 'calms', version: '1.0.0', sha256: 'a'.repeat(64) }

/** A draft without an answer, under an id of its own. */
export function emptyDraft(rest: Partial<QuestionnaireResponse> = {}): QuestionnaireResponse {
  return {
    id: crypto.randomUUID(),
    revision: 1,
    status: 'inProgress',
    questionnaire: reference,
    about: { mode: 'team', team: 'Payments' },
    startedAt: '2026-03-02T09:00:00.000Z',
    changedAt: '2026-03-02T09:00:00.000Z',
    answers: {},
    metrics: {},
    remarks: {},
    targets: {},
    highEnough: [],
    ...rest,
  }
}

/** A response with something of every kind in it. */
export function fullResponse(rest: Partial<QuestionnaireResponse> = {}): QuestionnaireResponse {
  return emptyDraft({
    revision: 2,
    status: 'amended',
    about: { mode: 'person', team: 'Zespół Płatności', service: 'Ledger', respondent: 'SRE' },
    completedAt: '2026-03-02T09:20:00.000Z',
    answers: {
      'c-1': { kind: 'rated', level: 5 },
      'c-2': { kind: 'dontKnow' },
      'c-3': { kind: 'notApplicable' },
    },
    metrics: {
      'lead-time': { kind: 'bracket', bracket: 'under-a-day' },
      'change-fail': { kind: 'percent', percent: 12 },
      rework: { kind: 'dontKnow' },
    },
    remarks: {
      'c-1': {
        note: '=HYPERLINK("x")\u202e \ud800',
        evidence: '<script>',
        link: 'https://example.org/',
        date: '2026-01-31',
      },
      'lead-time': { note: 'from the deploy log' },
    },
    targets: { culture: 5, lean: 3 },
    highEnough: ['c-3', 'c-1'],
    ...rest,
  })
}

const id = fc.constantFrom('c-1', 'c-2', 'a-1', 'a-2')
const missing = [fc.constant({ kind: 'dontKnow' } as const), fc.constant({ kind: 'notApplicable' } as const)] as const
const rated = fc.integer({ min: 1, max: 5 }).map((level) => ({ kind: 'rated', level }) as const)
const percent = fc.integer({ min: 0, max: 100 }).map((value) => ({ kind: 'percent', percent: value }) as const)
const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
const orNothing = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })

/** Anything that a person can do to a response. */
export const arbitraryChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('answer' as const), item: id, answer: orNothing(fc.oneof(rated, ...missing)) }),
  fc.record({ kind: fc.constant('metric' as const), metric: id, answer: orNothing(fc.oneof(percent, ...missing)) }),
  fc.record({
    kind: fc.constant('remark' as const),
    subject: id,
    remark: orNothing(fc.record({ note: text, evidence: text }, { requiredKeys: [] })),
  }),
  fc.record({ kind: fc.constant('target' as const), dimension: id, level: orNothing(fc.integer({ min: 1, max: 5 })) }),
  fc.record({ kind: fc.constant('highEnough' as const), item: id, isHighEnough: fc.boolean() }),
  fc.record({
    kind: fc.constant('about' as const),
    about: fc.record({
      mode: fc.constantFrom('person' as const, 'team' as const),
      team: fc.constantFrom('Payments', 'Ω'),
    }),
  }),
  fc.constant({ kind: 'finish' as const }),
  fc.constant({ kind: 'reopen' as const }),
)
