import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Problem } from '@/domain/problem'
import { itemsOf } from '@/domain/questionnaire'
import { startResponse, type Answer, type QuestionnaireResponse } from '@/domain/response'
import { crc32 } from '@/exchange/crc32'
import { fromBase64url, toBase64url } from '@/exchange/link/linkBytes'
import { readLinkCode, shareAddress, unpackLink, writeLinkCode } from '@/exchange/shareLink'
import { arbitraryResponse } from '../support/arbitraryResponse'
import { definitionOf } from '../support/questionnaireTexts'

const calms = await definitionOf({ id: 'calms', version: '1.0.0' })
const pulse = await definitionOf({ id: 'calms-pulse', version: '1.0.0' })
const dora = await definitionOf({ id: 'dora', version: '1.0.0' })
const rhythm = await definitionOf({ id: 'team-rhythm', version: '1.10.0' })

const at = { now: new Date('2026-01-31T12:00:00Z'), id: '123e4567-e89b-42d3-a456-426614174000' }
const empty = startResponse(calms, { mode: 'team', team: 'Team A', service: 'Checkout' }, at)
const answers = Object.fromEntries(
  itemsOf(calms).map(({ id }, index): [string, Answer] => [id, { kind: 'rated', level: (index % 5) + 1 }]),
)
const full: QuestionnaireResponse = {
  ...empty,
  answers,
  metrics: {
    'dora-lead-time': { kind: 'bracket', bracket: 'lt-1-hour' },
    'dora-change-failure-rate': { kind: 'percent', percent: 100 },
  },
}

async function codeOf(response: QuestionnaireResponse, definition = calms): Promise<string> {
  const code = await writeLinkCode(response, definition)
  if (!code.ok) throw new Error(JSON.stringify(code.problems))
  return code.value
}

async function open(code: string, definition = calms) {
  const linked = readLinkCode(code)
  return linked.ok ? unpackLink(linked.value, definition) : linked
}

/** A link with a sound checksum and any content: what an attacker can make. */
function forge(...parts: (readonly number[] | Uint8Array)[]): string {
  const content = parts.flatMap((part) => [...part])
  const crc = crc32(Uint8Array.from(content))
  return toBase64url(Uint8Array.from([...content, crc >>> 24, (crc >>> 16) & 255, (crc >>> 8) & 255, crc & 255]))
}
const hash = Array.from({ length: 4 }, (_, index) => parseInt(dora.sha256.slice(2 * index, 2 * index + 2), 16))
const doraHead = [1, 4, 0x64, 0x6f, 0x72, 0x61, 1, 0, 0, ...hash]
const noMetrics = [0, 0, 0, 0, 0]

