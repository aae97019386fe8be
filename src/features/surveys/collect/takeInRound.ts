import type { Definition } from '@/domain/questionnaire'
import type { RoundKey } from '@/domain/survey/roundKey'
import type { RoundTerms } from '@/domain/survey/terms'
import { keyPairOf } from '@/exchange/ballot/openBallot'
import { termsHash } from '@/exchange/termsHash'
import type { Arrival } from './arrivals'
import { takeIn, type Desk, type TakenIn } from './takeIn'

type RoundDesk = Omit<Desk, 'key' | 'binding'> & {
  readonly terms: RoundTerms
  readonly definition: Definition
  /** null where it is not on this device. */
  readonly roundKey: RoundKey | null
}

/** Takes codes in with the key of their round. Loaded, with the cipher, when the first ones come. */
export async function takeInRound(arrivals: readonly Arrival[], { roundKey, ...desk }: RoundDesk): Promise<TakenIn> {
  const binding = await termsHash(desk.terms)
  return takeIn(arrivals, { ...desk, key: roundKey && keyPairOf(roundKey), binding })
}
