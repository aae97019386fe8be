import { buildRoundResult } from '@/domain/round/buildRoundResult'
import { movesOf } from '@/domain/round/compareRounds'
import type { RoundResult } from '@/domain/round/roundResult'
import type { SummaryFact } from '@/domain/summary'
import { roundReport } from '@/strings/en/roundReport'
import type { SummarySentence } from '../reportModel'
import { factSentence, onlyMetrics } from '../summarySentences'
import { report } from '@/strings/en/report'
import { formatDifference } from '../wording'
import type { Before } from './roundProfileSection'
import { wordChange } from './trendChange'

/** At most five sentences; one that says so where nothing can be shown. The change is that against the round before. */
export function roundSummarySentences(result: RoundResult, before: Before | null): SummarySentence[] {
  const change = (fact: Extract<SummaryFact, { kind: 'change' }>, names: readonly string[]) =>
    roundReport.summary.changed(
      names,
      formatDifference(fact.difference),
      before?.title ?? '',
      certaintyOf(fact, before),
    )
  const sentences = factsOf(result, before).map((fact) => factSentence(fact, { ...result, change }))
  return sentences.length > 0 ? sentences : [onlyMetrics(result.dora?.result ?? null) ?? nothing(result)]
}

function nothing({ summary }: RoundResult): SummarySentence {
  return { lead: report.summary.notYet, text: roundReport.summary.nothing(summary.answered) }
}

/** The facts of the result together with how it moved against the round before. */
function factsOf({ definition, summary, round, facts }: RoundResult, before: Before | null): readonly SummaryFact[] {
  return before ? buildRoundResult(definition, summary, round, movesOf(before.comparison)).facts : facts
}

function certaintyOf(fact: Extract<SummaryFact, { kind: 'change' }>, before: Before | null): string | null {
  if (before?.comparison.kind !== 'compared') return null
  const words = before.comparison.dimensions
    .filter(({ id }) => fact.dimensions.includes(id))
    .flatMap(({ word }) => (word ? [word] : []))
  const [only] = words
  if (!only) return null
  return words.length === 1 ? wordChange(only) : roundReport.summary.certainty[fact.isClear ? 'clear' : 'mayBeNoise']
}
