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

/** What is drawn on the pages of a PDF. */
export type PageContents = {
  /** SHA-256 of each content, in the order of the file. */
  readonly hashes: readonly string[]
  /** False where a part of the file that may be drawn could not be read. */
  readonly isWhole: boolean
}

/**
 * What a PDF draws on its pages, those included that an update has replaced. Contents are told by what they hold:
 * operators that show text, fill an area or draw another object. Tools that write a PDF anew (optimized, annotated) keep
 * these bytes; those that re-encode it do not. Notes laid over a page are not part of its content.
 */
export async function pageContents(file: Uint8Array<ArrayBuffer>): Promise<PageContents> {
  const hashes: string[] = []
  let isWhole = true
  let left = maxPageBytes
  for (const stream of pdfStreams(file)) {
    if (/\/(?:Type|Subtype|Length1)\b/.test(stream.dictionary)) continue
    const content = await streamContent(stream, left)
    if (!content.ok) {
      isWhole = false
      continue
    }
    left -= content.bytes.length
    const text = decodeLatin1(content.bytes)
    if (isPageContent(text)) hashes.push(await sha256Hex(new TextEncoder().encode(normalized(text))))
  }
  return { hashes, isWhole }
}

/**
 * How a report that was opened relates to the one made again from the data it carries. `same`: every byte. `sameContent`:
 * its pages and no others, though the file was written anew. `otherContent`: some pages differ, are missing or were
 * added, or all differ in a file that still has our identifier: it was changed, or another version of the app made it.
 * `cannotTell`: no page is alike, or not all could be read; the file was re-encoded.
 */
export type Agreement = 'same' | 'sameContent' | 'otherContent' | 'cannotTell'

/** Compares an opened report with the one made again from its data. It proves agreement, not who made it. */
export async function compareReports(
  opened: Uint8Array<ArrayBuffer>,
  rebuilt: Uint8Array<ArrayBuffer>,
): Promise<Agreement> {
  if (opened.length === rebuilt.length && opened.every((byte, index) => byte === rebuilt[index])) return 'same'
  const { hashes, isWhole } = await pageContents(opened)
  const found = new Set(hashes)
  const expected = new Set((await pageContents(rebuilt)).hashes)
  const alike = [...expected].filter((hash) => found.has(hash)).length
  if (alike === 0) return found.size > 0 && haveOneIdentifier(opened, rebuilt) ? 'otherContent' : 'cannotTell'
  if (alike < expected.size || found.size > expected.size) return 'otherContent'
  return isWhole ? 'sameContent' : 'cannotTell'
}

/**
 * Whether both files bear one identifier. Ours follows from the data and the form of the report. Tools that keep the
 * structure of a file keep the first half of it (ISO 32000-1, 14.4); those that re-encode it make one of their own.
 */
function haveOneIdentifier(opened: Uint8Array, rebuilt: Uint8Array): boolean {
  const ours = identifiersOf(rebuilt)
  return identifiersOf(opened).some((identifier) => ours.includes(identifier))
}

function identifiersOf(file: Uint8Array): string[] {
  const found = decodeLatin1(file).matchAll(/\/ID\s*\[\s*<([0-9A-Fa-f]{32})>/g)
  return Array.from(found, ([, identifier]) => identifier?.toLowerCase() ?? '')
}

/** Readers accept a file whose header comes within its first kilobyte. */
function isPdf(file: Uint8Array): boolean {
  return decodeLatin1(file.subarray(0, 1024)).includes('%PDF-')
}

const paints = [
  /[\])>]\s*(?:Tj|TJ|'|")(?:\s|$)/,
  /\/[^\s/<>()[\]]+\s+Do(?:\s|$)/,
  /\s(?:re|h|l|c|v|y)\s+(?:f\*?|F|B\*?|b\*?)(?:\s|$)/,
]

function isPageContent(text: string): boolean {
  return paints.some((pattern) => pattern.test(text))
}

/** What tools change that is not drawn: the space at the end, and small letters in texts of hexadecimal digits. */
function normalized(text: string): string {
  return text.trimEnd().replace(/<[0-9A-Fa-f]*>/g, (digits) => digits.toLowerCase())
}

/** One character a byte: only ASCII is looked for in it. */
function decodeLatin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
