import { sha256Hex } from './contentHash'
import { pdfStreams, streamContent } from './reportStreams'

/**
 * Data that a report carries. `notPdf`: other bytes. `noData`: a PDF without an attachment, such as one that was printed
 * anew. `tooLarge`: it would grow beyond the limit. `damaged`: cut, encrypted or not text.
 */
export type CarriedData =
  | { readonly ok: true; readonly json: string }
  | { readonly ok: false; readonly why: 'notPdf' | 'noData' | 'tooLarge' | 'damaged' }

/** Reads the file that a report carries, at most `maxInflated` bytes; the last one where there are several. */
export async function extractAttachment(
  file: Uint8Array<ArrayBuffer>,
  { maxInflated }: { maxInflated: number },
): Promise<CarriedData> {
  if (!isPdf(file)) return { ok: false, why: 'notPdf' }
  let last = null
  // Programs that change a PDF append the new state: the last attachment is the one that holds.
  for (const stream of pdfStreams(file)) {
    if (/\/EmbeddedFile\b/.test(stream.dictionary)) last = stream
  }
  if (!last) return { ok: false, why: 'noData' }
  const content = await streamContent(last, maxInflated)
  if (!content.ok) return { ok: false, why: content.why === 'tooLarge' ? 'tooLarge' : 'damaged' }
  const json = decodeText(content.bytes)
  return json === null ? { ok: false, why: 'damaged' } : { ok: true, json }
}

/** Together the page contents of a report take far less than this once inflated. */
const maxPageBytes = 30_000_000

/**
 * SHA-256 of what is drawn on each page, in the order of the file. Pages are told by what they hold: operators that set
 * text. Tools that write a PDF anew (optimized, annotated, joined) keep these bytes; those that re-encode it do not.
 */
export async function contentHashes(file: Uint8Array<ArrayBuffer>): Promise<readonly string[]> {
  const hashes: string[] = []
  let left = maxPageBytes
  for (const stream of pdfStreams(file)) {
    if (/\/(?:Type|Subtype|Length1)\b/.test(stream.dictionary)) continue
    const content = await streamContent(stream, left)
    if (!content.ok) continue
    left -= content.bytes.length
    if (isPageContent(content.bytes)) hashes.push(await sha256Hex(withoutEndingSpace(content.bytes)))
  }
  return hashes
}

/**
 * How a report that was opened relates to the one made again from the data it carries. `same`: every byte. `sameContent`:
 * every page is there, though the file was written anew. `otherContent`: some pages differ, so somebody changed them.
 * `cannotTell`: no page is alike; the file was re-encoded, or another version of the app made it.
 */
export type Agreement = 'same' | 'sameContent' | 'otherContent' | 'cannotTell'

/** Compares an opened report with the one made again from its data. It proves agreement, not who made it. */
export async function compareReports(
  opened: Uint8Array<ArrayBuffer>,
  rebuilt: Uint8Array<ArrayBuffer>,
): Promise<Agreement> {
  if (opened.length === rebuilt.length && opened.every((byte, index) => byte === rebuilt[index])) return 'same'
  const found = new Set(await contentHashes(opened))
  const expected = await contentHashes(rebuilt)
  const count = expected.filter((hash) => found.has(hash)).length
  if (count === 0) return 'cannotTell'
  return count === expected.length ? 'sameContent' : 'otherContent'
}

/** Readers accept a file whose header comes within its first kilobyte. */
function isPdf(file: Uint8Array): boolean {
  return latin1(file.subarray(0, 1024)).includes('%PDF-')
}

function isPageContent(bytes: Uint8Array): boolean {
  return / Tm .* Tj/s.test(latin1(bytes.subarray(0, 8192)))
}

function withoutEndingSpace(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  let length = bytes.length
  while (length > 0 && [9, 10, 12, 13, 32].includes(bytes[length - 1] ?? 0)) length -= 1
  return bytes.subarray(0, length)
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
