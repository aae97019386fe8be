import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemsOf, metricsOf } from '@/domain/questionnaire'
import type { Answer } from '@/domain/response'
import type { AnsweredBallot, BallotContent } from '@/domain/survey/ballot'
import { packBallot, unpackBallot } from '@/exchange/ballot/ballotContent'
import { definitionOf } from '../../support/questionnaireTexts'
import { arbitraryBallot, usualTerms } from '../../support/ballots'

const calms = await definitionOf({ id: 'calms', version: '1.0.0' })
const pulse = await definitionOf({ id: 'calms-pulse', version: '1.0.0' })
const dora = await definitionOf({ id: 'dora', version: '1.0.0' })
const terms = usualTerms(calms, 'A'.repeat(87))

const sender = { respondent: '123e4567-e89b-42d3-a456-426614174000', revision: 2, day: '2026-11-26' }
const answered: AnsweredBallot = {
  kind: 'answers',
  ...sender,
  segments: { role: 'operations', site: 'north' },
  answers: Object.fromEntries(
    itemsOf(calms).map(({ id }, index): [string, Answer] => [id, { kind: 'rated', level: (index % 5) + 1 }]),
  ),
  metrics: { 'dora-lead-time': { kind: 'bracket', bracket: 'lt-1-hour' } },
  remarks: {},
}
const withdrawn: BallotContent = { kind: 'withdrawn', ...sender }

async function packed(content: BallotContent, asked = terms, definition = calms): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await packBallot(content, asked, definition)
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.problems))
  return bytes.value
}
const unpack = (bytes: Iterable<number>) => unpackBallot(Uint8Array.from(bytes), terms, calms)
const unfitting = { ok: false, problems: [{ code: 'ballotUnfitting', data: {} }] }

describe('what is sealed in a ballot', () => {
  it.each([{ definition: calms }, { definition: pulse }, { definition: dora }])(
    'is given back as it was ($definition.questionnaire.id)',
    async ({ definition }) => {
      const asked = usualTerms(definition, 'A'.repeat(87))
      await fc.assert(
        fc.asyncProperty(arbitraryBallot(definition, asked), async (content) => {
          const bytes = await packed(content, asked, definition)
          expect(await unpackBallot(bytes, asked, definition)).toEqual({ ok: true, value: content })
        }),
        { numRuns: 60 },
      )
    },
  )

  it('has these bytes', async () => {
    const uuid = [0x12, 0x3e, 0x45, 0x67, 0xe8, 0x9b, 0x42, 0xd3, 0xa4, 0x56, 0x42, 0x66, 0x14, 0x17, 0x40, 0]
    // (2026 · 12 + 10) · 31 + 25 = 754 007 = 0x0B8157
    const head = [...uuid, 2, 0x0b, 0x81, 0x57]
    expect(Array.from(await packed(withdrawn))).toEqual([1, 2, ...head])
    // Role 2, site 1; 36 items in 14 bytes; lead time is the second metric, and "less than an hour" its last bracket.
    const bytes = Array.from(await packed({ ...answered, answers: {} }))
    expect(bytes.slice(0, 24)).toEqual([1, 1, ...head, 2, 1])
    expect(bytes.slice(24, 38)).toEqual(Array.from({ length: 14 }, () => 0))
    expect(bytes.slice(38)).toHaveLength(metricsOf(calms).length)
  })

  it('takes less than 64 bytes with 36 answers and the metrics, without remarks', async () => {
    expect(itemsOf(calms)).toHaveLength(36)
    expect(await packed({ ...answered, revision: 1_000_000 })).toHaveLength(45)
  })

  it('is not made when it does not fit the round', async () => {
    const cases: readonly [BallotContent, string][] = [
      [{ ...answered, answers: { luck: { kind: 'dontKnow' } } }, 'unknownItem'],
      [{ ...answered, metrics: { luck: { kind: 'dontKnow' } } }, 'unknownMetric'],
      [{ ...answered, remarks: { luck: { note: 'x' } } }, 'unknownItem'],
      [{ ...answered, segments: { role: 'chief' } }, 'notOneOf'],
      [{ ...answered, segments: { shoe: 'large' } }, 'notOneOf'],
      [{ ...answered, revision: 0 }, 'outOfRange'],
      [{ ...answered, respondent: 'me' }, 'wrongForm'],
      [{ ...answered, day: '2026-02-30' }, 'wrongForm'],
    ]
    for (const [content, code] of cases) {
      expect(await packBallot(content, terms, calms)).toMatchObject({ ok: false, problems: [{ code }] })
    }
    expect(await packBallot(answered, terms, pulse)).toMatchObject({ problems: [{ code: 'otherQuestionnaire' }] })
  })

  it('is not made when its notes are too long to travel', async () => {
    const remarks = Object.fromEntries(itemsOf(calms).map(({ id }) => [id, { note: 'x'.repeat(9000) }]))
    const refused = { ok: false, problems: [{ code: 'ballotTooLarge', data: { limit: 65_536 } }] }
    expect(await packBallot({ ...answered, remarks }, terms, calms)).toEqual(refused)
  })
})

