import type { QuestionnaireResponse } from '@/domain/response'
import { fileNamePart } from '@/ui/browser/fileNamePart'

/** A file name of team, day and what it is, such as `payments-2026-03-02-report.pdf`. */
export function fileName({ about, completedAt, changedAt }: QuestionnaireResponse, what: string): string {
  return [fileNamePart(about.team, 'team'), (completedAt ?? changedAt).slice(0, 10), what].join('-')
}
