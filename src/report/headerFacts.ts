import type { Result } from '@/domain/result'
import type { QuestionnaireResponse } from '@/domain/response'
import { report } from '@/strings/en/report'
import type { Fact } from './reportModel'

const words = report.facts

/** Who, what, when, with which questionnaire, how much was answered. */
export function headerFacts({ definition, response, counts }: Result): Fact[] {
  const { team, service } = response.about
  const { title, version } = definition.questionnaire
  const hash = definition.sha256.slice(0, 8)
  return [
    { label: words.team, value: team },
    ...(service ? [{ label: words.service, value: service }] : []),
    { label: words.answeredBy, value: answeredBy(response) },
    { label: words.date, value: report.date(reportDate(response)) },
    { label: words.questionnaire, value: words.questionnaireValue(title, version, hash) },
    ...(definition.questionnaire.dimensions.length > 0
      ? [{ label: words.answers, value: words.answersValue(counts) }]
      : []),
    { label: words.state, value: stateOf(response) },
    { label: words.privacy, value: words.privacyValue },
  ]
}

/** The instant a report is dated by: when the response was finished, else last changed. */
export function reportDate({ completedAt, changedAt }: QuestionnaireResponse): string {
  return completedAt ?? changedAt
}

function answeredBy({ about }: QuestionnaireResponse): string {
  const mode = about.mode === 'person' ? words.onePerson : words.wholeTeam
  return about.respondent ? words.withName(mode, about.respondent) : mode
}

function stateOf({ status, revision }: QuestionnaireResponse): string {
  switch (status) {
    case 'inProgress':
      return words.inProgress
    case 'completed':
      return words.completed
    case 'amended':
      return words.amended(revision)
    default:
      return status satisfies never
  }
}
