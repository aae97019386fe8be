import { deflateSync, inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareReports, extractAttachment, pageContents } from '@/exchange/reportFile'
import { pdfStreams } from '@/exchange/reportStreams'
import { calmsReport, render } from '../support/pdfReports'

type Part = string | Uint8Array
const encoder = new TextEncoder()

function file(...parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? encoder.encode(part) : part))))
}

const head = '%PDF-1.7\n'
const deflated = (text: string) => new Uint8Array(deflateSync(text))

/** A stream object, compressed, with its length stated as given. */
function stream(entries: string, content: string, length: (bytes: number) => string = String): Part[] {
  const data = deflated(content)
  return [
    `7 0 obj\n<< ${entries} /Filter /FlateDecode /Length ${length(data.length)} >>\nstream\n`,
    data,
    '\nendstream\nendobj\n',
  ]
}

const attached = (content: string) => stream('/Type /EmbeddedFile', content)
const page = (text: string) => stream('', `BT 1 0 0 1 56 700 Tm /F1 10 Tf <${text}> Tj ET`)
const limit = { maxInflated: 1000 }

describe('extractAttachment', () => {
  it.each<{ what: string; given: Uint8Array<ArrayBuffer>; json: string }>([
    { what: 'a compressed attachment', given: file(head, ...attached('{"a":1}')), json: '{"a":1}' },
    {
      what: 'the last of two, as an update appends it',
      given: file(head, ...attached('{"a":1}'), ...attached('{"a":2}')),
      json: '{"a":2}',
    },
    {
      what: 'a length that stands in another object',
      given: file(head, ...stream('/Type /EmbeddedFile', '{"a":3}', () => '9 0 R')),
      json: '{"a":3}',
    },
    {
      what: 'a length that is wrong',
      given: file(head, ...stream('/Type /EmbeddedFile', '{"a":4}', () => '3')),
      json: '{"a":4}',
    },
    {
      what: 'an attachment that is not compressed and holds the words of a stream',
      given: file(
        head,
        '7 0 obj\n<< /Type /EmbeddedFile /Length 24 >>\nstream\n{"note":"\\nendstream\\n"}\nendstream\nendobj\n',
      ),
      json: '{"note":"\\nendstream\\n"}',
    },
    {
      what: 'other streams around it, and line ends of two bytes',
      given: file(
        head,
        ...page('0041'),
        '8 0 obj\r\n<< /Type /EmbeddedFile /Length 2 >>\r\nstream\r\n[]\r\nendstream\r\n',
        ...page('0042'),
      ),
      json: '[]',
    },
    { what: 'text outside ASCII', given: file(head, ...attached('"Łódź"')), json: '"Łódź"' },
  ])('reads $what', async ({ given, json }) => {
    expect(await extractAttachment(given, limit)).toEqual({ ok: true, json })
  })

  it.each<{ what: string; given: Uint8Array<ArrayBuffer>; why: string }>([
    { what: 'nothing', given: file(), why: 'notPdf' },
    { what: 'text that speaks of streams', given: file('stream\nendstream'), why: 'notPdf' },
    { what: 'a PDF without an attachment', given: file(head, ...page('0041')), why: 'noData' },
    {
      what: 'a file cut before the stream ends',
      given: file(head, ...attached('{"a":1}')).subarray(0, 80),
      why: 'noData',
    },
    {
      what: 'a stream cut in its middle',
      given: file(
        head,
        '7 0 obj\n<< /EmbeddedFile /Filter /FlateDecode >>\nstream\n',
        deflated('{"a":1}').subarray(0, 6),
        '\nendstream',
      ),
      why: 'damaged',
    },
    {
      what: 'another compression',
      given: file(head, '7 0 obj\n<< /Type /EmbeddedFile /Filter /LZWDecode >>\nstream\nabc\nendstream'),
      why: 'damaged',
    },
    {
      what: 'bytes that are no text',
      given: file(
        head,
        '7 0 obj\n<< /Type /EmbeddedFile >>\nstream\n',
        new Uint8Array([0xff, 0xfe, 0xfd]),
        '\nendstream',
      ),
      why: 'damaged',
    },
    { what: 'more than the limit', given: file(head, ...attached('x'.repeat(1001))), why: 'tooLarge' },
    {
      what: 'more than the limit without compression',
      given: file(head, `7 0 obj\n<< /Type /EmbeddedFile >>\nstream\n${'x'.repeat(1001)}\nendstream`),
      why: 'tooLarge',
    },
  ])('refuses $what', async ({ given, why }) => {
    expect(await extractAttachment(given, limit)).toEqual({ ok: false, why })
  })

  it('gives up on an attachment that would inflate to 300 MB', async () => {
    const bomb = new Uint8Array(deflateSync(Buffer.alloc(300_000_000)))
    const given = file(
      head,
      `7 0 obj\n<< /Type /EmbeddedFile /Filter /FlateDecode /Length ${bomb.length} >>\nstream\n`,
      bomb,
      '\nendstream',
    )
    expect(await extractAttachment(given, { maxInflated: 5_000_000 })).toEqual({ ok: false, why: 'tooLarge' })
  })

  it('comes to an end on 50 MB of streams that hold nothing', async () => {
    const given = file(head, 'obj>>\nstream\nendstream\n'.repeat(2_200_000))
    expect(await extractAttachment(given, limit)).toEqual({ ok: false, why: 'noData' })
  })
})

