import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkKeyPair, isPublicKey, makeKeyPair } from '@/sealing/keys'
import { pad, unpad } from '@/sealing/padding'
import { openSealed, seal } from '@/sealing/seal'

const keyPair = await makeKeyPair()
const other = await makeKeyPair()
const binding = 'a round'
const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Uint8Array.from(array))
const cannotBeOpened = { ok: false, why: 'cannotBeOpened' }

const sealFor = (plain: Uint8Array<ArrayBuffer>) => seal(plain, { publicKey: keyPair.publicKey, binding })

describe('what is sealed', () => {
  it('is opened with the key pair and the binding it was sealed for, and with no other', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.string(), async (plain, words) => {
        const sealed = await seal(plain, { publicKey: keyPair.publicKey, binding: words })
        expect(await openSealed(sealed, { keyPair, binding: words })).toEqual({ ok: true, plain })
        expect(await openSealed(sealed, { keyPair: other, binding: words })).toEqual(cannotBeOpened)
        expect(await openSealed(sealed, { keyPair, binding: `${words}.` })).toEqual(cannotBeOpened)
      }),
      { numRuns: 50 },
    )
  })

  it('opens with every key pair: 40 of 40', async () => {
    for (let count = 0; count < 40; count += 1) {
      const pair = await makeKeyPair()
      const sealed = await seal(Uint8Array.of(count), { publicKey: pair.publicKey, binding })
      expect(await openSealed(sealed, { keyPair: pair, binding })).toEqual({ ok: true, plain: Uint8Array.of(count) })
    }
  })

  it('never looks the same twice', async () => {
    const plain = new Uint8Array(40)
    expect(await sealFor(plain)).not.toEqual(await sealFor(plain))
  })

  // 1 byte of suite, 65 of encapsulated key, the bucket, 16 of authentication.
  it.each([
    { plain: 0, sealed: 146 },
    { plain: 63, sealed: 146 },
    { plain: 64, sealed: 210 },
    { plain: 127, sealed: 210 },
    { plain: 128, sealed: 338 },
    { plain: 300, sealed: 594 },
  ])('has $sealed bytes for $plain', async ({ plain, sealed }) => {
    expect(await sealFor(new Uint8Array(plain))).toHaveLength(sealed)
  })

  it('is not opened when it was cut anywhere', async () => {
    const sealed = await sealFor(new Uint8Array(40))
    for (let length = 0; length < sealed.length; length += 1) {
      expect(await openSealed(sealed.slice(0, length), { keyPair, binding })).toEqual(cannotBeOpened)
    }
  })

  it('is not opened when any single bit was flipped', async () => {
    const sealed = await sealFor(new Uint8Array(40))
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const flipped = sealed.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
      expect((await openSealed(flipped, { keyPair, binding })).ok).toBe(false)
    }
  })

  it('is told when a newer version sealed it in a way unknown here', async () => {
    const sealed = await sealFor(new Uint8Array(40))
    sealed[0] = 2
    expect(await openSealed(sealed, { keyPair, binding })).toEqual({ ok: false, why: 'newerApp' })
  })

  it('is not opened with bytes that are no key', async () => {
    const sealed = await sealFor(new Uint8Array(40))
    const { privateKey, publicKey } = keyPair
    const pairs = [
      { privateKey: new Uint8Array(0), publicKey },
      { privateKey: new Uint8Array(138).fill(7), publicKey },
      { privateKey, publicKey: new Uint8Array(65) },
      { privateKey, publicKey: publicKey.slice(1) },
      { privateKey: other.privateKey, publicKey },
    ]
    for (const pair of pairs) expect(await openSealed(sealed, { keyPair: pair, binding })).toEqual(cannotBeOpened)
  })
})

describe('a key', () => {
  it('has 65 bytes where it is public', () => {
    expect(keyPair.publicKey).toHaveLength(65)
    expect(keyPair.publicKey[0]).toBe(4)
  })

  it('belongs to its pair alone', async () => {
    expect(await checkKeyPair(keyPair)).toBe(true)
    expect(await checkKeyPair({ ...keyPair, publicKey: other.publicKey })).toBe(false)
    expect(await checkKeyPair({ ...keyPair, privateKey: new Uint8Array(3) })).toBe(false)
    expect(await checkKeyPair({ ...keyPair, publicKey: new Uint8Array(65) })).toBe(false)
  })

  it('is told from bytes that are none', async () => {
    expect(await isPublicKey(keyPair.publicKey)).toBe(true)
    expect(await isPublicKey(new Uint8Array(65).fill(4))).toBe(false)
    expect(await isPublicKey(keyPair.publicKey.slice(0, 64))).toBe(false)
    await expect(seal(new Uint8Array(1), { publicKey: new Uint8Array(65), binding })).rejects.toThrow('public key')
  })
})

describe('padding', () => {
  it('gives back every content', () => {
    fc.assert(
      fc.property(bytes, (plain) => {
        expect(unpad(pad(plain))).toEqual(plain)
      }),
    )
  })

  it('is refused where there is none', () => {
    expect(unpad(new Uint8Array(64))).toBeNull()
    expect(unpad(new Uint8Array(0))).toBeNull()
    expect(unpad(Uint8Array.of(0x80, 1, 0))).toBeNull()
  })
})
