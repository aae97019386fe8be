import type { Definition } from '@/domain/questionnaire'
import type { LevelCounts } from '@/domain/round/roundSummary'
import { define, item } from './definitions'
import { roundOf, uuid, type GivenRound } from './roundResults'

/** Two dimensions, a with two items and b with one. */
const smallDefinition = define({ a: [item('a-1'), item('a-2')], b: [item('b-1')] })

/** Six people at the same level. */
export const at: Readonly<Record<1 | 2 | 3 | 4 | 5, LevelCounts>> = {
  1: [6, 0, 0, 0, 0],
  2: [0, 6, 0, 0, 0],
  3: [0, 0, 6, 0, 0],
  4: [0, 0, 0, 6, 0],
  5: [0, 0, 0, 0, 6],
}
export const opposed: LevelCounts = [3, 0, 0, 0, 3]

/** The round of one of several teams, told apart by the last digits of all its ids and in its name. */
export function team(last: number, given: GivenRound = {}, asks: Definition = smallDefinition) {
  return roundOf(asks, {
    ...given,
    terms: { round: uuid(last), survey: uuid(900 + last), team: `Team ${last}`, title: 'Spring', ...given.terms },
  })
}
