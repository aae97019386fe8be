import { describe, expect, it } from 'vitest'
import type { Parsed } from '@/domain/problem'
import { parseJson, readFileBytes, readFileText } from '@/exchange/jsonText'

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

describe('parseJson', () => {
  it.each<{ what: string; text: string; then: Parsed<unknown> }>([
    { what: 'an object', text: '{"a":[1,"x"]}', then: { ok: true, value: { a: [1, 'x'] } } },
    { what: 'a byte order mark first', text: '\uFEFF{"a":1}', then: { ok: true, value: { a: 1 } } },
    {
      what: 'brackets within a text',
      text: `"${'['.repeat(100)}\\"["`,
      then: { ok: true, value: `${'['.repeat(100)}"[` },
    },
    {
      what: '32 levels',
      text: `${'['.repeat(32)}1${']'.repeat(32)}`,
      then: { ok: true, value: JSON.parse(`${'['.repeat(32)}1${']'.repeat(32)}`) },
    },
    { what: '33 levels', text: nested(33), then: { ok: false, problems: [{ code: 'tooDeep', data: { limit: 32 } }] } },
    {
      what: '100 000 levels',
      text: nested(100_000),
      then: { ok: false, problems: [{ code: 'tooDeep', data: { limit: 32 } }] },
    },
    {
      what: '100 000 open objects',
      text: '{"a":'.repeat(100_000),
      then: { ok: false, problems: [{ code: 'tooDeep', data: { limit: 32 } }] },
    },
    { what: 'nothing', text: '', then: { ok: false, problems: [{ code: 'notJson', data: {} }] } },
    { what: 'prose', text: 'Dear team,', then: { ok: false, problems: [{ code: 'notJson', data: {} }] } },
    { what: 'NaN', text: '{"level":NaN}', then: { ok: false, problems: [{ code: 'notJson', data: {} }] } },
    { what: 'a cut object', text: '{"a":{"b":1}', then: { ok: false, problems: [{ code: 'cutShort', data: {} }] } },
    { what: 'a cut text', text: '{"a":"b\\', then: { ok: false, problems: [{ code: 'cutShort', data: {} }] } },
    {
      what: '50 MB',
      text: ' '.repeat(50_000_000),
      then: { ok: false, problems: [{ code: 'tooLarge', data: { limit: 5_000_000 } }] },
    },
    {
      what: 'keys that reach into every object, also when they are spelled with escapes',
      text: '{"a":[{"__proto__":{"x":1}}],"constructor":1,"b":{"\\u005f_proto__":2}}',
      then: {
        ok: false,
        problems: [
          { code: 'reservedKey', data: { key: '__proto__' }, path: ['a', 0, '__proto__'] },
          { code: 'reservedKey', data: { key: 'constructor' }, path: ['constructor'] },
          { code: 'reservedKey', data: { key: '__proto__' }, path: ['b', '__proto__'] },
        ],
      },
    },
  ])('$what', ({ text, then }) => {
    expect(parseJson(text)).toEqual(then)
  })
})

describe('readFileText', () => {
  it('reads UTF-8 and drops a byte order mark', () => {
    expect(readFileText(new TextEncoder().encode('\uFEFFZażółć'))).toEqual({ ok: true, value: 'Zażółć' })
  })
  it('refuses other bytes, such as a picture or UTF-16', () => {
    const problems = [{ code: 'notText', data: {} }]
    expect(readFileText(new Uint8Array([0x89, 0x50, 0x4e, 0x47]))).toEqual({ ok: false, problems })
    expect(readFileText(new Uint8Array([0xff, 0xfe, 0x7b, 0]))).toEqual({ ok: false, problems })
  })
})

describe('readFileBytes', () => {
  const withBytes = (arrayBuffer: () => Promise<ArrayBuffer>) =>
    Object.defineProperty(new Blob(['x']), 'arrayBuffer', { value: arrayBuffer })

  it('refuses 50 MB before it reads them', async () => {
    const file = new Blob([new Uint8Array(50_000_000)])
    expect(await readFileBytes(file)).toEqual({
      ok: false,
      problems: [{ code: 'tooLarge', data: { limit: 5_000_000 } }],
    })
  })
  it.each(['NotReadableError', 'NotFoundError'])('says of a folder or a file that is gone (%s) so', async (name) => {
    const file = withBytes(() => Promise.reject(new DOMException('', name)))
    expect(await readFileBytes(file)).toEqual({ ok: false, problems: [{ code: 'notReadable', data: {} }] })
  })
  it('passes any other fault on', async () => {
    const file = withBytes(() => Promise.reject(new RangeError('a bug')))
    await expect(readFileBytes(file)).rejects.toThrow('a bug')
  })
})
