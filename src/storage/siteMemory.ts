/** Small texts of this site: preferences, and the mark that something was stored here. Never an answer. */
export type SiteMemory = {
  readonly read: (key: string) => string | null
  readonly write: (key: string, text: string) => void
}

/** localStorage where the browser allows it; where it does not, or is full, nothing is remembered. */
export const siteMemory: SiteMemory = {
  read: (key) => unlessForbidden(() => localStorageOrNull()?.getItem(key) ?? null),
  write: (key, text) => {
    unlessForbidden(() => {
      localStorageOrNull()?.setItem(key, text)
      return null
    })
  },
}

const preferencesKey = 'calms.preferences'

/** Where the person's preferences are kept, as text. */
export const preferenceMemory = {
  read: (): string | null => siteMemory.read(preferencesKey),
  write: (text: string): void => {
    siteMemory.write(preferencesKey, text)
  },
}

// Firefox with storage switched off has null where the types promise an object.
function localStorageOrNull(): Storage | null {
  return globalThis.localStorage
}

function unlessForbidden(work: () => string | null): string | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
