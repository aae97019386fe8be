import fc from 'fast-check'
import { correction, generate } from 'lean-qr'
import { describe, expect, it } from 'vitest'
import { itemsOf, metricsOf } from '@/domain/questionnaire'
import type { Answer, MetricAnswer } from '@/domain/response'
import { packBallot, unpackBallot } from '@/exchange/ballot/ballotContent'
import { belongsTo, hashBallot, readBallotCode, writeBallotCode } from '@/exchange/ballot/ballotCode'
import { withChecksum } from '@/exchange/crc32'
import { fromBase64url, toBase64url } from '@/exchange/link/linkBytes'
import { termsHash } from '@/exchange/termsHash'
import { makeKeyPair } from '@/sealing/keys'
import { openSealed, seal } from '@/sealing/seal'
import { arbitraryBallot, usualTerms } from '../../support/ballots'
import { definitionOf } from '../../support/questionnaireTexts'

const calms = await definitionOf({ id: 'calms', version: '1.0.0' })
const keyPair = await makeKeyPair()
const other = await makeKeyPair()
const terms = usualTerms(calms, toBase64url(keyPair.publicKey))
const binding = await termsHash(terms)
const sealed = Uint8Array.from({ length: 146 }, (_, index) => index)

const answers = Object.fromEntries(
  itemsOf(calms).map(({ id }, index): [string, Answer] => [id, { kind: 'rated', level: (index % 5) + 1 }]),
)
const metrics = Object.fromEntries(metricsOf(calms).map(({ id }): [string, MetricAnswer] => [id, { kind: 'dontKnow' }]))
const sender = { respondent: '123e4567-e89b-42d3-a456-426614174000', revision: 1, day: '2026-11-26' }
const full = { kind: 'answers', ...sender, segments: { role: 'product' }, answers, metrics, remarks: {} } as const

async function codeOf(content: Parameters<typeof packBallot>[0]): Promise<string> {
  const packed = await packBallot(content, terms, calms)
  if (!packed.ok) throw new Error(JSON.stringify(packed.problems))
  return writeBallotCode(await seal(packed.value, { publicKey: keyPair.publicKey, binding }), terms)
}

/** A code with a sound checksum and any content. */
const forge = (bytes: readonly number[]) => `CALMSB:${toBase64url(withChecksum(Uint8Array.from(bytes)))}.`

describe('a ballot code', () => {
  it('carries any ballot to the holder of the key, bound to the terms, and to nobody else', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBallot(calms, terms), async (content) => {
        const envelope = readBallotCode(await codeOf(content))
        if (!envelope.ok) throw new Error(JSON.stringify(envelope.problems))
        const opened = await openSealed(envelope.value.sealed, { keyPair, binding })
        expect(opened.ok && (await unpackBallot(opened.plain, terms, calms))).toEqual({ ok: true, value: content })
        const elsewhere = [
          { keyPair: other, binding },
          { keyPair, binding: await termsHash({ ...terms, promise: { kind: 'open' } }) },
          { keyPair, binding: await termsHash({ ...terms, title: 'Another round' }) },
        ]
        for (const receiver of elsewhere) {
          expect(await openSealed(envelope.value.sealed, receiver)).toEqual({ ok: false, why: 'cannotBeOpened' })
        }
      }),
      { numRuns: 40 },
    )
  })

  it('has 226 characters for 36 answers and the metrics, and fits a QR code of version 11 at level M', async () => {
    const code = await codeOf(full)
    expect(itemsOf(calms)).toHaveLength(36)
    expect(code).toMatch(/^CALMSB:[A-Za-z0-9_-]{218}\.$/)
    expect(code).toHaveLength(226)
    // A code of version v has 17 + 4 v modules a side.
    const { size } = generate(code, { minCorrectionLevel: correction.M, maxCorrectionLevel: correction.M })
    expect((size - 17) / 4).toBe(11)
  })

  it('has the same length whether few or many questions were answered', async () => {
    expect(await codeOf({ ...full, answers: {}, metrics: {}, segments: {} })).toHaveLength(226)
    expect(await codeOf({ kind: 'withdrawn', ...sender })).toHaveLength(226)
  })

  it('begins with format, round and questionnaire', () => {
    const code = writeBallotCode(sealed, terms)
    const bytes = fromBase64url(code.slice(7, -1))
    const hash = Array.from({ length: 4 }, (_, index) => parseInt(calms.sha256.slice(2 * index, 2 * index + 2), 16))
    const head = [1, 0x7f, 0x9c, 0x24, 0xe8, 0x3b, 0x12, 0x4f, 0xef, ...hash]
    expect(Array.from(bytes ?? []).slice(0, 13)).toEqual(head)
    expect(readBallotCode(code)).toEqual({
      ok: true,
      value: { sealed, roundTag: '7f9c24e83b124fef', questionnaireTag: calms.sha256.slice(0, 8) },
    })
  })

  it('tells for which round it is', () => {
    const envelope = readBallotCode(writeBallotCode(sealed, terms))
    if (!envelope.ok) throw new Error('not read')
    expect(belongsTo(envelope.value, terms)).toBe('thisRound')
    expect(belongsTo(envelope.value, { ...terms, round: terms.survey })).toBe('otherRound')
    const newer = { ...terms, questionnaire: { ...terms.questionnaire, sha256: 'f'.repeat(64) } }
    expect(belongsTo(envelope.value, newer)).toBe('otherQuestionnaire')
  })

  it('has one hash, with and without its end mark', async () => {
    const code = writeBallotCode(sealed, terms)
    expect(await hashBallot(code)).toMatch(/^[0-9a-f]{64}$/)
    expect(await hashBallot(code.slice(0, -1))).toBe(await hashBallot(code))
    expect(await hashBallot(writeBallotCode(sealed.slice(1), terms))).not.toBe(await hashBallot(code))
  })
})

