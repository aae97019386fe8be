import { cleanText, drawnCodePoints, graphemesOf } from './cleanText'
import { readTrueType, type TrueType } from './trueType'

export type Weight = 'regular' | 'bold'

/** Bytes of the three font files that a report is set in. */
export type FontFiles = Readonly<Record<Weight | 'symbols', Uint8Array>>

/** A font in one document, and the glyphs of it that were used with the character each stands for. */
export type Face = {
  /** Name of the font among a page's resources. */
  readonly key: string
  readonly name: string
  readonly font: TrueType
  readonly used: Map<number, number>
}

/** Glyphs of one face in the order they are drawn. */
export type GlyphRun = { readonly face: Face; readonly glyphs: number[] }

/** One line of text, ready to draw. Width in thousandths of the font size. */
export type SetLine = { readonly runs: readonly GlyphRun[]; readonly width: number }

export type Typesetter = {
  readonly faces: readonly Face[]
  /** What no font has a glyph for, as it was written; a box was set in its place. */
  readonly missing: ReadonlySet<string>
  readonly setLine: (text: string, weight: Weight) => SetLine
  /** Width in points. */
  readonly widthOf: (text: string, weight: Weight, size: number) => number
}

const missingBox = 0x25a1

/** Sets text in Noto Sans, and in its symbol font what Noto Sans lacks. A box stands for what neither has. */
export function createTypesetter(files: FontFiles): Typesetter {
  const face = (key: string, name: string, bytes: Uint8Array): Face => ({
    key,
    name,
    font: readTrueType(bytes),
    used: new Map(),
  })
  const regular = face('F1', 'NotoSans-Regular', files.regular)
  const bold = face('F2', 'NotoSans-Bold', files.bold)
  const symbols = face('F3', 'NotoSansMath-Regular', files.symbols)
  const order: Readonly<Record<Weight, readonly Face[]>> = { regular: [regular, symbols], bold: [bold, symbols] }
  const missing = new Set<string>()
  const known = new Map<string, SetLine>()

  function setLine(text: string, weight: Weight): SetLine {
    const key = `${weight} ${text}`
    const line = known.get(key) ?? compose(text, order[weight], missing)
    known.set(key, line)
    return line
  }
  return {
    faces: [regular, bold, symbols],
    missing,
    setLine,
    widthOf: (text, weight, size) => (setLine(text, weight).width * size) / 1000,
  }
}

function compose(text: string, faces: readonly Face[], missing: Set<string>): SetLine {
  const runs: GlyphRun[] = []
  let width = 0
  for (const grapheme of graphemesOf(cleanText(text).replaceAll('\n', ' '))) {
    const codePoints = drawnCodePoints(grapheme)
    if (codePoints.length === 0) continue
    const found = findGlyphs(codePoints, faces) ?? findGlyphs(plainForm(grapheme), faces)
    if (!found) missing.add(grapheme)
    const { face, glyphs } = found ?? boxOf(faces)
    width += glyphs.reduce((sum, glyph) => sum + face.font.widthOf(glyph), 0)
    append(runs, face, glyphs)
  }
  return { runs, width }
}

/** Compatibility form: mathematical and circled letters, for instance, become plain ones. */
function plainForm(grapheme: string): number[] {
  return drawnCodePoints(grapheme.normalize('NFKC'))
}

function findGlyphs(codePoints: readonly number[], faces: readonly Face[]) {
  for (const face of faces) {
    const glyphs = codePoints.flatMap((codePoint) => face.font.glyphs.get(codePoint) ?? [])
    if (glyphs.length < codePoints.length) continue
    codePoints.forEach((codePoint, index) => recordUse(face, glyphs[index], codePoint))
    return { face, glyphs }
  }
  return null
}

function boxOf(faces: readonly Face[]) {
  const box = findGlyphs([missingBox], faces)
  if (!box) throw new Error('No font has the box for missing characters')
  return box
}

/** One glyph may stand for several characters, as for the space and the no-break space: ASCII goes first, then first use. */
function recordUse({ used }: Face, glyph: number | undefined, codePoint: number): void {
  if (glyph === undefined) return
  if (!used.has(glyph) || codePoint < 0x80) used.set(glyph, codePoint)
}

function append(runs: GlyphRun[], face: Face, glyphs: readonly number[]): void {
  const last = runs.at(-1)
  if (last?.face === face) last.glyphs.push(...glyphs)
  else runs.push({ face, glyphs: [...glyphs] })
}
