import { shownRounds } from '@/domain/survey/roundStatus'
import type { Round, RoundDraft, Survey } from '@/domain/survey/survey'
import { defaultK } from '@/domain/survey/terms'
import { firstProposed, splitVersions } from '@/state/catalogVersions'
import type { CatalogEntry } from '@/state/ports'
import { openRound } from '@/strings/en/openRound'
import { daysAfter } from '../days'

const seasons = ['winter', 'spring', 'summer', 'autumn'] as const
const daysOpen = 14

/** The last round that was opened and not deleted; null before the first. */
export function lastRound(survey: Survey): Round | null {
  return shownRounds(survey).at(-1) ?? null
}

/** Settings to begin with: those of the last round, its questionnaire in the newest version, and two weeks from today. */
export function proposeDraft(survey: Survey, entries: readonly CatalogEntry[], today: string): RoundDraft {
  const last = lastRound(survey)
  const { newest } = splitVersions(entries)
  const again = newest.find(({ id }) => id === last?.terms.questionnaire.id)
  return {
    title: proposeTitle(survey, today),
    questionnaire: referenceOf(again ?? firstProposed(newest)),
    promise: last?.terms.promise ?? { kind: 'confidential', k: defaultK },
    segments: last?.terms.segments ?? [],
    invited: last?.terms.invited ?? null,
    opensOn: today,
    closesOn: daysAfter(today, daysOpen),
  }
}

/** What a round refers to of a questionnaire of the catalog. */
export function referenceOf(entry: CatalogEntry | undefined): RoundDraft['questionnaire'] {
  return entry ? { id: entry.id, version: entry.version, sha256: entry.sha256 } : null
}

/** Season and year of the northern half; numbered where a round has that title already. */
function proposeTitle({ rounds }: Survey, today: string): string {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const season = seasons[Math.floor((month % 12) / 3)] ?? 'winter'
  const title = openRound.seasonTitle(season, month === 12 ? year + 1 : year)
  const titles = new Set(rounds.map(({ terms }) => terms.title))
  if (!titles.has(title)) return title
  let number = 2
  while (titles.has(openRound.numberedTitle(title, number))) number += 1
  return openRound.numberedTitle(title, number)
}
