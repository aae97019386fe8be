import { zlibSync } from 'fflate'
import type { PdfObjects } from './objects'
import { bytesOf, reference } from './syntax'

/** Where an object lies: at an offset in the file, or at a place within an object stream. */
type Place =
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number }

const objectsPerStream = 200

/**
 * Writes the file (PDF 1.7). Objects without a stream go compressed into object streams, which makes a tagged file about
 * half as large; the cross-reference table is a stream then, too.
 */
export function writePacked(objects: PdfObjects): Uint8Array<ArrayBuffer> {
  const output = createOutput()
  const places = new Map<number, Place>()
  const putObject = (id: number, body: Uint8Array) => {
    places.set(id, { kind: 'offset', offset: output.length() })
    output.put(bytesOf(`${id} 0 obj\n`))
    output.put(body)
    output.put(bytesOf('\nendobj\n'))
  }
  // The second line tells programs that the file is not plain text.
  output.put(bytesOf('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'))

  const entries = [...objects.bodies].toSorted(([a], [b]) => a - b)
  for (const [id, body] of entries.filter(([, body]) => isStream(body))) putObject(id, bytesOf(body))

  const plain = entries.filter(([, body]) => !isStream(body))
  let next = objects.last + 1
  for (let start = 0; start < plain.length; start += objectsPerStream) {
    const group = plain.slice(start, start + objectsPerStream)
    const stream = next++
    group.forEach(([id], index) => places.set(id, { kind: 'packed', stream, index }))
    putObject(stream, objectStream(group))
  }

  const start = output.length()
  places.set(next, { kind: 'offset', offset: start })
  putObject(next, crossReferences(objects, places, next + 1))
  output.put(bytesOf(`startxref\n${start}\n%%EOF\n`))
  return output.bytes()
}

function isStream(body: string): boolean {
  return /\bstream\r?\n/.test(body)
}

function objectStream(group: readonly (readonly [id: number, body: string])[]): Uint8Array {
  const index: string[] = []
  let offset = 0
  for (const [id, body] of group) {
    index.push(`${id} ${offset}`)
    offset += body.length + 1
  }
  const head = `${index.join(' ')} `
  const content = bytesOf(head + group.map(([, body]) => `${body}\n`).join(''))
  return stream(`/Type /ObjStm /N ${group.length} /First ${head.length}`, content)
}

/** One entry of six bytes an object: kind, offset or stream (three bytes), place within the stream (two). */
function crossReferences(objects: PdfObjects, places: ReadonlyMap<number, Place>, size: number): Uint8Array {
  const table = new DataView(new ArrayBuffer(6 * size))
  table.setUint16(4, 0xffff)
  for (const [id, place] of places) {
    const isPacked = place.kind === 'packed'
    const where = isPacked ? place.stream : place.offset
    table.setUint8(6 * id, isPacked ? 2 : 1)
    table.setUint8(6 * id + 1, where >> 16)
    table.setUint16(6 * id + 2, where & 0xffff)
    table.setUint16(6 * id + 4, isPacked ? place.index : 0)
  }
  const { catalog, info, identifier } = objects
  const entries = `/Type /XRef /Size ${size} /W [1 3 2] /Root ${reference(catalog)} /Info ${reference(info)} /ID ${identifier}`
  return stream(entries, new Uint8Array(table.buffer))
}

function stream(entries: string, content: Uint8Array): Uint8Array {
  const data = zlibSync(content, { level: 9 })
  const output = createOutput()
  output.put(bytesOf(`<< ${entries} /Filter /FlateDecode /Length ${data.length} >>\nstream\n`))
  output.put(data)
  output.put(bytesOf('\nendstream'))
  return output.bytes()
}

function createOutput() {
  const parts: Uint8Array[] = []
  let length = 0
  return {
    length: () => length,
    put: (bytes: Uint8Array) => {
      parts.push(bytes)
      length += bytes.length
    },
    bytes: () => {
      const whole = new Uint8Array(length)
      let at = 0
      for (const part of parts) {
        whole.set(part, at)
        at += part.length
      }
      return whole
    },
  }
}
