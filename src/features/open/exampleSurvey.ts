import type { NotSavedReason } from '@/domain/saved'
import type { RoundKey } from '@/domain/survey/roundKey'
import { readBackupFile, type BackupFile } from '@/exchange/backupFile'
import { surveys } from '@/state/surveyLibrary'
import { idOfSurvey } from '@/state/surveyList'
import { loadModule } from '@/ui/browser/loadModule'
import { addContent, type Work } from './addContent'
import { fetchText } from './fetchText'
import { weighBackup } from './weighBackup'

const file = 'example/surveys.json'
/** Known to everybody, like all that is in the example. */
const passphrase = 'example'

/** `survey`: the first survey of the example, which is here now. `notFetched`: its file, or the cipher. */
export type ExampleOutcome =
  | { readonly kind: 'here'; readonly survey: string }
  | { readonly kind: 'notFetched' }
  | { readonly kind: 'notSaved'; readonly why: NotSavedReason }

/** Adds the example as a backup would be restored. Where all of it is here already nothing is touched. */
export async function addExampleSurvey(onWork: (work: Work) => void): Promise<ExampleOutcome> {
  const backup = await fetchBackup()
  if (!backup) return { kind: 'notFetched' }
  const [first = ''] = backup.surveys.map(({ survey }) => survey.id)
  if (await areHere(backup)) return { kind: 'here', survey: first }
  const keys = await unlockKeys(backup)
  if (!keys) return { kind: 'notFetched' }
  const content = { ...(await weighBackup(backup)), questionnaires: backup.questionnaires, keys }
  const { saved } = await addContent(content, onWork)
  return saved.kind === 'saved' ? { kind: 'here', survey: first } : saved
}

async function fetchBackup(): Promise<BackupFile | null> {
  const text = await fetchText(file)
  const read = text === null ? null : await readBackupFile(text)
  return read?.ok ? read.value : null
}

async function areHere(backup: BackupFile): Promise<boolean> {
  const stored = await (await surveys())?.listSurveys()
  const ids = new Set(stored?.map(idOfSurvey))
  return backup.surveys.every(({ survey }) => ids.has(survey.id))
}

async function unlockKeys({ keys }: BackupFile): Promise<readonly RoundKey[] | null> {
  const cipher = await loadModule(() => import('./cipher'))
  const unlocked = cipher.ok && keys ? await cipher.module.unlock(keys, passphrase) : null
  return unlocked?.ok ? unlocked.value : null
}
