/**
 * A part of the app that is fetched when it is needed; null where it is out of reach: the network is down, or a newer
 * version of the app was put in its place. What breaks in the part itself is a bug and is thrown on.
 */
export async function moduleOrNull<T>(load: () => Promise<T>): Promise<T | null> {
  try {
    return await load()
  } catch (error) {
    // What an import throws when its file cannot be fetched.
    if (error instanceof TypeError) return null
    throw error
  }
}
