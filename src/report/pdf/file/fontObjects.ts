import { subsetTrueType } from '../text/subset'
import type { Face } from '../text/typesetter'
import { addObject, addStream, type PdfObjects } from './objects'
import { bytesOf, hex4, number, reference, utf16Hex } from './syntax'

/** Embeds the used part of a font. Text is written as glyph numbers; a table says which characters they stand for. */
export function addFont(objects: PdfObjects, face: Face): number {
  const { font } = face
  const glyphs = [...face.used.keys()].toSorted((a, b) => a - b)
  const name = `${subsetTag(glyphs)}+${face.name}`
  const outlines = subsetTrueType(font, new Set(glyphs))
  const file = addStream(objects, outlines, `/Length1 ${outlines.length}`)
  const characters = addStream(objects, bytesOf(characterTable(face, glyphs)), '')
  const [stem, symbolic] = [face.name.endsWith('Bold') ? 140 : 80, 4]
  const descriptor = addObject(
    objects,
    `<< /Type /FontDescriptor /FontName /${name} /FontFile2 ${reference(file)} /FontBBox [${font.bounds.join(' ')}] /Flags ${symbolic} /StemV ${stem} /ItalicAngle 0 /Ascent ${font.ascent} /Descent ${font.descent} /CapHeight ${font.capHeight} >>`,
  )
  const widths = glyphs.map((glyph) => `${glyph} [${number(font.widthOf(glyph))}]`).join(' ')
  const descendant = addObject(
    objects,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${reference(descriptor)} /CIDToGIDMap /Identity /DW 1000 /W [${widths}] >>`,
  )
  return addObject(
    objects,
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${reference(descendant)}] /ToUnicode ${reference(characters)} >>`,
  )
}

/** Six letters that tell subsets of one font apart: a hash (FNV-1a) of their glyph numbers. */
function subsetTag(glyphs: readonly number[]): string {
  let hash = glyphs.reduce((sum, glyph) => Math.imul(sum ^ glyph, 0x01000193) >>> 0, 0x811c9dc5)
  return Array.from({ length: 6 }, () => {
    const letter = String.fromCharCode(65 + (hash % 26))
    hash = Math.floor(hash / 26)
    return letter
  }).join('')
}

const entriesPerBlock = 100

function characterTable({ used }: Face, glyphs: readonly number[]): string {
  const entries = glyphs.map(
    (glyph) => `<${hex4(glyph)}> <${utf16Hex(String.fromCodePoint(used.get(glyph) ?? 0xfffd))}>`,
  )
  const blocks: string[] = []
  for (let start = 0; start < entries.length; start += entriesPerBlock) {
    const block = entries.slice(start, start + entriesPerBlock)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}