describe('a share link', () => {
  it.each([{ definition: calms }, { definition: dora }, { definition: rhythm }])(
    'gives back every response as it was ($definition.questionnaire.id)',
    async ({ definition }) => {
      await fc.assert(
        fc.asyncProperty(arbitraryResponse(definition), async (response) => {
          const code = await writeLinkCode(response, definition)
          if (code.ok) {
            expect(code.value).toMatch(/^[A-Za-z0-9_-]+$/)
            expect(await open(code.value, definition)).toEqual({ ok: true, value: response })
          } else {
            expect(code.problems).toEqual([{ code: 'linkTooLong', data: { limit: 32_000 } }])
          }
        }),
        { numRuns: 60 },
      )
    },
  )

  it('names the questionnaire before it is unpacked', async () => {
    const linked = readLinkCode(await codeOf(full))
    expect(linked).toMatchObject({
      ok: true,
      value: { questionnaire: { id: 'calms', version: '1.0.0' }, shortHash: calms.sha256.slice(0, 8) },
    })
  })

  it('stays short without notes, and is told to be long with many', async () => {
    const page = 'https://example.org/calms/index.html#/results/1'
    const short = shareAddress(page, await codeOf(full))
    expect(short.address).toMatch(/^https:\/\/example\.org\/calms\/index\.html#\/r\/[A-Za-z0-9_-]+$/)
    expect(short.address.length).toBeLessThan(250)
    expect(short.isLong).toBe(false)
    const note = (id: string) => ({
      note: Array.from({ length: 8 }, (_, index) =>
        crc32(new TextEncoder().encode(id + String(index))).toString(36),
      ).join(' '),
    })
    const remarks = Object.fromEntries(Object.keys(answers).map((id) => [id, note(id)]))
    expect(shareAddress(page, await codeOf({ ...full, remarks })).isLong).toBe(true)
    expect(shareAddress('x', 'y'.repeat(1995))).toMatchObject({ isLong: false })
    expect(shareAddress('x', 'y'.repeat(1996))).toMatchObject({ isLong: true })
  })

  it('is not made for a response that does not fit its questionnaire, or that is too large', async () => {
    const stray: QuestionnaireResponse = { ...full, answers: { luck: { kind: 'dontKnow' } } }
    expect(await writeLinkCode(stray, calms)).toMatchObject({ ok: false, problems: [{ code: 'unknownItem' }] })
    const noise = (seed: number) =>
      Array.from({ length: 9000 }, (_, index) =>
        String.fromCharCode(0x4e00 + ((index * index * 31 + seed * index) % 20_011)),
      ).join('')
    const remarks = Object.fromEntries(
      ['lean-wip-limits', 'lean-small-batches'].map((id, index) => [id, { note: noise(index) }]),
    )
    expect(await writeLinkCode({ ...full, remarks }, calms)).toEqual({
      ok: false,
      problems: [{ code: 'linkTooLong', data: { limit: 32_000 } }],
    })
  })
})

describe('a damaged link', () => {
  it('is told, wherever it is cut', async () => {
    const code = await codeOf(full)
    for (let length = 1; length < code.length; length += 1) {
      const linked = readLinkCode(code.slice(0, length))
      expect(linked, code.slice(0, length)).toEqual({ ok: false, problems: [{ code: 'linkDamaged', data: {} }] })
    }
  })

  it('is told, whichever character was changed', async () => {
    const code = await codeOf(full)
    for (let place = 0; place < code.length; place += 1) {
      for (const character of ['A', 'z', '7', '_']) {
        const changed = code.slice(0, place) + character + code.slice(place + 1)
        if (changed !== code)
          expect(readLinkCode(changed), changed).toMatchObject({ ok: false, problems: [{ code: 'linkDamaged' }] })
      }
    }
  })

  const zeros = deflateRawSync(new Uint8Array(10_000_000))
  const tail = (json: string) => deflateRawSync(json)
  it.each<{ what: string; code: string; problem: Problem }>([
    { what: 'nothing', code: '', problem: { code: 'linkForeign', data: {} } },
    { what: 'a foreign character', code: 'AQRkb3Jh%3D', problem: { code: 'linkForeign', data: {} } },
    { what: '32 001 characters', code: 'A'.repeat(32_001), problem: { code: 'linkTooLong', data: { limit: 32_000 } } },
    {
      what: 'a newer version',
      code: forge([2, 9, 9, 9]),
      problem: { code: 'linkNewer', data: { found: 2, reads: 1 } },
    },
    { what: 'version 0', code: forge([0], doraHead.slice(1), noMetrics), problem: { code: 'linkDamaged', data: {} } },
    {
      what: 'a name without end',
      code: forge([1, 255, 255, 255, 127, 65]),
      problem: { code: 'linkDamaged', data: {} },
    },
    { what: 'no answers', code: forge(doraHead), problem: { code: 'linkDamaged', data: {} } },
    {
      what: 'an answer that is none',
      code: forge(doraHead, [0, 0, 0, 99, 0], tail('[]')),
      problem: { code: 'linkDamaged', data: {} },
    },
    { what: 'no deflated part', code: forge(doraHead, noMetrics), problem: { code: 'linkDamaged', data: {} } },
    {
      what: 'a broken deflated part',
      code: forge(doraHead, noMetrics, [7, 7, 7]),
      problem: { code: 'linkDamaged', data: {} },
    },
    {
      what: '10 MB of zeros',
      code: forge(doraHead, noMetrics, zeros),
      problem: { code: 'tooLarge', data: { limit: 65_536 } },
    },
    { what: 'no JSON', code: forge(doraHead, noMetrics, tail('hello')), problem: { code: 'linkDamaged', data: {} } },
    {
      what: 'other JSON',
      code: forge(doraHead, noMetrics, tail('{"__proto__":{}}')),
      problem: { code: 'linkDamaged', data: {} },
    },
    {
      what: '60 000 levels',
      code: forge(doraHead, noMetrics, tail('['.repeat(60_000))),
      problem: { code: 'linkDamaged', data: {} },
    },
    {
      what: 'a place that is not there',
      code: forge(
        doraHead,
        noMetrics,
        tail(`[["${at.id}",1,"completed"],["team","A",null,null],[0,0,null],[],[77],[]]`),
      ),
      problem: { code: 'linkDamaged', data: {} },
    },
    {
      what: 'a value that the schema refuses',
      code: forge(
        doraHead,
        noMetrics,
        tail(`[["${at.id}",0,"completed"],["team","A",null,null],[0,9e99,null],[],[],[]]`),
      ),
      problem: { code: 'linkDamaged', data: {} },
    },
  ])('with $what', async ({ code, problem }) => {
    expect(await open(code, dora)).toEqual({ ok: false, problems: [problem] })
  })

  it('with values out of range is refused by the response’s own schema', async () => {
    const code = forge(
      doraHead,
      noMetrics,
      tail(`[["${at.id}",0,"completed"],["team","A",null,null],[0,0,null],[],[],[]]`),
    )
    expect(await open(code, dora)).toEqual({
      ok: false,
      problems: [{ code: 'outOfRange', data: { what: 'number', least: 1, most: null }, path: ['revision'] }],
    })
  })

  it('with a metric among the questions that are high enough is refused, as in a file', async () => {
    const code = forge(
      doraHead,
      noMetrics,
      tail(`[["${at.id}",1,"completed"],["team","A",null,null],[0,0,0],[],[0],[]]`),
    )
    const problem = {
      code: 'unknownItem',
      data: { id: 'dora-deployment-frequency', questionnaire: { id: 'dora', version: '1.0.0' } },
      path: ['highEnough', 'dora-deployment-frequency'],
    }
    expect(await open(code, dora)).toEqual({ ok: false, problems: [problem] })
  })

  it('needs the very questionnaire that it names', async () => {
    const code = await codeOf(full)
    const questionnaire = { id: 'calms', version: '1.0.0' }
    expect(await open(code, pulse)).toEqual({
      ok: false,
      problems: [
        {
          code: 'otherQuestionnaire',
          data: { expected: questionnaire, found: { id: 'calms-pulse', version: '1.0.0' } },
        },
      ],
    })
    const changed = { ...calms, sha256: '0'.repeat(64) }
    expect(await open(code, changed)).toEqual({
      ok: false,
      problems: [
        { code: 'otherContent', data: { questionnaire, expected: calms.sha256.slice(0, 8), found: '0'.repeat(64) } },
      ],
    })
  })
})

describe('its parts', () => {
  it('count CRC-32 as everybody does', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  })
  it('write base64url that reads back, and refuse any other spelling of it', () => {
    expect(toBase64url(Uint8Array.from([251, 255, 190]))).toBe('-_--')
    expect(fromBase64url('-_--')).toEqual(Uint8Array.from([251, 255, 190]))
    expect(fromBase64url('AA')).toEqual(Uint8Array.from([0]))
    expect(['AB', 'A', 'AA=', 'A A', '+/+/'].map(fromBase64url)).toEqual([null, null, null, null, null])
  })
})
