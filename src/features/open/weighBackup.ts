import type { QuestionnaireResponse } from '@/domain/response'
import type { JoinedRound } from '@/domain/survey/joined'
import type { BackupFile } from '@/exchange/backupFile'
import { library } from '@/state/libraryStore'
import { hasSameContent } from '@/state/sameContent'
import { surveys } from '@/state/surveyLibrary'
import { weighSurvey, type WeighedSurvey } from './weighSurvey'

/**
 * What something of a backup is beside what is stored here under its id. `newer`: the backup has a later state, which
 * takes the place of what is here. `older`: what is here was changed later, or is somebody else's, and stays.
 */
export type Standing = 'new' | 'newer' | 'same' | 'older' | 'unreadable'

export type WeighedJoined = { readonly joined: JoinedRound; readonly standing: Standing }

export type WeighedBackup = {
  readonly responses: readonly { readonly response: QuestionnaireResponse; readonly standing: Standing }[]
  readonly surveys: readonly WeighedSurvey[]
  readonly joined: readonly WeighedJoined[]
}

/** Holds a backup against what is stored here. Changes nothing. */
export async function weighBackup(file: Pick<BackupFile, 'responses' | 'surveys' | 'joined'>): Promise<WeighedBackup> {
  const weighed = {
    responses: await Promise.all(
      file.responses.map(async (response) => ({ response, standing: await standingOf(response) })),
    ),
    joined: await Promise.all(file.joined.map(weighJoined)),
  }
  const parts: WeighedSurvey[] = []
  // One after another: each holds all its ballots in memory while it is weighed.
  for (const part of file.surveys) parts.push(await weighSurvey(part))
  return { ...weighed, surveys: parts }
}

async function standingOf(response: QuestionnaireResponse): Promise<Standing> {
  const there = await library().loadResponse(response.id)
  if (there.kind === 'none') return 'new'
  if (there.kind === 'unreadable') return 'unreadable'
  if (hasSameContent(there.response, response)) return 'same'
  return Date.parse(response.changedAt) > Date.parse(there.response.changedAt) ? 'newer' : 'older'
}

async function weighJoined(joined: JoinedRound): Promise<WeighedJoined> {
  const there = (await (await surveys())?.loadJoined(joined.terms.round)) ?? { kind: 'none' }
  if (there.kind === 'none') return { joined, standing: 'new' }
  if (there.kind === 'unreadable') return { joined, standing: 'unreadable' }
  // The next person on this device is somebody else.
  if (there.joined.respondent !== joined.respondent) return { joined, standing: 'older' }
  const known = new Set(there.joined.sent.map(({ code }) => code))
  const missing = joined.sent.filter(({ code }) => !known.has(code))
  if (missing.length === 0) return { joined, standing: 'same' }
  const sent = [...there.joined.sent, ...missing].toSorted((a, b) => a.revision - b.revision)
  return { joined: { ...there.joined, sent }, standing: 'newer' }
}
