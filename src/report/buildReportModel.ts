import type { Result } from '@/domain/result'
import { report } from '@/strings/en/report'
import { reportMethod } from '@/strings/en/reportMethod'
import { comparisonSection } from './comparisonSection'
import { contradictionSection } from './contradictionSection'
import { doraSection } from './doraSection'
import { headerFacts, reportDate } from './headerFacts'
import { lensSection } from './lensSection'
import { profileSection } from './profileSection'
import { questionGroups } from './questionGroups'
import type { ReportModel } from './reportModel'
import { strengthsSection } from './strengthsSection'
import { suggestionSection } from './suggestionSection'
import { summarySentences } from './summarySentences'
import { wordLevel } from './wording'

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
    strengths: strengthsSection(result, (id) => result.items.find(({ item }) => item.id === id)?.now ?? null),
    suggestions: suggestionSection(result),
    contradictions: contradictionSection(result, ({ level }) => report.rated(level, wordLevel(definition, level))),
    comparison: comparisonSection(result),
    questionsHeading: report.questions.heading,
    questions: questionGroups(result),
    method: {
      heading: reportMethod.heading,
      paragraphs: [...reportMethod.paragraphs, reportMethod.sources, reportMethod.carries],
    },
  }
}
