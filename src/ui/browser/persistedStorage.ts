/** Whether the browser promised to keep this site's storage; `unknown` where it does not say. Asks for nothing. */
export async function persistedStorage(): Promise<'granted' | 'refused' | 'unknown'> {
  if (!('storage' in navigator) || !('persisted' in navigator.storage)) return 'unknown'
  try {
    return (await navigator.storage.persisted()) ? 'granted' : 'refused'
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return 'unknown'
    throw error
  }
}
