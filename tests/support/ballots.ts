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

const name = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 }))
  .map((text) => text.trim())
  .filter((text) => text.length > 0)
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4})?$/)

const segment = fc.record({
  id,
  title: name,
  options: fc.array(fc.record({ id, label: name }), { minLength: 2, maxLength: 12 }),
})

/** Any terms that a round over this questionnaire may have, with a key of one's own. */
export function arbitraryTerms(definition: Definition, publicKey: string): fc.Arbitrary<RoundTerms> {
  const { id: questionnaire, version } = definition.questionnaire
  return fc.record(
    {
      round: fc.uuid(),
      survey: fc.uuid(),
      team: name,
      service: fc.oneof(name, fc.constant('')),
      title: name,
      questionnaire: fc.constant({ id: questionnaire, version, sha256: definition.sha256 }),
      promise: fc.oneof(
        fc.integer({ min: 3, max: 10 }).map((k) => ({ kind: 'confidential' as const, k })),
        fc.constant({ kind: 'open' as const }),
      ),
      segments: fc.array(segment, { maxLength: 3 }),
      invited: fc.option(fc.integer({ min: 1, max: 100_000 })),
      opensOn: day,
      closesOn: fc.option(day),
      publicKey: fc.constant(publicKey),
    },
    {
      requiredKeys: [
        'round',
        'survey',
        'team',
        'title',
        'questionnaire',
        'promise',
        'segments',
        'invited',
        'opensOn',
        'closesOn',
        'publicKey',
      ],
    },
  )
}