describe('a ballot that somebody made by hand', () => {
  it('is not accepted when it was cut anywhere', async () => {
    const bytes = await packed({ ...answered, remarks: { 'lean-wip-limits': { note: 'Since May.' } } })
    const whole = await packed(answered)
    for (let length = 0; length < bytes.length; length += 1) {
      const read = await unpack(bytes.slice(0, length))
      expect(read.ok, String(length)).toBe(length === whole.length)
    }
  })

  it('is not accepted with bytes behind it', async () => {
    expect(await unpack([...(await packed(withdrawn)), 0])).toEqual(unfitting)
    expect(await unpack([...(await packed(answered)), 0])).toEqual(unfitting)
  })

  it('is told when a newer version made it', async () => {
    expect(await unpack([2, ...(await packed(answered)).slice(1)])).toEqual({
      ok: false,
      problems: [{ code: 'ballotNewer', data: { found: 2, reads: 1 } }],
    })
  })

  const zeros = deflateRawSync(new Uint8Array(10_000_000))
  it.each<{ what: string; change: (bytes: number[]) => number[]; code: string }>([
    { what: 'nothing', change: () => [], code: 'ballotUnfitting' },
    { what: 'format 0', change: ([, ...rest]) => [0, ...rest], code: 'ballotUnfitting' },
    { what: 'an unknown kind', change: ([format, , ...rest]) => [format ?? 0, 9, ...rest], code: 'ballotUnfitting' },
    { what: 'revision 0', change: (bytes) => bytes.with(18, 0), code: 'outOfRange' },
    { what: 'a day that is none', change: (bytes) => bytes.with(19, 255), code: 'wrongForm' },
    { what: 'an option that is not there', change: (bytes) => bytes.with(22, 4), code: 'ballotUnfitting' },
    { what: 'a metric answer that is none', change: (bytes) => bytes.with(38, 99), code: 'ballotUnfitting' },
    { what: 'a respondent that is no UUID', change: (bytes) => bytes.fill(0x77, 2, 18), code: 'wrongForm' },
    { what: 'remarks that inflate to 10 MB', change: (bytes) => [...bytes, ...zeros], code: 'ballotTooLarge' },
    {
      what: 'remarks that are no JSON',
      change: (bytes) => [...bytes, ...deflateRawSync('[')],
      code: 'ballotUnfitting',
    },
    { what: 'no remarks', change: (bytes) => [...bytes, ...deflateRawSync('[]')], code: 'ballotUnfitting' },
    {
      what: 'a remark on an item that is not there',
      change: (bytes) => [...bytes, ...deflateRawSync('[[999,"x",null,null,null]]')],
      code: 'ballotUnfitting',
    },
    {
      what: 'a link that is none',
      change: (bytes) => [...bytes, ...deflateRawSync('[[0,null,null,"javascript:alert(1)",null]]')],
      code: 'rule',
    },
  ])('is refused with $what', async ({ change, code }) => {
    const read = await unpack(change(Array.from(await packed(answered))))
    expect(read.ok ? 'accepted' : read.problems[0]?.code).toBe(code)
  })

  it('is never more than a value, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), async (bytes) => {
        expect(typeof (await unpack([1, 1, ...bytes])).ok).toBe('boolean')
      }),
    )
  })
})
