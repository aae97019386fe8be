import { ownTextsOf } from '@/domain/questionnaire'
import type { RoundKey } from '@/domain/survey/roundKey'
import type { Survey } from '@/domain/survey/survey'
import { writeBackupFile, type BackupFile } from '@/exchange/backupFile'
import { maxCollectionBytes } from '@/exchange/jsonText'
import { lockKeys } from '@/exchange/lockedKeys'
import { library } from '@/state/libraryStore'
import { surveys } from '@/state/surveyLibrary'
import type { SurveyPorts } from '@/state/surveyPorts'
import { settings } from '@/strings/en/settings'
import { loadModule } from '@/ui/browser/loadModule'
import { today } from '@/ui/browser/today'

/**
 * All that is stored as one file. `unreadable`: how many things stayed out because they cannot be read. `tooLarge`: the
 * file would be larger than the app reads again. `outOfReach`: a part of the app could not be loaded.
 */
export type Backup =
  | {
      readonly kind: 'made'
      readonly name: string
      readonly text: string
      readonly surveys: readonly { readonly id: string; readonly ballots: number }[]
      readonly unreadable: number
    }
  | { readonly kind: 'tooLarge' | 'outOfReach' }

/** `passphrase` null: without the keys, so that nobody can open the answers with this file alone. */
export async function backupOf(passphrase: string | null): Promise<Backup> {
  const ports = await surveys()
  if (!ports) return { kind: 'outOfReach' }
  const [entries, stored, joined] = await Promise.all([
    library().listResponses(),
    ports.listSurveys(),
    ports.listJoined(),
  ])
  const readable = stored.flatMap((one) => (one.kind === 'survey' ? [one.survey] : []))
  const keys = passphrase === null ? null : await lockedKeys(readable, passphrase, ports)
  if (passphrase !== null && !keys) return { kind: 'outOfReach' }
  const responses = entries.flatMap((one) => (one.kind === 'response' ? [one.response] : []))
  const rounds = joined.flatMap((one) => (one.kind === 'joined' ? [one.joined] : []))
  const parts = await Promise.all(readable.map((survey) => partOf(survey, ports)))
  const text = writeBackupFile({ responses, surveys: parts, joined: rounds, keys }, await ownTexts())
  if (text.length > maxCollectionBytes) return { kind: 'tooLarge' }
  const all = entries.length + stored.length + joined.length
  return {
    kind: 'made',
    name: settings.backupName(today()),
    text,
    surveys: parts.map(({ survey, ballots }) => ({ id: survey.id, ballots: ballots.length })),
    unreadable: all - responses.length - readable.length - rounds.length,
  }
}

async function partOf(survey: Survey, ports: SurveyPorts): Promise<BackupFile['surveys'][number]> {
  const known = new Set(survey.rounds.map(({ terms }) => terms.round))
  const ballots = (await ports.listBallots(survey.id)).filter(({ round }) => known.has(round))
  return { survey, ballots: ballots.map(({ round, code, receivedOn }) => ({ round, code, receivedOn })) }
}

async function lockedKeys(
  readable: readonly Survey[],
  passphrase: string,
  ports: SurveyPorts,
): Promise<BackupFile['keys']> {
  const loaded = await loadModule(() => import('@/sealing/keyTools'))
  if (!loaded.ok) return null
  const rounds = readable.flatMap((survey) => survey.rounds)
  const keys = await Promise.all(rounds.map(({ terms }) => ports.loadKey(terms.round)))
  return lockKeys(
    keys.filter((key): key is RoundKey => key !== null),
    passphrase,
    loaded.module.keyTools,
  )
}

/** Questionnaires of the person's own: without them the answers could not be shown elsewhere. */
async function ownTexts(): Promise<readonly string[]> {
  const { entries } = await library().listQuestionnaires()
  const own = entries.filter(({ isOwn }) => isOwn)
  const loaded = await Promise.all(own.map((reference) => library().loadDefinition(reference)))
  return loaded.flatMap((one) => (one.ok ? ownTextsOf(one.definition) : []))
}
