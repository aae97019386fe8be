/** Bytes as base64url without padding: letters, digits, `-` and `_`, all of which stand in an address as they are. */
export function toBase64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The bytes of a base64url text; null unless it is exactly what `toBase64url` writes for them. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
  return toBase64url(bytes) === text ? bytes : null
}

/** Bytes in the order in which they were added. */
export type ByteWriter = { readonly bytes: number[] }

/** Adds an integer from 0 up in 7-bit groups, lowest first. */
export function writeInteger({ bytes }: ByteWriter, value: number): void {
  let rest = value
  while (rest > 127) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}

/** Adds a text as its length in UTF-8 bytes and those bytes. */
export function writeText(writer: ByteWriter, text: string): void {
  const utf8 = new TextEncoder().encode(text)
  writeInteger(writer, utf8.length)
  writer.bytes.push(...utf8)
}

/** Adds octal digits (0 to 7) in three bits each, the first in the highest bits; the last byte is filled with zeros. */
export function writeOctal({ bytes }: ByteWriter, digits: readonly number[]): void {
  const bits = digits.map((digit) => digit.toString(2).padStart(3, '0')).join('')
  for (let start = 0; start < bits.length; start += 8)
    bytes.push(parseInt(bits.slice(start, start + 8).padEnd(8, '0'), 2))
}

/** A place within bytes. Reading beyond the end gives null and moves nothing. */
export type ByteReader = { readonly bytes: Uint8Array<ArrayBuffer>; position: number }

/** The next `count` bytes. */
export function readBytes(reader: ByteReader, count: number): Uint8Array<ArrayBuffer> | null {
  const end = reader.position + count
  if (end > reader.bytes.length) return null
  const bytes = reader.bytes.subarray(reader.position, end)
  reader.position = end
  return bytes
}

/** An integer of at most four 7-bit groups. */
export function readInteger(reader: ByteReader): number | null {
  let value = 0
  for (let group = 0; group < 4; group += 1) {
    const byte = readBytes(reader, 1)?.[0]
    if (byte === undefined) return null
    value += (byte % 128) * 128 ** group
    if (byte < 128) return value
  }
  return null
}

/** A text of at most `maxBytes` bytes. */
export function readText(reader: ByteReader, maxBytes: number): string | null {
  const length = readInteger(reader)
  const utf8 = length === null || length > maxBytes ? null : readBytes(reader, length)
  return utf8 && new TextDecoder().decode(utf8)
}

/** `count` octal digits of three bits each. */
export function readOctal(reader: ByteReader, count: number): number[] | null {
  const bytes = readBytes(reader, Math.ceil((count * 3) / 8))
  if (!bytes) return null
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: count }, (_, index) => parseInt(bits.slice(index * 3, index * 3 + 3), 2))
}
