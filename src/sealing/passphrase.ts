import { iterationBounds, type Locked } from '@/domain/survey/roundKey'

/** OWASP's figure for PBKDF2 with HMAC-SHA-256. It is kept beside what is locked, so that it can rise. */
const iterations = 600_000
const saltBytes = 16
const nonceBytes = 12

/** Locks bytes with a passphrase: PBKDF2-SHA-256, then AES-256-GCM, with salt and nonce of its own each time. */
export async function lock(bytes: Uint8Array<ArrayBuffer>, passphrase: string): Promise<Locked> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes))
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes))
  const key = await keyOf(passphrase, { salt, iterations })
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, bytes))
  return { iterations, salt, nonce, sealed }
}

/** What was locked; null for another passphrase, for bytes that were changed, and for absurd numbers of iterations. */
export async function unlock(locked: Locked, passphrase: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (locked.iterations < iterationBounds.least || locked.iterations > iterationBounds.most) return null
  const key = await keyOf(passphrase, locked)
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: locked.nonce }, key, locked.sealed))
  } catch (fault) {
    if (fault instanceof DOMException) return null
    throw fault
  }
}

/** The same words typed on another keyboard may come in other code points: they are brought to one form first. */
async function keyOf(passphrase: string, { salt, iterations }: Pick<Locked, 'salt' | 'iterations'>) {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}
