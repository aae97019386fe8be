import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { extractAttachment } from '@/exchange/reportFile'
import type { RenderedPdf } from '@/report/pdf/pdfDocument'
import { calmsReport, calmsReportWithNotes, open, render, textOf, type Opened } from '../../support/pdfReports'

const notes = [
  'Zażółć gęślą jaźń w środę o świcie',
  'Pijamalı hasta yağız şoföre çabucak güvendi',
  'Do bạch kim rất quý nên sẽ dùng để lắp vô xương',
  'Ταχίστη αλώπηξ βαφής ψημένη γη, δρασκελίζει υπέρ νωθρού κυνός',
  'Съешь же ещё этих мягких французских булок, да выпей чаю',
  'Příliš žluťoučký kůň, e\u0301tude, naïve façade, 12 € → 13 £, a ≥ b',
]

describe('the full report', () => {
  let rendered: RenderedPdf
  let opened: Opened

  beforeAll(async () => {
    rendered = await render(calmsReportWithNotes(notes), 'full', '{"answers":"Łódź"}')
    opened = await open(rendered.bytes)
  })

  it.each(notes)('can be searched for: %s', async (note) => {
    const text = (await textOf(opened)).replaceAll('\n', ' ').replace(/ +/g, ' ')
    expect(text).toContain(note.normalize('NFC'))
  })

  it('shows every character', () => {
    expect(rendered.missing).toEqual([])
  })

  it('says title, language and day of the answers', async () => {
    const { info } = await opened.getMetadata()
    expect(info).toMatchObject({
      Title: 'Payments, March 2026',
      Language: 'en',
      CreationDate: "D:20260302092000+00'00'",
      PDFFormatVersion: '1.7',
    })
    expect(await opened.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true })
  })

  it('has an outline of its sections, questions by pillar within', async () => {
    const outline = await opened.getOutline()
    expect(outline.map(({ title, items }) => [title, items.map((item: { title: string }) => item.title)])).toEqual([
      ['In short', []],
      ['Profile by pillar', []],
      ['Delivery metrics (DORA)', []],
      ['The Three Ways in the same answers', []],
      ['Improve first', ['How sure this is']],
      ['Strengths to keep', []],
      ['Every question', ['Culture', 'Automation', 'Lean', 'Measurement', 'Sharing']],
      ['Method and limits', []],
    ])
  })

  it('numbers its pages', async () => {
    const text = await textOf(opened)
    const { numPages } = opened
    expect(numPages).toBeGreaterThan(5)
    expect(text).toContain(`Page 1 of ${numPages}`)
    expect(text).toContain(`Page ${numPages} of ${numPages}`)
  })

  it('draws its charts as vectors and holds no picture made of pixels', async () => {
    const pictures = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject])
    for (let page = 1; page <= opened.numPages; page++) {
      const { fnArray } = await (await opened.getPage(page)).getOperatorList()
      expect(fnArray.filter((operator) => pictures.has(operator))).toEqual([])
    }
  })

  it('tells in words what its charts show', async () => {
    const figures = nodesOf(await structureOf(opened), 'Figure')
    expect(figures.map(({ alt }) => alt?.split('. ')[0])).toEqual(['Radar chart', 'Dot plot'])
    expect(figures[0]?.alt).toContain('Culture: ')
  })

  it('says to screen readers what is a heading, a table and a link', async () => {
    const structure = await structureOf(opened)
    expect(nodesOf(structure, 'H1')).toHaveLength(1)
    expect(nodesOf(structure, 'H3').length).toBeGreaterThanOrEqual(5)
    expect(nodesOf(structure, 'H4')).toHaveLength(36)
    expect(nodesOf(structure, 'Table').length).toBeGreaterThanOrEqual(3)
    expect(nodesOf(structure, 'TH').length).toBeGreaterThan(8)
    expect(nodesOf(structure, 'Link').length).toBeGreaterThan(8)
  })

  it('leads to its own places', async () => {
    const links = await (await opened.getPage(1)).getAnnotations()
    const leading = links.filter(({ subtype, dest }: { subtype: string; dest: unknown }) => subtype === 'Link' && dest)
    expect(leading.length).toBeGreaterThan(5)
  })

  it('carries its data', async () => {
    expect(await extractAttachment(rendered.bytes, { maxInflated: 1000 })).toEqual({
      ok: true,
      json: '{"answers":"Łódź"}',
    })
    const attachments: unknown = await opened.getAttachments()
    expect(attachments).toMatchObject({ 'calms-response.json': { filename: 'calms-response.json' } })
  })
})

describe('a report', () => {
  it('is the same to the last byte when it is made again', async () => {
    const [first, second] = [await render(calmsReport()), await render(calmsReport())]
    expect(first.bytes.length).toBeGreaterThan(20_000)
    expect(first.bytes).toEqual(second.bytes)
  })

  it('stays under 200 kB with 36 answers and twelve notes of 200 characters', async () => {
    const note = 'We did this twice, and each time the release day moved it to the end of the month again. '.repeat(3)
    const { bytes } = await render(calmsReportWithNotes(Array.from({ length: 12 }, () => note.slice(0, 200))))
    expect(bytes.length).toBeLessThan(200_000)
  })

  it('shows a box for each character that no font has, and names them', async () => {
    const { bytes, missing } = await render(calmsReportWithNotes(['Tests 測試 pass 👩‍🚀 always']))
    expect(missing).toEqual(['測', '試', '👩‍🚀'])
    expect(await textOf(await open(bytes))).toContain('Tests □□ pass □ always')
  })

  it('keeps a note of 10 000 characters whole, over as many pages as it takes', async () => {
    const words = Array.from({ length: 1400 }, (_, index) => `w${String(index).padStart(5, '0')}`)
    const { bytes } = await render(calmsReportWithNotes([words.join(' ')]))
    const text = await textOf(await open(bytes))
    expect(words.filter((word) => !text.includes(word))).toEqual([])
  })

  it('keeps a word that is longer than a line', async () => {
    const { bytes } = await render(calmsReportWithNotes(['x'.repeat(300)]))
    const text = (await textOf(await open(bytes))).replaceAll('\n', '')
    expect(text).toContain('x'.repeat(300))
  })

  it('tells as it goes how many of its parts are done', async () => {
    const { renderPdf } = await import('@/report/pdf/renderPdf')
    const { fonts } = await import('../../support/pdfReports')
    const told: number[] = []
    const attachment = { name: 'a.json', json: '{}' }
    await renderPdf(
      { content: { kind: 'response', form: 'summary', model: calmsReport() }, attachment },
      fonts,
      (done) => told.push(done),
    )
    expect(told).toEqual([0, 1, 2])
  })
})

type Node = {
  readonly role?: string
  readonly type?: string
  readonly alt?: string
  readonly children?: readonly Node[]
}

async function structureOf(opened: Opened): Promise<Node> {
  const children: Node[] = []
  for (let page = 1; page <= opened.numPages; page++) children.push(await (await opened.getPage(page)).getStructTree())
  return { children }
}

function nodesOf(node: Node, role: string): Node[] {
  const below = (node.children ?? []).flatMap((child) => nodesOf(child, role))
  return node.role === role ? [node, ...below] : below
}
