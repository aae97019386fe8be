import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { correction, generate } from 'lean-qr'
import { describe, expect, it } from 'vitest'
import type { RoundTerms } from '@/domain/survey/terms'
import { withChecksum } from '@/exchange/crc32'
import { invitationAddress, readInvitation, writeInvitation } from '@/exchange/invitation'
import { readInvitationFile, writeInvitationFile } from '@/exchange/invitationFile'
import { fromBase64url, toBase64url } from '@/exchange/link/linkBytes'
import { makeKeyPair } from '@/sealing/keys'
import { arbitraryTerms, usualTerms } from '../support/ballots'
import { definitionOf, questionnaireTexts } from '../support/questionnaireTexts'

const calms = await definitionOf({ id: 'calms', version: '1.0.0' })
const rhythm = await definitionOf({ id: 'team-rhythm', version: '1.9.0' })
const rhythmText = questionnaireTexts['/tests/fixtures/questionnaires/team-rhythm/1.9.0.json'] ?? ''
const calmsText = questionnaireTexts['/questionnaires/calms/1.0.0.json'] ?? ''
const key = toBase64url((await makeKeyPair()).publicKey)
const terms = usualTerms(calms, key)

async function codeOf(asked: RoundTerms, ownTexts: readonly string[] = []): Promise<string> {
  const code = await writeInvitation(asked, ownTexts)
  if (!code.ok) throw new Error(JSON.stringify(code.problems))
  return code.value
}
const codesOf = (read: Awaited<ReturnType<typeof readInvitation>>) =>
  read.ok ? [] : read.problems.map(({ code }) => code)

/** An invitation with a sound checksum and any content. */
const fixed = [...(fromBase64url(await codeOf(terms)) ?? [])].slice(0, 130)
const forge = (rest: string | Uint8Array, head: readonly number[] = fixed) =>
  toBase64url(withChecksum(Uint8Array.from([...head, ...deflateRawSync(rest)])))
const wire = (change: Partial<Record<number, unknown>> = {}) =>
  JSON.stringify(
    ['Team A', null, 'Round 1', ['calms', '1.0.0'], 5, [], null, '2026-11-26', null, []].map((part, index) =>
      index in change ? change[index] : part,
    ),
  )

describe('an invitation', () => {
  it('gives back all terms, by link and by file', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTerms(calms, key), async (asked) => {
        const then = { ok: true, value: { terms: asked, questionnaires: [] } }
        expect(await readInvitation(await codeOf(asked))).toEqual(then)
        expect(await readInvitationFile(writeInvitationFile(asked, []))).toEqual(then)
      }),
    )
  })

  it('takes a questionnaire of one’s own along', async () => {
    const asked = usualTerms(rhythm, key)
    const read = await readInvitation(await codeOf(asked, [rhythmText]))
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    expect(read.value.terms).toEqual(asked)
    expect(read.value.questionnaires.map(({ sha256 }) => sha256)).toEqual([rhythm.sha256])
    expect(await readInvitationFile(writeInvitationFile(asked, [rhythmText]))).toEqual(read)
  })

  it('is for a file when the questionnaire is too large for a link', async () => {
    const changed = JSON.stringify({ ...JSON.parse(calmsText), id: 'calms-of-ours' })
    const tooLong = { ok: false, problems: [{ code: 'invitationTooLong', data: { limit: 16_000 } }] }
    expect(await writeInvitation(terms, [changed])).toEqual(tooLong)
    expect(await writeInvitation(terms, [JSON.stringify('x'.repeat(300_000))])).toEqual(tooLong)
  })

  it('takes less than 500 characters and a QR code of version 17 at level M in a usual case', async () => {
    const address = invitationAddress('https://example.org/devops-assessment/#/surveys', await codeOf(terms))
    expect(address).toMatch(/^https:\/\/example\.org\/devops-assessment\/#\/join\/[A-Za-z0-9_-]+$/)
    expect(address.length).toBeLessThan(500)
    const { size } = generate(address, { minCorrectionLevel: correction.M, maxCorrectionLevel: correction.M })
    expect((size - 17) / 4).toBe(17)
  })

  it('is not made from terms that no round has', async () => {
    expect(await writeInvitation({ ...terms, promise: { kind: 'confidential', k: 2 } }, [])).toMatchObject({
      ok: false,
      problems: [{ code: 'outOfRange', path: ['promise', 'k'] }],
    })
    const noKey = { ok: false, problems: [{ code: 'keyUnusable', data: {}, path: ['publicKey'] }] }
    expect(await writeInvitation({ ...terms, publicKey: 'A'.repeat(87) }, [])).toEqual(noKey)
    expect(await writeInvitation({ ...terms, publicKey: `${key.slice(0, -1)}_` }, [])).toEqual(noKey)
  })
})

