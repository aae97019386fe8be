import type { QuestionnaireResponse } from '@/domain/response'

const longestTeam = 40

/** Names that Windows keeps for devices. Today a name that only begins with one is allowed; older systems differ. */
const reserved = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])$/

/**
 * A file name that every file system takes: team, day and what it is, such as `payments-2026-03-02-report.pdf`. The
 * team's name keeps its letters and digits, whatever the alphabet.
 */
export function fileName({ about, completedAt, changedAt }: QuestionnaireResponse, what: string): string {
  return [wordTeam(about.team), (completedAt ?? changedAt).slice(0, 10), what].join('-')
}

function wordTeam(team: string): string {
  const words = team
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  const name = trimmed(Array.from(trimmed(words)).slice(0, longestTeam).join(''))
  return name === '' || reserved.test(name) ? ['team', name].filter(Boolean).join('-') : name
}

function trimmed(name: string): string {
  return name.replace(/^-+|-+$/g, '')
}
