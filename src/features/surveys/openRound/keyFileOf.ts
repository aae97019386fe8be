import { writeKeyFile } from '@/exchange/keyFile'
import { surveys } from '@/strings/en/surveys'
import { fileNamePart } from '@/ui/browser/fileNamePart'
import { loadKeyTools } from '../keyTools'
import type { MadeRound } from './openWith'

/** The key file of a round; null where the code that makes it could not be fetched. `passphrase` null: not locked. */
export async function keyFileOf(
  { terms, key }: MadeRound,
  passphrase: string | null,
): Promise<{ readonly name: string; readonly text: string } | null> {
  const tools = await loadKeyTools()
  if (!tools) return null
  const text = await writeKeyFile(terms, key, { passphrase, tools })
  const [team, round] = [fileNamePart(terms.team, surveys.fileTeam), fileNamePart(terms.title, surveys.fileRound)]
  return { name: surveys.keyFileName(team, round), text }
}
