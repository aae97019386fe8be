import type { RoundTerms } from '@/domain/survey/terms'
import type { StoredBallot } from '@/state/surveyPorts'
import type { TakingIn } from './useTakeIn'

/** Codes of the ballots of a round that could not be opened, or did not fit. */
export function keptCodes({ round }: RoundTerms, ballots: readonly StoredBallot[]): readonly string[] {
  return ballots.filter((ballot) => ballot.round === round && ballot.fault !== null).map(({ code }) => code)
}

export function tryAgain(codes: readonly string[], { takeArrivals }: TakingIn) {
  const arrivals = codes.map((code) => ({ source: null, code }))
  return takeArrivals(arrivals, 'text')
}
