import { isLensOfItsOwn } from '../buildResult'
import { findContradictions } from '../contradictions'
import { metricsOf, type Definition } from '../questionnaire'
import { summarize, type Moved } from '../summary'
import { groupDimensions, groupLens } from './groupResults'
import { itemFigures } from './itemFigures'
import { metricFigures, roundDora } from './roundDora'
import type { RoundFacts, RoundItemResult, RoundMetricResult, RoundResult } from './roundResult'
import type { RoundSummary } from './roundSummary'
import { findDisagreements, findStrengths, findUnknown } from './roundFindings'
import { isHighEnough, meansOf, suggestInRound } from './suggestInRound'
import { partOf } from './summaryParts'

/**
 * Everything that follows from what a round discloses and from what the team set and agreed. Pure. `changes`: how the
 * dimensions moved against an earlier round, for the opening sentences; null where none stands beside this one.
 */
export function buildRoundResult(
  definition: Definition,
  summary: RoundSummary,
  round: RoundFacts,
  changes: readonly Required<Moved>[] | null = null,
): RoundResult {
  const { questionnaire } = definition
  const items = itemResults(definition, summary, round)
  const dimensions = groupDimensions({ definition, summary, round, items })
  const dora = roundDora(definition, summary.metrics)
  const suggestions = suggestInRound(definition, summary, round)
  const unknown = findUnknown(summary)
  return {
    definition,
    summary,
    round,
    dimensions,
    lens: isLensOfItsOwn(definition) ? groupLens({ definition, summary, items }) : null,
    items,
    dora: dora && { result: dora, metrics: metricResults(definition, summary, round) },
    talkAbout: findDisagreements(items),
    unknown,
    strengths: findStrengths(items),
    suggestions,
    certainty: summary.certainty,
    contradictions: findContradictions(questionnaire.contradictions, { dimensions, valueOf: meansOf(summary), dora }),
    facts: summarize({
      dimensions,
      asked: questionnaire.dimensions,
      unknownOf: (id) => unknown.find(({ item }) => item === id)?.dontKnow ?? 0,
      suggestions,
      changes,
    }),
  }
}

function itemResults({ questionnaire }: Definition, summary: RoundSummary, round: RoundFacts): RoundItemResult[] {
  return questionnaire.dimensions.flatMap((dimension) =>
    dimension.items.map((item) => {
      const { counts } = partOf(summary.items, item.id)
      const { levels } = counts
      return {
        item,
        dimension: dimension.id,
        counts,
        figures: levels.kind === 'shown' ? itemFigures(levels.counts, summary.terms.invited) : null,
        notes: notesOf(summary, item.id),
        agreed: round.agreed[item.id] ?? null,
        isHighEnough: isHighEnough(round, item.id),
      }
    }),
  )
}

function metricResults(definition: Definition, summary: RoundSummary, round: RoundFacts): RoundMetricResult[] {
  return metricsOf(definition).map((metric) => {
    const { counts } = partOf(summary.metrics, metric.id)
    return {
      metric,
      counts,
      ...metricFigures(metric, counts),
      notes: notesOf(summary, metric.id),
      agreed: round.agreed[metric.id] ?? null,
    }
  })
}

function notesOf({ notes }: RoundSummary, subject: string): readonly string[] {
  return notes.find((entry) => entry.subject === subject)?.texts ?? []
}
