import { ownTextsOf } from '@/domain/questionnaire'
import { lockKeys } from '@/exchange/lockedKeys'
import { writeSurveyFile, type SurveyFile } from '@/exchange/surveyFile'
import { loadRoundKey } from '@/state/recordSurveyChange'
import type { OpenSurvey } from '@/state/surveyStore'
import { surveys } from '@/strings/en/surveys'
import { fileNamePart } from '@/ui/browser/fileNamePart'
import { today } from '@/ui/browser/today'
import { loadKeyTools } from '../keyTools'

/**
 * Everything of a survey as one file; null where the code that locks keys could not be fetched. `passphrase` null: without
 * the keys, so that nobody can open the answers with this file alone.
 */
export async function surveyFileOf(
  { survey, ballots, definitions, keys }: OpenSurvey,
  passphrase: string | null,
): Promise<{ readonly name: string; readonly text: string } | null> {
  const locked = passphrase === null ? null : await lockAll([...keys], passphrase)
  if (passphrase !== null && locked === null) return null
  const ownTexts = new Set(
    [...definitions.values()].flatMap((loaded) => (loaded.ok ? ownTextsOf(loaded.definition) : [])),
  )
  const received = ballots.map(({ round, code, receivedOn }) => ({ round, code, receivedOn }))
  const text = writeSurveyFile({ survey, ballots: received }, { ownTexts: [...ownTexts], keys: locked })
  return { name: surveys.surveyFileName(fileNamePart(survey.about.team, surveys.fileTeam), today()), text }
}

async function lockAll(rounds: readonly string[], passphrase: string): Promise<SurveyFile['keys']> {
  const tools = await loadKeyTools()
  if (!tools) return null
  const keys = await Promise.all(rounds.map(loadRoundKey))
  return lockKeys(
    keys.filter((key) => key !== null),
    passphrase,
    tools,
  )
}
