import type { Definition } from '@/domain/questionnaire'
import type { AnsweredBallot, BallotContent } from '@/domain/survey/ballot'
import { applySurveyChange } from '@/domain/survey/applySurveyChange'
import type { RoundKey } from '@/domain/survey/roundKey'
import { startSurvey } from '@/domain/survey/startSurvey'
import type { Survey } from '@/domain/survey/survey'
import type { RoundTerms } from '@/domain/survey/terms'
import { packBallot } from '@/exchange/ballot/ballotContent'
import { writeBallotCode } from '@/exchange/ballot/ballotCode'
import { toBase64url } from '@/exchange/link/linkBytes'
import { termsHash } from '@/exchange/termsHash'
import { makeKeyPair, type KeyPair } from '@/sealing/keys'
import { seal } from '@/sealing/seal'
import { usualTerms } from './ballots'

/** A round that is open, with its key: ballots for it can be sealed as its people would. */
export type SealedRound = {
  readonly definition: Definition
  readonly terms: RoundTerms
  readonly survey: Survey
  readonly keyPair: KeyPair
  readonly key: RoundKey
  readonly seal: (content: BallotContent) => Promise<string>
}

export async function sealedRound(definition: Definition, rest: Partial<RoundTerms> = {}): Promise<SealedRound> {
  const keyPair = await makeKeyPair()
  const publicKey = toBase64url(keyPair.publicKey)
  const terms = { ...usualTerms(definition, publicKey), ...rest }
  const now = new Date('2026-11-26T09:00:00Z')
  const started = startSurvey({ team: terms.team }, { id: terms.survey, now })
  return {
    definition,
    terms,
    keyPair,
    survey: applySurveyChange(started, { kind: 'openRound', terms }, now),
    key: { round: terms.round, publicKey, privateKey: toBase64url(keyPair.privateKey) },
    seal: async (content) => {
      const packed = await packBallot(content, terms, definition)
      if (!packed.ok) throw new Error(JSON.stringify(packed.problems))
      const sealed = await seal(packed.value, { publicKey: keyPair.publicKey, binding: await termsHash(terms) })
      return writeBallotCode(sealed, terms)
    },
  }
}

/** The answers of the person with a number: every question at one level. */
export function answersOf(person: number, definition: Definition, rest: Partial<AnsweredBallot> = {}): AnsweredBallot {
  const items = definition.questionnaire.dimensions.flatMap((dimension) => dimension.items)
  return {
    kind: 'answers',
    respondent: `00000000-0000-4000-8000-${String(person).padStart(12, '0')}`,
    revision: 1,
    day: '2026-11-27',
    segments: {},
    answers: Object.fromEntries(items.map(({ id }) => [id, { kind: 'rated', level: 1 + (person % 5) }])),
    metrics: {},
    remarks: {},
    ...rest,
  }
}
