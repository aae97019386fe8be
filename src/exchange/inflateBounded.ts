/** `broken`: cut, damaged or followed by other bytes. `tooLarge`: it would grow beyond the limit. */
export type Inflated =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly why: 'broken' | 'tooLarge' }

// Browsers inflate a whole input chunk before the reader can stop them, so only small slices bound the work.
const slice = 512

/**
 * Inflates at most `max` bytes. A stream that would grow beyond it is given up after a slice's worth of work, so that a
 * few kilobytes cannot fill the memory. Raw deflate has no checksum of its own: check one before calling.
 */
export async function inflateBounded(
  deflated: Uint8Array<ArrayBuffer>,
  { format, max }: { format: 'deflate' | 'deflate-raw'; max: number },
): Promise<Inflated> {
  const stream = new DecompressionStream(format)
  const reader = stream.readable.getReader()
  const writer = stream.writable.getWriter()
  // A fault of the stream rejects both ends and the reading end reports it. Any other fault is passed on to that end,
  // which would wait for ever.
  const feeding = feed(writer, deflated).catch((fault: unknown) => writer.abort(fault))
  // After a fault of the stream there is nothing left to abort.
  feeding.catch(() => 'reported by the reader')
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read().catch(endOfBrokenStream)
    if (done === null) return { ok: false, why: 'broken' }
    if (done) return { ok: true, bytes: join(parts, size) }
    size += value.length
    if (size > max) {
      await reader.cancel()
      return { ok: false, why: 'tooLarge' }
    }
    parts.push(value)
  }
}

/** Browsers say with a TypeError that the data is broken, older versions of Node with a code of zlib. */
function endOfBrokenStream(fault: unknown) {
  const isOfZlib = fault instanceof Error && 'code' in fault && String(fault.code).startsWith('Z_')
  if (fault instanceof TypeError || isOfZlib) return { done: null, value: undefined }
  throw fault
}

/** Raw deflate of some bytes: what `inflateBounded` reads back with `deflate-raw`. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

async function feed(
  writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  for (let start = 0; start < bytes.length; start += slice) {
    await writer.ready
    await writer.write(bytes.subarray(start, start + slice))
  }
  await writer.close()
}

function join(parts: readonly Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size)
  let end = 0
  for (const part of parts) {
    whole.set(part, end)
    end += part.length
  }
  return whole
}