describe('comparing reports', () => {
  const identified = (id: string) => `1 0 obj\n<< /Size 9 /ID [ <${id}> <${id}> ] >>\nendobj\n`
  const ours = identified('8E8EBCF86F6EF5B43DD7BC2E36EFDE90')
  const original = file(head, ...page('0041'), ...page('004B'), ...attached('{}'), ours)
  const summary = file(head, ...page('0041'), ...attached('{}'), ours)

  it('hashes what is drawn on pages and nothing else', async () => {
    expect(await pageContents(original)).toMatchObject({ hashes: { length: 2 }, isWhole: true })
    const others = file(head, ...attached('<00> Tj '), ...stream('/Length1 9', '<00> Tj '), ...stream('/S 9', 'q Q'))
    expect(await pageContents(others)).toEqual({ hashes: [], isWhole: true })
  })

  it.each([
    { what: 'shows text in any way', drawn: "(a) '" },
    { what: 'draws another object', drawn: 'q /Fm0 Do Q' },
    { what: 'covers a part of the page', drawn: '1 g 0 0 9 9 re f' },
  ])('takes for a page what $what', async ({ drawn }) => {
    expect((await pageContents(file(head, ...stream('', drawn)))).hashes).toHaveLength(1)
  })

  it.each([
    { what: 'the very file', given: original, agreement: 'same' },
    {
      what: 'the pages in a file that was written anew',
      given: file('%PDF-1.4\n', ...page('004b'), ...page('0041'), '% optimized\n'),
      agreement: 'sameContent',
    },
    {
      what: 'the pages with an update that says other things about the file, and a note laid over',
      given: file(original, '2 0 obj\n<< /Title (x) >>\nendobj\n', ...stream('/Subtype /Form', '(a) Tj')),
      agreement: 'sameContent',
    },
    { what: 'one page of two', given: file(head, ...page('0041'), ...page('0043')), agreement: 'otherContent' },
    { what: 'a page too few', given: file(head, ...page('0041'), ours), agreement: 'otherContent' },
    {
      what: 'a page too many',
      given: file(head, ...page('0041'), ...page('004B'), ...page('0043')),
      agreement: 'otherContent',
    },
    { what: 'a page that an update replaced', given: file(original, ...page('0043')), agreement: 'otherContent' },
    {
      what: 'a page that cannot be read beside the others',
      given: file(original, '7 0 obj\n<< /Filter /LZWDecode /Length 3 >>\nstream\nabc\nendstream\nendobj\n'),
      agreement: 'cannotTell',
    },
    { what: 'no page', given: file(head, ...page('0044')), agreement: 'cannotTell' },
    { what: 'no PDF', given: file('x'), agreement: 'cannotTell' },
  ])('says of $what: $agreement', async ({ given, agreement }) => {
    expect(await compareReports(given, original)).toBe(agreement)
  })

  it.each([
    { what: 'with our identifier', end: ours, agreement: 'otherContent' },
    {
      what: 'with our identifier as another program writes it',
      end: ours.toLowerCase().replace('/id [ <', '/ID [<'),
      agreement: 'otherContent',
    },
    {
      what: 'with the identifier of another program',
      end: identified('4FB8B620155017D48F112CB4F534D9F5'),
      agreement: 'cannotTell',
    },
    { what: 'without an identifier', end: '', agreement: 'cannotTell' },
  ])('says of a summary whose one page differs, $what: $agreement', async ({ end, agreement }) => {
    expect(await compareReports(file(head, ...page('0044'), ...attached('{}'), end), summary)).toBe(agreement)
  })
})

describe('a forged report', async () => {
  const reports = await Promise.all((['full', 'summary'] as const).map((form) => render(calmsReport(), form)))
  const [full, onePage] = reports.map(({ bytes }) => bytes)
  if (!full || !onePage) throw new Error('two forms were made')

  it.each([
    { form: 'full', original: full },
    { form: 'summary', original: onePage },
  ])('is told, whichever figure of the $form report was changed', async ({ original }) => {
    const pages = [...pdfStreams(original)].flatMap(({ dictionary, bytes }) => {
      const content = dictionary.includes('/Type') || !dictionary.includes('/Filter') ? '' : inflated(bytes)
      return content.includes(' Tj') ? [{ bytes, content }] : []
    })
    expect(pages.length).toBeGreaterThan(0)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...pages), fc.nat(), async ({ bytes, content }, place) => {
        const figures = [...content.matchAll(/<([0-9A-F]{4})/g)]
        const at = (figures[place % figures.length]?.index ?? 0) + 4
        const forged = `${content.slice(0, at)}${content[at] === '1' ? '2' : '1'}${content.slice(at + 1)}`
        const given = file(
          original.subarray(0, bytes.byteOffset),
          deflated(forged),
          original.subarray(bytes.byteOffset + bytes.length),
        )
        expect(await compareReports(given, original)).toBe('otherContent')
      }),
      { numRuns: 20 },
    )
  })

  it('is told when a page was added to it', async () => {
    expect(await compareReports(file(full, ...page('0041')), full)).toBe('otherContent')
    expect(await compareReports(file(onePage, ...page('0041')), onePage)).toBe('otherContent')
  })

  it('is not taken for one of the other form', async () => {
    expect(await compareReports(onePage, full)).toBe('cannotTell')
  })
})

function inflated(bytes: Uint8Array): string {
  return inflateSync(bytes).toString('latin1')
}
