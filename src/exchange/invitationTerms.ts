import { z } from 'zod'
import type { RoundTerms } from '@/domain/survey/terms'

const text = z.string()
const count = z.int()

/**
 * The terms of a round but their identifiers, hash and key, without keys: team, service, title, id and version of the
 * questionnaire, k (null = open), segment questions, people invited, first and last day; then the questionnaires of one's
 * own.
 */
export const wireSchema = z.tuple([
  text,
  text.nullable(),
  text,
  z.tuple([text, text]),
  count.nullable(),
  z.array(z.tuple([text, text, z.array(z.tuple([text, text]))])),
  count.nullable(),
  text,
  text.nullable(),
  z.array(z.unknown()).max(5),
])
type Wire = z.infer<typeof wireSchema>

/** What is carried as bytes. */
export type FixedTerms = Pick<RoundTerms, 'round' | 'survey' | 'publicKey'> & { readonly sha256: string }

/** The terms as a short JSON value. */
export function packTerms(terms: RoundTerms, questionnaires: unknown[]): Wire {
  const { team, service = null, title, questionnaire, promise, segments, invited, opensOn, closesOn } = terms
  return [
    team,
    service,
    title,
    [questionnaire.id, questionnaire.version],
    promise.kind === 'open' ? null : promise.k,
    segments.map(({ id, title: asked, options }) => [id, asked, options.map((option) => [option.id, option.label])]),
    invited,
    opensOn,
    closesOn,
    questionnaires,
  ]
}

/** The terms with their keys, still to be judged by their schema. */
export function unpackTerms(wire: Wire, { round, survey, publicKey, sha256 }: FixedTerms): unknown {
  const [team, service, title, [id, version], k, segments, invited, opensOn, closesOn] = wire
  return {
    round,
    survey,
    team,
    ...(service === null ? {} : { service }),
    title,
    questionnaire: { id, version, sha256 },
    promise: k === null ? { kind: 'open' } : { kind: 'confidential', k },
    segments: segments.map(([segment, asked, options]) => ({
      id: segment,
      title: asked,
      options: options.map(([option, label]) => ({ id: option, label })),
    })),
    invited,
    opensOn,
    closesOn,
    publicKey,
  }
}
