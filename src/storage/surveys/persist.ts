import { within } from '../deadline'

type Persisting = Pick<StorageManager, 'persist'>

/** Asks the browser not to clear this site's storage; `unknown` where it cannot, or does not answer in `milliseconds`. */
export async function askToPersist(
  storage: Persisting | null,
  milliseconds: number,
): Promise<'granted' | 'refused' | 'unknown'> {
  if (!storage) return 'unknown'
  try {
    return (await within(milliseconds, storage.persist())) ? 'granted' : 'refused'
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return 'unknown'
    throw error
  }
}

/** null where the browser has none, or the page is not served securely. */
export function persistingStorage(): Persisting | null {
  return 'storage' in navigator && 'persist' in navigator.storage ? navigator.storage : null
}
