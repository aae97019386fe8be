import type { QuestionnaireResponse } from '@/domain/response'

/** A file name that every file system takes: team, day and what it is, such as `payments-2026-03-02-report.pdf`. */
export function fileName({ about, completedAt, changedAt }: QuestionnaireResponse, what: string): string {
  const team = about.team
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  return [team === '' ? 'team' : team, (completedAt ?? changedAt).slice(0, 10), what].join('-')
}
