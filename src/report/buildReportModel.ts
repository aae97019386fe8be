import type { Contradicted, Disagreeing } from '@/domain/contradictions'
import { metricsOf } from '@/domain/questionnaire'
import type { Result } from '@/domain/result'
import { report } from '@/strings/en/report'
import { reportMethod } from '@/strings/en/reportMethod'
import { comparisonSection } from './comparisonSection'
import { doraSection } from './doraSection'
import { headerFacts, reportDate } from './headerFacts'
import { lensSection } from './lensSection'
import { profileSection } from './profileSection'
import { questionGroups } from './questionGroups'
import type { ContradictionSection, ReportModel } from './reportModel'
import { suggestionSection } from './suggestionSection'
import { summarySentences } from './summarySentences'
import { formatMean, titlesOf, wordLevel } from './wording'

/** What a report says about a result. Pure: the same result gives the same report, to the letter. */
export function buildReportModel(result: Result): ReportModel {
  const { definition, response } = result
  const date = reportDate(response)
  const { title, version, language } = definition.questionnaire
  return {
    title: report.title(response.about.team, report.month(date)),
    subtitle: [response.about.service, `${title} ${version}`].filter(Boolean).join(' · '),
    language,
    date,
    facts: headerFacts(result),
    summaryHeading: report.summary.heading,
    summary: summarySentences(result),
    profile: profileSection(result),
    dora: doraSection(result),
    lens: lensSection(result),
    strengths: strengthsSection(result),
    suggestions: suggestionSection(result),
    contradictions: contradictionSection(result),
    comparison: comparisonSection(result),
    questionsHeading: report.questions.heading,
    questions: questionGroups(result),
    method: {
      heading: reportMethod.heading,
      paragraphs: [...reportMethod.paragraphs, reportMethod.sources, reportMethod.carries],
    },
  }
}

function strengthsSection({ items, dimensions, strengths }: Result): ReportModel['strengths'] {
  if (items.length === 0) return null
  const entries = strengths.flatMap((id) => {
    const found = items.find(({ item }) => item.id === id)
    const hue = dimensions.findIndex((dimension) => dimension.id === found?.dimension)
    return found?.now ? [{ id, title: found.item.title, hue, question: found.item.text, text: found.now }] : []
  })
  return { heading: report.strengths.heading, none: report.strengths.none, entries }
}

function contradictionSection(result: Result): ContradictionSection | null {
  const { contradictions } = result
  if (contradictions.length === 0) return null
  const entry = ({ id, text, answers }: Contradicted) => ({
    id,
    text,
    answers: answers.map((answer) => wordDisagreeing(answer, result)),
  })
  return { heading: report.contradictions.heading, entries: contradictions.map(entry) }
}

function wordDisagreeing(answer: Disagreeing, { definition, dimensions }: Result): string {
  const words = report.contradictions
  switch (answer.kind) {
    case 'dimension':
      return words.dimension(dimensions.find(({ id }) => id === answer.id)?.name ?? answer.id, formatMean(answer.mean))
    case 'item':
      return words.item(
        titlesOf(definition, [answer.id])[0] ?? answer.id,
        report.rated(answer.level, wordLevel(definition, answer.level)),
      )
    case 'metric':
      return words.metric(
        metricsOf(definition).find(({ id }) => id === answer.id)?.title ?? answer.id,
        answer.bracket.label,
      )
    default:
      return answer satisfies never
  }
}
