import { results } from '@/strings/en/results'
import { downloadText } from '@/ui/browser/download'
import { loadModule } from '@/ui/browser/loadModule'

/** What to tell after an export; `link` is shown where it could not be copied. */
export type Outcome = {
  readonly message: string
  readonly link?: string
  /** Whether something left the app. */
  readonly isMade: boolean
}

export const missingModule: Outcome = { message: results.moduleFailed, isMade: false }

/** Loads the writer of a format, makes the file and hands it to the browser. */
export async function saveText<T>(
  what: { readonly name: string; readonly type: string; readonly load: () => Promise<T> },
  write: (writer: T) => string,
): Promise<Outcome> {
  const loaded = await loadModule(what.load)
  if (!loaded.ok) return missingModule
  downloadText(what.name, write(loaded.module), what.type)
  return { message: results.made(what.name), isMade: true }
}
