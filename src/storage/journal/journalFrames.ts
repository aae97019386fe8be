import { crc32 } from '@/exchange/crc32'

/** A frame of the journal: u32 length, u32 CRC-32 of the bytes, the bytes; numbers little-endian. */
const headerLength = 8

/** Bytes of one frame, to be appended. */
export function frameOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(headerLength + bytes.length)
  const header = new DataView(frame.buffer)
  header.setUint32(0, bytes.length, true)
  header.setUint32(4, crc32(bytes), true)
  frame.set(bytes, headerLength)
  return frame
}

/**
 * The bytes of every whole frame, and where the last of them ends. Reading stops at a length of 0 (after a power cut the
 * tail may be zeros), at a frame that ends beyond the file, and at a wrong checksum: the file is cut there.
 */
export function readFrames(file: Uint8Array): { frames: Uint8Array[]; end: number } {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const frames: Uint8Array[] = []
  let end = 0
  while (end + headerLength <= file.length) {
    const start = end + headerLength
    const length = view.getUint32(end, true)
    if (length === 0 || start + length > file.length) break
    const bytes = file.subarray(start, start + length)
    if (crc32(bytes) !== view.getUint32(end + 4, true)) break
    frames.push(bytes)
    end = start + length
  }
  return { frames, end }
}
