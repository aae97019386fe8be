import canonicalize from 'canonicalize'

/** SHA-256 of bytes, as lower-case hexadecimal digits. */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * SHA-256 of the canonical form (RFC 8785) of a JSON value. Equal content has an equal hash whatever the order of its
 * keys and its white space; an absent key and a key with a default value differ.
 */
export async function hashContent(json: unknown): Promise<string> {
  return sha256Hex(new TextEncoder().encode(canonicalize(json) ?? ''))
}

/** Content hash of a questionnaire file as parsed: without `$schema`, no defaults applied, an include by its own hash. */
export async function hashQuestionnaire(json: Readonly<Record<string, unknown>>): Promise<string> {
  return hashContent(Object.fromEntries(Object.entries(json).filter(([key]) => key !== '$schema')))
}
