import fc from 'fast-check'
import type { Definition } from '@/domain/questionnaire'
import type { AnsweredBallot, BallotContent } from '@/domain/survey/ballot'
import type { RoundTerms } from '@/domain/survey/terms'
import { arbitraryResponse } from './arbitraryResponse'

/** Day in any of the years that can be written with four digits. */
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Terms of a usual round: two segment questions, confidential from five people on. */
export function usualTerms({ questionnaire: { id, version }, sha256 }: Definition, publicKey: string): RoundTerms {
  return {
    round: '7f9c24e8-3b12-4fef-91e0-7d1f0a7c6b55',
    survey: '2b1d7c1e-90a4-4d0a-8f6c-3e5a1b9d4c77',
    team: 'Payments and Billing',
    service: 'Checkout and invoices',
    title: 'Third round, autumn 2026',
    questionnaire: { id, version, sha256 },
    promise: { kind: 'confidential', k: 5 },
    segments: [
      {
        id: 'role',
        title: 'What is your role?',
        options: [
          { id: 'development', label: 'Development' },
          { id: 'operations', label: 'Operations' },
          { id: 'product', label: 'Product' },
        ],
      },
      {
        id: 'site',
        title: 'Where do you work?',
        options: [
          { id: 'north', label: 'North' },
          { id: 'south', label: 'South' },
        ],
      },
    ],
    invited: 9,
    opensOn: '2026-11-26',
    closesOn: '2026-12-10',
    publicKey,
  }
}

/** Any ballot that fits the terms and their definition: hostile text, every kind of answer, any part left out. */
export function arbitraryBallot(definition: Definition, { segments }: RoundTerms): fc.Arbitrary<BallotContent> {
  const sender = { respondent: fc.uuid(), revision: fc.integer({ min: 1, max: 1_000_000 }), day }
  const chosen = segments.map(({ id, options }) =>
    fc.tuple(fc.constant(id), fc.constantFrom(null, ...options.map((option) => option.id))),
  )
  const answered = fc
    .record({ ...sender, chosen: fc.tuple(...chosen), response: arbitraryResponse(definition) })
    .map(
      ({ respondent, revision, day: on, chosen: options, response: { answers, metrics, remarks } }): AnsweredBallot => {
        const given = options.filter((entry): entry is [string, string] => entry[1] !== null)
        const segmentsGiven = Object.fromEntries(given)
        return { kind: 'answers', respondent, revision, day: on, segments: segmentsGiven, answers, metrics, remarks }
      },
    )
  return fc.oneof(answered, fc.record({ kind: fc.constant('withdrawn' as const), ...sender }))
}
