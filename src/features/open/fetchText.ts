/** Text of a file beside the page; null where it could not be fetched. */
export async function fetchText(file: string): Promise<string | null> {
  try {
    const reply = await fetch(new URL(file, document.baseURI))
    return reply.ok ? await reply.text() : null
  } catch {
    // Offline.
    return null
  }
}
