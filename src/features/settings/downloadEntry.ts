import { ownTextsOf } from '@/domain/questionnaire'
import { writeResponseFile } from '@/exchange/writeResponseFile'
import { library } from '@/state/libraryStore'
import type { StoredEntry } from '@/state/ports'
import { settings } from '@/strings/en/settings'
import { downloadText } from '@/ui/browser/download'

/** A stored response as a file, with its questionnaire where the app does not ship it; unreadable ones as they are. */
export async function downloadEntry(entry: StoredEntry): Promise<void> {
  if (entry.kind === 'unreadable') {
    downloadText(settings.rawName(entry.id), entry.raw)
    return
  }
  const { response } = entry
  const team = response.about.team.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40)
  const loaded = await library().loadDefinition(response.questionnaire)
  const file = writeResponseFile(response, loaded.ok ? ownTextsOf(loaded.definition) : [])
  downloadText(settings.fileName(team, response.id), file, 'application/json')
}
