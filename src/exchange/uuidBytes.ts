import { readBytes, type ByteReader, type ByteWriter } from './link/linkBytes'

const uuidBytes = 16

/** Adds a UUID as its sixteen bytes. */
export function writeUuid(writer: ByteWriter, uuid: string): void {
  writeHex(writer, uuid.replaceAll('-', ''))
}

/** The next sixteen bytes as a UUID in lower-case letters; whether it is a sound one is its schema's to say. */
export function readUuid(reader: ByteReader): string | null {
  const hex = readHex(reader, uuidBytes)
  return hex && hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** Adds an even number of hexadecimal digits as bytes. */
export function writeHex({ bytes }: ByteWriter, hex: string): void {
  for (let start = 0; start < hex.length; start += 2) bytes.push(parseInt(hex.slice(start, start + 2), 16))
}

/** The next `count` bytes as lower-case hexadecimal digits. */
export function readHex(reader: ByteReader, count: number): string | null {
  const bytes = readBytes(reader, count)
  return bytes && Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
