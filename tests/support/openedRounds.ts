import type { Definition } from '@/domain/questionnaire'
import type { MetricAnswer, Remark } from '@/domain/response'
import type { OpenedBallot } from '@/domain/survey/ballot'
import type { Round } from '@/domain/survey/survey'
import type { RoundTerms } from '@/domain/survey/terms'
import { answers, type Given } from './definitions'

/** Identifier of the person with a number, in the order of the numbers. */
export function person(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

type Sent = {
  readonly revision?: number
  readonly segments?: Record<string, string>
  readonly metrics?: Record<string, MetricAnswer>
  readonly remarks?: Record<string, Remark>
}

/** An opened ballot of the person with a number. */
export function ballot(number: number, given: Given, rest: Sent = {}): OpenedBallot {
  const revision = rest.revision ?? 1
  return {
    sha256: `${number}`.padStart(32, '0') + `${revision}`.padStart(32, '0'),
    content: {
      kind: 'answers',
      respondent: person(number),
      revision,
      day: '2026-03-02',
      segments: rest.segments ?? {},
      answers: answers(given),
      metrics: rest.metrics ?? {},
      remarks: rest.remarks ?? {},
    },
  }
}

/** Terms of a round on a definition, confidential with k = 3 unless said otherwise. */
export function termsOf(definition: Definition, rest: Partial<RoundTerms> = {}): RoundTerms {
  const { id, version } = definition.questionnaire
  return {
    round: '10000000-0000-4000-8000-000000000001',
    survey: '20000000-0000-4000-8000-000000000001',
    team: 'Payments',
    title: 'Spring',
    questionnaire: { id, version, sha256: definition.sha256 },
    promise: { kind: 'confidential', k: 3 },
    segments: [],
    invited: null,
    opensOn: '2026-03-01',
    closesOn: null,
    publicKey: 'A'.repeat(87),
    ...rest,
  }
}

/** A round in which each list of ballots was revealed, one reveal after another. */
export function roundOf(
  definition: Definition,
  reveals: readonly (readonly OpenedBallot[])[],
  { terms = {}, ...rest }: Partial<Omit<Round, 'terms'>> & { readonly terms?: Partial<RoundTerms> } = {},
): Round {
  return {
    terms: termsOf(definition, terms),
    log: [{ event: 'opened', at: '2026-03-01T09:00:00.000Z' }],
    reveals: reveals.map((ballots, index) => ({
      at: `2026-03-1${index}T09:00:00.000Z`,
      ballots: ballots.map(({ content: { respondent, revision } }) => ({ respondent, revision })),
    })),
    exports: [],
    targets: {},
    highEnough: {},
    agreed: {},
    agenda: null,
    actions: [],
    reviews: [],
    ...rest,
  }
}
