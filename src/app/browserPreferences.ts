import type { PreferencePorts } from '@/state/preferences'

const key = 'calms-preferences'

/** Preferences in localStorage. Where the browser forbids it, they hold until the page closes. */
export function browserPreferences(): PreferencePorts {
  const storage = allowedStorage()
  return {
    read: () => storage?.getItem(key) ?? null,
    write: (text) => {
      if (storage) writeOrForget(storage, text)
    },
  }
}

function allowedStorage(): Storage | null {
  try {
    // Merely asking for it throws where site data is blocked.
    return window.localStorage
  } catch {
    return null
  }
}

function writeOrForget(storage: Storage, text: string) {
  try {
    storage.setItem(key, text)
  } catch {
    // A full storage costs a preference, nothing more: an old one must not come back in its place.
    storage.removeItem(key)
  }
}
