import { haveSameItems } from '../priority'
import { itemsOf, type Definition } from '../questionnaire'
import { readCounts, type WithheldOf } from './countScores'
import { outcomeReader } from './outcome'
import type { Person } from './revealedRound'
import type { RoundCertainty } from './roundSummary'
import { suggestInRound, type Wanted } from './suggestInRound'
import { countKind, removeBallot, tallyAll, type Tally } from './tally'

export type RoundToTest = {
  readonly definition: Definition
  readonly people: readonly Person[]
  /** Of all people. */
  readonly tally: Tally
  /** What is withheld stays withheld in all that is tried. */
  readonly withheldOf: WithheldOf
  readonly wanted: Wanted
}

/** Makes the suggestions anew without each one person, and with every don't-know as 1, then as 5 (docs/scoring.md 25). */
export function testRoundCertainty({ definition, people, tally, withheldOf, wanted }: RoundToTest): RoundCertainty {
  const suggest = (tried: Tally) => suggestInRound(definition, readCounts(definition, tried, withheldOf), wanted)
  const found = suggest(tally)
  const isSame = (tried: Tally) => haveSameItems(found, suggest(tried))
  const readOutcomes = outcomeReader(definition)
  const withDontKnowsAt = (level: number) =>
    tallyAll(people.map(({ answers, metrics }) => readOutcomes({ answers: supposeLevel(answers, level), metrics })))
  const count = itemsOf(definition).reduce((sum, { id }) => sum + countKind(tally, `item/${id}`, 'dontKnow'), 0)
  const isTested = people.length >= 5 && people.length <= 200
  return {
    withoutAnyOne: isTested ? people.every(({ outcomes }) => isSame(removeBallot(tally, outcomes))) : null,
    dontKnows:
      count === 0
        ? null
        : { count, sameAtLowest: isSame(withDontKnowsAt(1)), sameAtHighest: isSame(withDontKnowsAt(5)) },
  }
}

function supposeLevel(answers: Person['answers'], level: number): Person['answers'] {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, answer.kind === 'dontKnow' ? { kind: 'rated', level } : answer]),
  )
}
