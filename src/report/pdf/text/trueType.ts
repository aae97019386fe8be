import { readCharacterMap, type CharacterMap } from './characterMap'

/** A TrueType font as far as the report needs it: what to draw for a character, how wide it is, and the tables themselves. */
export type TrueType = {
  readonly tables: ReadonlyMap<string, DataView>
  readonly glyphs: CharacterMap
  readonly glyphCount: number
  /** In thousandths of the font size, as PDF counts. */
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly bounds: readonly [number, number, number, number]
  /** Width of a glyph in thousandths of the font size. */
  readonly widthOf: (glyph: number) => number
}

/** Reads a font with TrueType outlines. Throws if the bytes are anything else: the fonts are our own files. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const tables = readTables(bytes)
  const head = tableOf(tables, 'head')
  const toThousandths = 1000 / head.getUint16(18)
  const vertical = tableOf(tables, 'hhea')
  const metrics = tableOf(tables, 'hmtx')
  const metricCount = vertical.getUint16(34)
  const scaled = (value: number) => Math.round(value * toThousandths)
  return {
    tables,
    glyphs: readCharacterMap(tableOf(tables, 'cmap')),
    glyphCount: tableOf(tables, 'maxp').getUint16(4),
    ascent: scaled(vertical.getInt16(4)),
    descent: scaled(vertical.getInt16(6)),
    capHeight: scaled(tableOf(tables, 'OS/2').getInt16(88)),
    bounds: [
      scaled(head.getInt16(36)),
      scaled(head.getInt16(38)),
      scaled(head.getInt16(40)),
      scaled(head.getInt16(42)),
    ],
    widthOf: (glyph) => metrics.getUint16(4 * Math.min(glyph, metricCount - 1)) * toThousandths,
  }
}

/** One table of a font. Throws if the font lacks it. */
export function tableOf(tables: TrueType['tables'], tag: string): DataView {
  const table = tables.get(tag)
  if (!table) throw new Error(`The font has no table "${tag}"`)
  return table
}

function readTables(bytes: Uint8Array): Map<string, DataView> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0) !== 0x00010000) throw new Error('The font has no TrueType outlines')
  const tables = new Map<string, DataView>()
  const count = view.getUint16(4)
  for (let index = 0; index < count; index++) {
    const entry = 12 + index * 16
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    tables.set(
      tag,
      new DataView(bytes.buffer, bytes.byteOffset + view.getUint32(entry + 8), view.getUint32(entry + 12)),
    )
  }
  return tables
}
