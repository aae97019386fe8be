/** Which glyph of a font stands for a code point. */
export type CharacterMap = ReadonlyMap<number, number>

const unicodePlatform = 0
const windowsPlatform = 3

/** Reads a `cmap` table: subtables of format 4 (first 65 536 code points) and 12 (all of them); others are passed over. */
export function readCharacterMap(table: DataView): CharacterMap {
  const map = new Map<number, number>()
  const subtables = table.getUint16(2)
  for (let index = 0; index < subtables; index++) {
    const entry = 4 + index * 8
    const platform = table.getUint16(entry)
    if (platform !== unicodePlatform && platform !== windowsPlatform) continue
    const start = table.getUint32(entry + 4)
    const format = table.getUint16(start)
    if (format === 4) addSegments(map, table, start)
    if (format === 12) addGroups(map, table, start)
  }
  return map
}

function addGroups(map: Map<number, number>, table: DataView, start: number): void {
  const groups = table.getUint32(start + 12)
  for (let index = 0; index < groups; index++) {
    const group = start + 16 + index * 12
    const first = table.getUint32(group)
    const last = table.getUint32(group + 4)
    const firstGlyph = table.getUint32(group + 8)
    for (let codePoint = first; codePoint <= last; codePoint++) map.set(codePoint, firstGlyph + codePoint - first)
  }
}

function addSegments(map: Map<number, number>, table: DataView, start: number): void {
  const length = table.getUint16(start + 6)
  const ends = start + 14
  const starts = ends + length + 2
  const deltas = starts + length
  const offsets = deltas + length
  for (let at = 0; at < length; at += 2) {
    const first = table.getUint16(starts + at)
    const last = table.getUint16(ends + at)
    const delta = table.getUint16(deltas + at)
    const offset = table.getUint16(offsets + at)
    for (let codePoint = first; codePoint <= last && codePoint < 0xffff; codePoint++) {
      // With an offset the glyph is looked up in the array behind the segments, counted from the offset's own place.
      const found = offset === 0 ? codePoint : table.getUint16(offsets + at + offset + 2 * (codePoint - first))
      const glyph = offset !== 0 && found === 0 ? 0 : (found + delta) & 0xffff
      if (glyph !== 0) map.set(codePoint, glyph)
    }
  }
}
