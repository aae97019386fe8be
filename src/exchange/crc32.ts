/** CRC-32 (as in ZIP and PNG): raw deflate has no checksum of its own and inflates most damaged data without a word. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let entry = index
  for (let bit = 0; bit < 8; bit += 1) entry = entry & 1 ? (entry >>> 1) ^ 0xedb88320 : entry >>> 1
  return entry
})

const checksumBytes = 4

/** The bytes with their CRC-32 behind them, highest byte first. */
export function withChecksum(content: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...content, ...checksumOf(content)])
}

/** The bytes before the checksum; null when it is not theirs, or when there is nothing before it. */
export function withoutChecksum(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  if (bytes.length <= checksumBytes) return null
  const content = bytes.subarray(0, -checksumBytes)
  return checksumOf(content).every((byte, index) => bytes[content.length + index] === byte) ? content : null
}

function checksumOf(bytes: Uint8Array): number[] {
  const crc = crc32(bytes)
  return [crc >>> 24, (crc >>> 16) & 0xff, (crc >>> 8) & 0xff, crc & 0xff]
}
