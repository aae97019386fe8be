import { describe, expect, it } from 'vitest'
import { lock, unlock } from '@/sealing/passphrase'

const secret = Uint8Array.from({ length: 138 }, (_, index) => index)

describe('what a passphrase locks', () => {
  it('is unlocked by the same words, whichever keyboard they were typed on', async () => {
    const locked = await lock(secret, 'Übergabe am Kanal')
    expect(locked.iterations).toBe(600_000)
    expect(locked.salt).toHaveLength(16)
    expect(locked.nonce).toHaveLength(12)
    expect(await unlock(locked, 'Übergabe am Kanal')).toEqual(secret)
    expect(await unlock(locked, 'U\u0308bergabe am Kanal')).toEqual(secret)
  })

  it('stays locked for other words and once it was changed', async () => {
    const locked = await lock(secret, 'words')
    expect(await unlock(locked, 'Words')).toBeNull()
    expect(await unlock(locked, '')).toBeNull()
    expect(await unlock({ ...locked, sealed: locked.sealed.slice(1) }, 'words')).toBeNull()
    expect(await unlock({ ...locked, sealed: new Uint8Array(0) }, 'words')).toBeNull()
    expect(await unlock({ ...locked, nonce: locked.nonce.map((byte) => byte ^ 1) }, 'words')).toBeNull()
    expect(await unlock({ ...locked, salt: locked.salt.map((byte) => byte ^ 1) }, 'words')).toBeNull()
    expect(await unlock({ ...locked, iterations: 599_999 }, 'words')).toBeNull()
  })

  it('has salt and nonce of its own each time', async () => {
    const [first, second] = [await lock(secret, 'words'), await lock(secret, 'words')]
    expect(first.salt).not.toEqual(second.salt)
    expect(first.nonce).not.toEqual(second.nonce)
  })

  it.each([0, 99_999, 5_000_001, 4_000_000_000])('is not tried with %d iterations', async (iterations) => {
    const locked = { iterations, salt: new Uint8Array(16), nonce: new Uint8Array(12), sealed: new Uint8Array(40) }
    expect(await unlock(locked, 'words')).toBeNull()
  })

  it('opens what was locked elsewhere', async () => {
    // Made with Python's hashlib.pbkdf2_hmac and the cryptography package's AESGCM.
    expect(await unlock(lockedElsewhere, 'correct horse')).toEqual(new TextEncoder().encode('hello'))
  })
})

const sealedElsewhere = [207, 86, 111, 203, 205, 51, 14, 45, 75, 106, 42, 14, 9, 119, 48, 124, 50, 101, 200, 237, 215]
const lockedElsewhere = {
  iterations: 100_000,
  salt: Uint8Array.from({ length: 16 }, (_, index) => index),
  nonce: Uint8Array.from({ length: 12 }, (_, index) => index),
  sealed: Uint8Array.from(sealedElsewhere),
}
