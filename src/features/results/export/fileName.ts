import type { RoundSummary } from '@/domain/round/roundSummary'
import type { QuestionnaireResponse } from '@/domain/response'
import { fileNamePart } from '@/ui/browser/fileNamePart'

/** A file name of team, day and what it is, such as `payments-2026-03-02-report.pdf`. */
export function fileName({ about, completedAt, changedAt }: QuestionnaireResponse, what: string): string {
  return named(about.team, (completedAt ?? changedAt).slice(0, 10), what)
}

/** The same for a round, with the day on which its results were last shown: `payments-2026-03-09-round-report.pdf`. */
export function roundFileName({ terms, revealedOn }: RoundSummary, what: string): string {
  return named(terms.team, revealedOn, `round-${what}`)
}

function named(team: string, day: string, what: string): string {
  return [fileNamePart(team, 'team'), day, what].join('-')
}