describe('a code that is not as it was written', () => {
  const damaged = { ok: false, problems: [{ code: 'ballotDamaged', data: {} }] }

  it('is damaged, wherever it was cut', () => {
    const code = writeBallotCode(sealed, terms)
    for (let length = 7; length < code.length - 1; length += 1) {
      expect(readBallotCode(code.slice(0, length))).toEqual(damaged)
      expect(readBallotCode(`${code.slice(0, length)}.`)).toEqual(damaged)
    }
    expect(readBallotCode(code.slice(0, -1)).ok).toBe(true)
  })

  it('is damaged, whichever single bit was flipped', () => {
    const bytes = fromBase64url(writeBallotCode(sealed, terms).slice(7, -1)) ?? new Uint8Array(0)
    expect(bytes).toHaveLength(163)
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = bytes.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
      expect(readBallotCode(`CALMSB:${toBase64url(flipped)}.`)).toEqual(damaged)
    }
  })

  it('is not opened when a bit was flipped and the checksum made anew', async () => {
    const content = (fromBase64url((await codeOf(full)).slice(7, -1)) ?? new Uint8Array(0)).slice(0, -4)
    for (let index = 13; index < content.length; index += 1) {
      const envelope = readBallotCode(forge([...content.map((byte, at) => (at === index ? byte ^ 1 : byte))]))
      const opened = envelope.ok && (await openSealed(envelope.value.sealed, { keyPair, binding }))
      expect(opened).toMatchObject({ ok: false })
    }
  })

  it.each<{ what: string; code: string; problem: string }>([
    { what: 'nothing', code: '', problem: 'ballotForeign' },
    { what: 'an address', code: 'https://example.org/#/join/AbC', problem: 'ballotForeign' },
    { what: 'small letters', code: 'calmsb:AAAA.', problem: 'ballotForeign' },
    { what: 'the prefix alone', code: 'CALMSB:', problem: 'ballotDamaged' },
    { what: 'foreign characters', code: 'CALMSB:AA+/=.', problem: 'ballotDamaged' },
    { what: 'a checksum of nothing', code: 'CALMSB:AAAAAA.', problem: 'ballotDamaged' },
    { what: 'two codes in one', code: 'CALMSB:AAAA.CALMSB:AAAA.', problem: 'ballotDamaged' },
    { what: 'more than any ballot has', code: `CALMSB:${'A'.repeat(90_000)}.`, problem: 'ballotDamaged' },
    { what: 'a newer format', code: forge([2, 9, 9]), problem: 'ballotNewer' },
    { what: 'format 0', code: forge([0, ...new Uint8Array(20)]), problem: 'ballotDamaged' },
    { what: 'a head that ends early', code: forge([1, 2, 3]), problem: 'ballotDamaged' },
  ])('is told: $what', ({ code, problem }) => {
    const read = readBallotCode(code)
    expect(read.ok ? [] : read.problems.map((told) => told.code)).toEqual([problem])
  })
})
