import { tableOf, type TrueType } from './trueType'

const componentsFollow = 0x0020
const argumentsAreWords = 0x0001
const hasScale = 0x0008
const hasTwoScales = 0x0040
const hasMatrix = 0x0080

/**
 * The font with the outlines of some glyphs only, under the glyph numbers they had: what a PDF embeds. Tables that a PDF
 * reader does not need (names, character map, kerning) are left out; glyphs that are parts of a wanted one are kept.
 */
export function subsetTrueType(font: TrueType, wanted: ReadonlySet<number>): Uint8Array<ArrayBuffer> {
  const outlines = outlinesOf(font)
  const kept = withParts(wanted, outlines)
  const { glyf, loca } = writeOutlines(font.glyphCount, kept, outlines)
  const head = copyOf(tableOf(font.tables, 'head'))
  new DataView(head.buffer).setInt16(50, 1) // long offsets in loca
  return writeTables([
    ['glyf', glyf],
    ['head', head],
    ['hhea', copyOf(tableOf(font.tables, 'hhea'))],
    ['hmtx', metricsOf(font, kept)],
    ['loca', loca],
    ['maxp', copyOf(tableOf(font.tables, 'maxp'))],
  ])
}

type Outlines = (glyph: number) => DataView

function outlinesOf({ tables }: TrueType): Outlines {
  const glyf = tableOf(tables, 'glyf')
  const loca = tableOf(tables, 'loca')
  const isLong = tableOf(tables, 'head').getInt16(50) === 1
  const offset = (glyph: number) => (isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph))
  return (glyph) => new DataView(glyf.buffer, glyf.byteOffset + offset(glyph), offset(glyph + 1) - offset(glyph))
}

function withParts(wanted: ReadonlySet<number>, outlines: Outlines): Set<number> {
  const kept = new Set([0])
  const waiting = [...wanted]
  for (let glyph = waiting.pop(); glyph !== undefined; glyph = waiting.pop()) {
    if (kept.has(glyph)) continue
    kept.add(glyph)
    waiting.push(...partsOf(outlines(glyph)))
  }
  return kept
}

/** Glyphs that a composite glyph is put together from; none for a plain one. */
function partsOf(outline: DataView): number[] {
  if (outline.byteLength === 0 || outline.getInt16(0) >= 0) return []
  const parts: number[] = []
  let at = 10
  let flags = componentsFollow
  while (flags & componentsFollow) {
    flags = outline.getUint16(at)
    parts.push(outline.getUint16(at + 2))
    at += 4 + (flags & argumentsAreWords ? 4 : 2) + scaleLength(flags)
  }
  return parts
}

function scaleLength(flags: number): number {
  if (flags & hasScale) return 2
  if (flags & hasTwoScales) return 4
  return flags & hasMatrix ? 8 : 0
}

function writeOutlines(glyphCount: number, kept: ReadonlySet<number>, outlines: Outlines) {
  const loca = new DataView(new ArrayBuffer(4 * (glyphCount + 1)))
  const parts: Uint8Array[] = []
  let length = 0
  for (let glyph = 0; glyph < glyphCount; glyph++) {
    loca.setUint32(4 * glyph, length)
    if (!kept.has(glyph)) continue
    const outline = padded(copyOf(outlines(glyph)))
    parts.push(outline)
    length += outline.length
  }
  loca.setUint32(4 * glyphCount, length)
  return { glyf: joined(parts), loca: new Uint8Array(loca.buffer) }
}

/** Widths of the glyphs that are kept; zeros for the others, which then take no room once compressed. */
function metricsOf({ tables }: TrueType, kept: ReadonlySet<number>): Uint8Array<ArrayBuffer> {
  const metrics = copyOf(tableOf(tables, 'hmtx'))
  const metricCount = tableOf(tables, 'hhea').getUint16(34)
  for (let glyph = 0; glyph < metricCount - 1; glyph++) {
    if (!kept.has(glyph)) metrics.fill(0, 4 * glyph, 4 * glyph + 4)
  }
  return metrics
}

function writeTables(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array<ArrayBuffer> {
  const directory = new DataView(new ArrayBuffer(12 + 16 * tables.length))
  const power = 2 ** Math.floor(Math.log2(tables.length))
  directory.setUint32(0, 0x00010000)
  directory.setUint16(4, tables.length)
  directory.setUint16(6, 16 * power)
  directory.setUint16(8, Math.log2(power))
  directory.setUint16(10, 16 * (tables.length - power))
  let offset = directory.byteLength
  tables.forEach(([tag, bytes], index) => {
    const entry = 12 + 16 * index
    for (let letter = 0; letter < 4; letter++) directory.setUint8(entry + letter, tag.charCodeAt(letter))
    directory.setUint32(entry + 4, checksum(bytes))
    directory.setUint32(entry + 8, offset)
    directory.setUint32(entry + 12, bytes.length)
    offset += padded(bytes).length
  })
  return joined([new Uint8Array(directory.buffer), ...tables.map(([, bytes]) => padded(bytes))])
}

function checksum(bytes: Uint8Array): number {
  const words = padded(bytes)
  const view = new DataView(words.buffer, words.byteOffset, words.byteLength)
  let sum = 0
  for (let at = 0; at < words.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

function copyOf(view: DataView): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(new Uint8Array(view.buffer, view.byteOffset, view.byteLength))
}

function padded(bytes: Uint8Array): Uint8Array {
  const rest = bytes.length % 4
  return rest === 0 ? bytes : joined([bytes, new Uint8Array(4 - rest)])
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
