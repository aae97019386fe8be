import { within } from '../deadline'

// A browser that asks the person stays silent until there is an answer.
const deadline = 30_000

/** Asks the browser not to clear this site's storage; `unknown` where it cannot, or does not answer in time. */
export async function askToPersist(
  storage: StorageManager | null = storageOrNull(),
): Promise<'granted' | 'refused' | 'unknown'> {
  if (!storage || !('persist' in storage)) return 'unknown'
  try {
    return (await within(deadline, storage.persist())) ? 'granted' : 'refused'
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return 'unknown'
    throw error
  }
}

// Absent where the page is not served securely.
function storageOrNull(): StorageManager | null {
  return 'storage' in navigator ? navigator.storage : null
}
