import type { RoundTerms } from '@/domain/survey/terms'
import { belongsTo, readBallotCode } from '@/exchange/ballot/ballotCode'
import { roundsHere } from './findRound'

/** A ballot code, and the name of the file in which it stood. */
export type Ballot = { readonly source: string; readonly code: string }

export type SortedBallots = {
  readonly rounds: readonly { readonly terms: RoundTerms; readonly ballots: readonly Ballot[] }[]
  /** Of rounds that are not here; made by a newer app, which hides their round; cut or changed. */
  readonly unknown: number
  readonly newer: number
  readonly damaged: number
  /** The part of the app that knows the rounds could not be loaded. */
  readonly isOutOfReach: boolean
}

/** Ballots by the round for which they say that they are. */
export async function sortBallots(ballots: readonly Ballot[]): Promise<SortedBallots> {
  const rounds = await roundsHere()
  const found = new Map<RoundTerms, Ballot[]>()
  const left = { unknown: 0, newer: 0, damaged: 0 }
  for (const ballot of ballots) {
    const read = readBallotCode(ballot.code)
    if (!read.ok) {
      left[read.problems.some(({ code }) => code === 'ballotNewer') ? 'newer' : 'damaged'] += 1
      continue
    }
    const terms = rounds?.find((round) => belongsTo(read.value, round) !== 'otherRound')
    if (terms) found.set(terms, [...(found.get(terms) ?? []), ballot])
    else left.unknown += 1
  }
  return {
    rounds: [...found].map(([terms, own]) => ({ terms, ballots: own })),
    ...left,
    isOutOfReach: rounds === null,
  }
}
