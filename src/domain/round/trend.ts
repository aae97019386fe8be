import type { DimensionId } from '../questionnaire'
import type { RoundTerms } from '../survey/terms'
import { compareRounds, type RoundComparison } from './compareRounds'
import type { GroupScore, RoundResult } from './roundResult'

/** A round of a survey; `result` is null before its first reveal. */
export type TrendRound = { readonly terms: RoundTerms; readonly result: RoundResult | null }

/** A round on the line, in order of opening. */
export type TrendStop = {
  readonly round: string
  readonly title: string
  /** Day on which it opened. */
  readonly day: string
  readonly questionnaire: RoundTerms['questionnaire']
  /** What changed since the round before; null for the first one and where nothing did. */
  readonly change: 'version' | 'questionnaire' | null
}

/**
 * Why a round has no point in a dimension. `notRevealed`: nothing of the round is shown yet. `otherQuestionnaire`: scores
 * of different questionnaires do not lie on one line; what they have in common is in the comparisons.
 */
export type TrendGap =
  'notRevealed' | 'otherQuestionnaire' | 'notAsked' | 'withheld' | 'notEnoughAnswers' | 'notApplicable'

export type TrendPoint =
  | { readonly kind: 'point'; readonly score: Extract<GroupScore, { kind: 'scored' }> }
  | { readonly kind: 'gap'; readonly why: TrendGap }

/** One point or gap for each round, in their order. */
export type TrendLine = { readonly id: DimensionId; readonly name: string; readonly points: readonly TrendPoint[] }

export type Trend = {
  readonly rounds: readonly TrendStop[]
  readonly lines: readonly TrendLine[]
  /** Every revealed round with the revealed one before it. */
  readonly changes: readonly RoundComparison[]
  /** The latest revealed round with the first; null with fewer than three, where `changes` says it already. */
  readonly sinceFirst: RoundComparison | null
}

/**
 * The rounds of a survey on a line, given in order of opening. Lines are the dimensions of the latest revealed round, each
 * point a whole score by its own definition; a round without one is a gap and says why. null where no round is revealed.
 */
export function buildTrend(rounds: readonly TrendRound[]): Trend | null {
  const results = rounds.flatMap(({ result }) => result ?? [])
  const [first, latest] = [results[0], results.at(-1)]
  if (!first || !latest) return null
  return {
    rounds: rounds.map(({ terms }, index) => trendStop(terms, rounds[index - 1]?.terms)),
    lines: latest.dimensions.map(({ id, name }) => ({
      id,
      name,
      points: rounds.map(({ result }) => trendPoint(result, id, latest)),
    })),
    changes: results.slice(1).flatMap((later, index) => {
      const earlier = results[index]
      return earlier ? [compareRounds(earlier, later)] : []
    }),
    sinceFirst: results.length > 2 ? compareRounds(first, latest) : null,
  }
}

function trendStop(
  { round, title, opensOn, questionnaire }: RoundTerms,
  before: Pick<RoundTerms, 'questionnaire'> | undefined,
): TrendStop {
  return { round, title, day: opensOn, questionnaire, change: changeOf(before?.questionnaire, questionnaire) }
}

function changeOf(
  before: RoundTerms['questionnaire'] | undefined,
  now: RoundTerms['questionnaire'],
): TrendStop['change'] {
  if (!before || before.sha256 === now.sha256) return null
  return before.id === now.id ? 'version' : 'questionnaire'
}

function trendPoint(result: RoundResult | null, id: DimensionId, latest: RoundResult): TrendPoint {
  if (!result) return { kind: 'gap', why: 'notRevealed' }
  if (result.definition.questionnaire.id !== latest.definition.questionnaire.id) {
    return { kind: 'gap', why: 'otherQuestionnaire' }
  }
  const score = result.dimensions.find((dimension) => dimension.id === id)?.score
  if (score?.kind === 'scored') return { kind: 'point', score }
  return { kind: 'gap', why: score?.kind ?? 'notAsked' }
}
