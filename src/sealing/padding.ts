const leastBucket = 64

/**
 * Bytes filled up to 64, 128, 256, 512 … so that the length of what is sealed says little about it: a 1 bit after the
 * content, then zeros (ISO/IEC 7816-4).
 */
export function pad(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  let bucket = leastBucket
  while (bucket < bytes.length + 1) bucket *= 2
  const padded = new Uint8Array(bucket)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  return padded
}

/** The bytes without what `pad` added; null when they do not end as it does. */
export function unpad(padded: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  let end = padded.length - 1
  while (end >= 0 && padded[end] === 0) end -= 1
  return padded[end] === 0x80 ? padded.slice(0, end) : null
}