describe('an invitation from outside', () => {
  it('is damaged, wherever it was cut', async () => {
    const code = await codeOf(terms)
    for (let length = 1; length < code.length; length += 1) {
      expect(codesOf(await readInvitation(code.slice(0, length)))).toEqual(['invitationDamaged'])
    }
  })

  it('is damaged, whichever character was changed', async () => {
    const code = await codeOf(terms)
    for (let place = 0; place < code.length; place += 1) {
      const changed = code.slice(0, place) + (code[place] === 'A' ? 'B' : 'A') + code.slice(place + 1)
      expect(codesOf(await readInvitation(changed))).toEqual(['invitationDamaged'])
    }
  })

  it.each<{ what: string; code: string; then: string }>([
    { what: 'nothing', code: '', then: 'invitationForeign' },
    { what: 'a foreign character', code: 'AQRk%3D', then: 'invitationForeign' },
    { what: 'a ballot code', code: 'CALMSB:AAAA.', then: 'invitationForeign' },
    { what: '16 001 characters', code: 'A'.repeat(16_001), then: 'invitationTooLong' },
    { what: 'a newer format', code: forge(wire(), [2]), then: 'invitationNewer' },
    { what: 'format 0', code: forge(wire(), [0, ...fixed.slice(1)]), then: 'invitationDamaged' },
    { what: 'a head that ends early', code: forge('', fixed.slice(0, 60)), then: 'invitationDamaged' },
    { what: '10 MB of zeros', code: forge(new Uint8Array(10_000_000)), then: 'invitationDamaged' },
    { what: 'no JSON', code: forge('['), then: 'invitationDamaged' },
    { what: 'another JSON', code: forge('{}'), then: 'invitationDamaged' },
    { what: 'a promise from two people on', code: forge(wire({ 4: 2 })), then: 'outOfRange' },
    { what: 'a promise from eleven people on', code: forge(wire({ 4: 11 })), then: 'outOfRange' },
    { what: 'a team without a name', code: forge(wire({ 0: ' ' })), then: 'outOfRange' },
    {
      what: 'four segment questions',
      code: forge(
        wire({
          5: Array(4).fill([
            'a',
            'A',
            [
              ['b', 'B'],
              ['c', 'C'],
            ],
          ]),
        }),
      ),
      then: 'outOfRange',
    },
    { what: 'one option', code: forge(wire({ 5: [['a', 'A', [['b', 'B']]]] })), then: 'outOfRange' },
    { what: 'a day that is none', code: forge(wire({ 7: '2026-02-30' })), then: 'wrongForm' },
    { what: 'a version that is none', code: forge(wire({ 3: ['calms', '1'] })), then: 'rule' },
    { what: 'a key that is no point', code: forge(wire(), fixed.with(65, 2)), then: 'keyUnusable' },
    { what: 'a questionnaire that is none', code: forge(wire({ 9: [{}] })), then: 'otherKind' },
    {
      what: 'a questionnaire that nobody asks',
      code: forge(wire({ 9: [JSON.parse(rhythmText)] })),
      then: 'unrelatedQuestionnaire',
    },
    {
      what: 'a reserved key',
      code: forge(wire({ 9: [] }).replace('[]]', '[{"__proto__":1}]]')),
      then: 'invitationDamaged',
    },
  ])('is told: $what', async ({ code, then }) => {
    expect(codesOf(await readInvitation(code))).toEqual([then])
  })

  it('is refused with the place of each fault when it is a file', async () => {
    const text = writeInvitationFile(terms, [])
    expect(await readInvitationFile(text.replace('"k": 5', '"k": 1'))).toMatchObject({
      problems: [{ code: 'outOfRange', path: ['terms', 'promise', 'k'] }],
    })
    expect(await readInvitationFile(text.replace(key, 'A'.repeat(87)))).toMatchObject({
      problems: [{ code: 'keyUnusable', path: ['terms', 'publicKey'] }],
    })
    expect(await readInvitationFile(text.replace('"formatVersion": 1', '"formatVersion": 2'))).toEqual({
      ok: false,
      problems: [{ code: 'newerFormat', data: { found: 2, reads: 1 } }],
    })
    expect(await readInvitationFile(text.slice(0, 300))).toMatchObject({ problems: [{ code: 'cutShort' }] })
  })
})
