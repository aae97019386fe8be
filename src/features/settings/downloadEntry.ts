import { writeResponseFile } from '@/exchange/writeResponseFile'
import type { StoredEntry } from '@/state/ports'
import { settings } from '@/strings/en/settings'
import { downloadText } from '@/ui/download'

/** A stored response as a file; one that cannot be read, as it is stored. */
export function downloadEntry(entry: StoredEntry) {
  if (entry.kind === 'unreadable') {
    downloadText(settings.rawName(entry.id), entry.raw)
    return
  }
  const { response } = entry
  const team = response.about.team.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40)
  downloadText(settings.fileName(team, response.id), writeResponseFile(response, []), 'application/json')
}
