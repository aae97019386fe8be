import type { ActionToReview } from '@/domain/round/actionReview'
import { compareRounds } from '@/domain/round/compareRounds'
import type { RoundResult } from '@/domain/round/roundResult'
import type { TrendRound } from '@/domain/round/trend'
import { report } from '@/strings/en/report'
import { roundMethod } from '@/strings/en/roundMethod'
import { roundReport } from '@/strings/en/roundReport'
import { contradictionSection } from '../contradictionSection'
import { strengthsSection } from '../strengthsSection'
import { formatMean, wordLevel } from '../wording'
import { appendixSection } from './appendixSection'
import { leadersSection, planSection } from './planSection'
import { roundDoraSection } from './roundDoraSection'
import { roundFacts } from './roundFacts'
import { roundLensSection } from './roundLensSection'
import { roundProfileSection, type Before } from './roundProfileSection'
import type { RoundReportModel } from './roundReportModel'
import { roundSuggestionSection } from './roundSuggestionSection'
import { roundSummarySentences } from './roundSummarySentences'
import { trendSection } from './trendSection'
import { viewsSection } from './viewsSection'

export type RoundToReport = {
  readonly result: RoundResult
  /** The rounds of the survey in order of opening; those after this one are left out of its report. */
  readonly trend: readonly TrendRound[]
  /** Actions of the round before with what became of them. */
  readonly reviewed: readonly ActionToReview[]
}

/** What a report says about a round. Pure: the same round gives the same report, to the letter. */
export function buildRoundReport({ result, trend, reviewed }: RoundToReport): RoundReportModel {
  const { definition, summary } = result
  const { terms, answered, revealedOn } = summary
  const { title, version, language } = definition.questionnaire
  const rounds = upTo(terms.round, trend)
  const earlier =
    rounds
      .slice(0, -1)
      .flatMap((round) => round.result ?? [])
      .at(-1) ?? null
  const before = earlier && beside(earlier, result)
  return {
    title: roundReport.title(terms.team, terms.title),
    subtitle: [terms.service, `${title} ${version}`, roundReport.answeredOf(answered, terms.invited)]
      .filter(Boolean)
      .join(' · '),
    language,
    date: revealedOn,
    facts: roundFacts(result),
    summaryHeading: report.summary.heading,
    summary: roundSummarySentences(result, before),
    views: viewsSection(result),
    profile: roundProfileSection(result, before),
    dora: roundDoraSection(result),
    lens: roundLensSection(result),
    strengths: strengthsOf(result),
    suggestions: roundSuggestionSection(result),
    contradictions: contradictionSection(result, ({ level, value }) =>
      roundReport.mean(formatMean(value), wordLevel(definition, level)),
    ),
    trend: trendSection(rounds),
    plan: planSection(result, reviewed, earlier),
    leaders: leadersSection(result),
    method: { heading: roundMethod.heading, paragraphs: roundMethod.paragraphs(terms.promise) },
    appendix: appendixSection(result),
  }
}

/** The rounds as far as this one, itself the last. */
function upTo(round: string, trend: readonly TrendRound[]): readonly TrendRound[] {
  return trend.slice(0, trend.findIndex(({ terms }) => terms.round === round) + 1)
}

function beside(earlier: RoundResult, result: RoundResult): Before {
  return { title: earlier.summary.terms.title, comparison: compareRounds(earlier, result) }
}

/** The statement that holds for a round is that of its mean as a whole level. */
function strengthsOf(result: RoundResult): RoundReportModel['strengths'] {
  const section = strengthsSection(result, (id) => {
    const found = result.items.find(({ item }) => item.id === id)
    return found?.figures ? (found.item.levels[found.figures.level - 1] ?? null) : null
  })
  return section && { ...section, none: roundReport.strengths.none }
}
