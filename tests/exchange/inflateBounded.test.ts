import { deflateRawSync, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deflate, inflateBounded } from '@/exchange/inflateBounded'

const bytesOf = (data: ArrayLike<number>) => new Uint8Array(Array.from(data))
const raw = { format: 'deflate-raw', max: 65_536 } as const

describe('inflateBounded', () => {
  it('gives back what deflate was given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (data) => {
        const bytes = bytesOf(data)
        expect(await inflateBounded(await deflate(bytes), raw)).toEqual({ ok: true, bytes })
      }),
      { numRuns: 30 },
    )
  })

  it('reads the zlib format of a PDF stream', async () => {
    const deflated = bytesOf(deflateSync('BT (Culture) Tj ET'))
    const inflated = await inflateBounded(deflated, { format: 'deflate', max: 100 })
    expect(inflated.ok && new TextDecoder().decode(inflated.bytes)).toBe('BT (Culture) Tj ET')
  })

  it('allows exactly the limit and not a byte more', async () => {
    const deflated = bytesOf(deflateRawSync(new Uint8Array(1000)))
    expect(await inflateBounded(deflated, { format: 'deflate-raw', max: 1000 })).toMatchObject({ ok: true })
    expect(await inflateBounded(deflated, { format: 'deflate-raw', max: 999 })).toEqual({ ok: false, why: 'tooLarge' })
  })

  it('gives up on 200 MB of zeros in 200 kB', async () => {
    const bomb = bytesOf(deflateRawSync(new Uint8Array(200_000_000)))
    expect(bomb.length).toBeLessThan(250_000)
    expect(await inflateBounded(bomb, raw)).toEqual({ ok: false, why: 'tooLarge' })
  })

  const whole = bytesOf(deflateRawSync('the answers of a team, and what it wrote beside them'))
  it.each([
    { what: 'nothing', given: new Uint8Array(0) },
    { what: 'a cut stream', given: whole.subarray(0, whole.length - 3) },
    { what: 'a reserved block type', given: new Uint8Array([7, 1, 2, 3]) },
  ])('says that $what is broken', async ({ given }) => {
    expect(await inflateBounded(given, raw)).toEqual({ ok: false, why: 'broken' })
  })

  it('passes a fault on that is not of the data', async () => {
    const given = whole.slice()
    Object.defineProperty(given, 'subarray', {
      value: () => {
        throw new RangeError('not of the data')
      },
    })
    await expect(inflateBounded(given, raw)).rejects.toThrow('not of the data')
  })
})
