import { inflateBounded } from './inflateBounded'

/** A stream object of a PDF file: its dictionary as written, and its bytes as they lie in the file. */
export type PdfStream = { readonly dictionary: string; readonly bytes: Uint8Array<ArrayBuffer> }

const longestDictionary = 4096
// A report has a few dozen. A file with far more was made to keep the reader busy.
const maxStreams = 10_000
const keyword = encode('stream')
const end = encode('endstream')

/**
 * The stream objects of a PDF file in the order they are written. It needs no cross-reference table, as streams never lie
 * within other streams; so it also reads files that a tool has repaired, appended to or written anew. Not for encrypted
 * files. The work grows with the length of the file only.
 */
export function* pdfStreams(file: Uint8Array<ArrayBuffer>): Generator<PdfStream> {
  let at = 0
  for (let count = 0; count < maxStreams;) {
    const found = indexOf(file, keyword, at)
    if (found < 0) return
    at = found + keyword.length
    const start = lineEnd(file, at)
    if (start === null) continue
    count += 1
    const dictionary = dictionaryBefore(file, found)
    if (dictionary === null) continue
    const stop = streamEnd(file, start, dictionary)
    if (stop === null) return
    yield { dictionary, bytes: file.subarray(start, stop) }
    at = stop
  }
}

/**
 * What a stream holds: inflated if it is compressed, at most `max` bytes. `otherFilter`: compressed or encrypted in a way
 * that is not read here.
 */
export async function streamContent({ dictionary, bytes }: PdfStream, max: number) {
  if (!/\/Filter\b/.test(dictionary)) {
    return bytes.length > max ? ({ ok: false, why: 'tooLarge' } as const) : ({ ok: true, bytes } as const)
  }
  const isDeflated = /\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\s*\]?\s*(?:\/(?!DecodeParms)|>>)/.test(dictionary)
  if (!isDeflated || /\/DecodeParms\b/.test(dictionary)) return { ok: false, why: 'otherFilter' } as const
  return inflateBounded(bytes, { format: 'deflate', max })
}

/** The text between `obj` and the keyword; null where the keyword is only a word in a text. */
function dictionaryBefore(file: Uint8Array, at: number): string | null {
  const text = decode(file.subarray(Math.max(0, at - longestDictionary), at))
  if (!/>>\s*$/.test(text)) return null
  const begin = text.lastIndexOf(' obj')
  return begin < 0 ? null : text.slice(begin + ' obj'.length).trim()
}

/** First byte after the end of the line that the keyword stands on; null where more follows on it. */
function lineEnd(file: Uint8Array, at: number): number | null {
  const [carriageReturn, lineFeed] = [13, 10]
  if (file[at] === lineFeed) return at + 1
  return file[at] === carriageReturn && file[at + 1] === lineFeed ? at + 2 : null
}

/** The length that the dictionary states, if the stream does end there; else the next end that is written. */
function streamEnd(file: Uint8Array, start: number, dictionary: string): number | null {
  const stated = /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1]
  if (stated !== undefined) {
    const stop = start + Number(stated)
    const after = decode(file.subarray(stop, stop + end.length + 2))
    if (/^\s{0,2}endstream/.test(after)) return stop
  }
  const written = indexOf(file, end, start)
  return written < 0 ? null : withoutLineEnd(file, start, written)
}

/** The line end before the closing keyword is not part of the stream. */
function withoutLineEnd(file: Uint8Array, start: number, stop: number): number {
  let last = stop
  if (last > start && file[last - 1] === 10) last -= 1
  if (last > start && file[last - 1] === 13) last -= 1
  return last
}

function indexOf(file: Uint8Array, pattern: Uint8Array, from: number): number {
  const first = pattern[0] ?? 0
  for (let at = file.indexOf(first, from); at >= 0; at = file.indexOf(first, at + 1)) {
    if (pattern.every((byte, index) => file[at + index] === byte)) return at
  }
  return -1
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** One character a byte: enough for the parts of a PDF that are read as text. */
function decode(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
