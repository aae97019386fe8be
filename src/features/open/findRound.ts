import { findRound } from '@/domain/survey/roundStatus'
import type { RoundTerms } from '@/domain/survey/terms'
import { surveys } from '@/state/surveyLibrary'

/** All rounds of the surveys that are stored here and can be read; null where that cannot be told. */
export async function roundsHere(): Promise<readonly RoundTerms[] | null> {
  const stored = await (await surveys())?.listSurveys()
  if (!stored) return null
  return stored.flatMap((one) => (one.kind === 'survey' ? one.survey.rounds.map(({ terms }) => terms) : []))
}

/**
 * Where the key of a round stands. `keyHere`: it is on this device already. `otherKey`: the round is here, with another
 * key. `outOfReach`: the part of the app that knows could not be loaded.
 */
export type KeyStanding = 'fits' | 'keyHere' | 'otherKey' | 'noSurvey' | 'outOfReach'

export async function standingOfKey({ survey, round, publicKey }: RoundTerms): Promise<KeyStanding> {
  const ports = await surveys()
  if (!ports) return 'outOfReach'
  const stored = await ports.loadSurvey(survey)
  const here = stored.kind === 'survey' ? findRound(stored.survey, round) : null
  if (!here) return 'noSurvey'
  if (here.terms.publicKey !== publicKey) return 'otherKey'
  return (await ports.loadKey(round)) ? 'keyHere' : 'fits'
}
