import type { Fraction } from '../fraction'
import { suggestFirst, type Suggestion } from '../priority'
import type { Definition, DimensionId } from '../questionnaire'
import { defaultTarget } from '../response'
import type { ValueOf } from '../score'
import type { Round } from '../survey/survey'
import type { RoundCounts } from './countScores'
import { roundDora } from './roundDora'
import type { GroupScores } from './roundSummary'
import { partOf } from './summaryParts'
import { exactMean, type Weighted } from './weighted'

/** The mean of a group of people; otherwise why there is none. */
type MeanScore =
  { readonly kind: 'scored'; readonly mean: Fraction } | { readonly kind: 'notEnoughAnswers' | 'notApplicable' }

/** What a team wants of its questions. */
export type Wanted = Pick<Round, 'targets' | 'highEnough'>

/** Suggestions of a round by the rule for one response, with the shown means in place of levels (docs/scoring.md 23, 24). */
export function suggestInRound(definition: Definition, counts: RoundCounts, wanted: Wanted): Suggestion[] {
  const groups = definition.questionnaire.lens?.groups ?? []
  return suggestFirst(definition, {
    valueOf: meansOf(counts),
    targetOf: (id) => targetOf(wanted, id),
    isHighEnough: (id) => isHighEnough(wanted, id),
    lens: groups.map((group) => {
      const { whole } = partOf(counts.lens, group.id)
      return { group, score: whole.kind === 'withheld' ? whole : meanScore(whole) }
    }),
    dora: roundDora(definition, counts.metrics),
  })
}

/** The mean of each item that is shown and that somebody rated. */
export function meansOf({ items }: Pick<RoundCounts, 'items'>): ValueOf {
  const means = new Map<string, Fraction>()
  for (const { id, counts } of items) {
    if (counts.levels.kind === 'withheld') continue
    const rated = ratedLevels(counts.levels.counts)
    if (rated.length > 0) means.set(id, exactMean(rated))
  }
  return (id) => means.get(id) ?? null
}

/** The levels that somebody chose, ascending, with how many did. */
export function ratedLevels(counts: readonly number[]): readonly Weighted[] {
  return counts.flatMap((people, index) => (people > 0 ? [{ numerator: index + 1, denominator: 1, people }] : []))
}

/** Mean over the people with a score; otherwise why there is none. */
export function meanScore(scores: Extract<GroupScores, { kind: 'shown' }>): MeanScore {
  if (scores.scores.length > 0) return { kind: 'scored', mean: exactMean(scores.scores) }
  return { kind: scores.notEnoughAnswers > 0 ? 'notEnoughAnswers' : 'notApplicable' }
}

/** Wanted level of a dimension, level 4 where none was set. */
export function targetOf({ targets }: Pick<Wanted, 'targets'>, id: DimensionId): number {
  return targets[id]?.level ?? defaultTarget
}

export function isHighEnough({ highEnough }: Pick<Wanted, 'highEnough'>, item: string): boolean {
  return highEnough[item]?.isHighEnough ?? false
}
