import { zlibSync } from 'fflate'
import { binaryString } from './syntax'

/** The objects of a PDF file in the making, by their numbers; bodies are binary strings, one character a byte. */
export type PdfObjects = {
  readonly bodies: Map<number, string>
  /** Highest number so far. */
  last: number
  readonly catalog: number
  readonly info: number
  /** The file identifier, an array of two strings. */
  readonly identifier: string
}

/** Reads the objects that jsPDF wrote, by its own cross-reference table. Throws if the file is not as jsPDF writes it. */
export function readObjects(file: string): PdfObjects {
  const tableStart = Number(capture(file.slice(-64), /startxref\s+(\d+)/))
  const offsets = readOffsets(file, tableStart)
  const trailer = file.slice(file.indexOf('trailer', tableStart))
  const ends = [...offsets.values(), tableStart].toSorted((a, b) => a - b)
  const bodies = new Map<number, string>()
  for (const [id, start] of offsets) {
    const end = ends.find((offset) => offset > start)
    const text = file.slice(start, end)
    bodies.set(id, text.slice(text.indexOf('obj') + 3, text.lastIndexOf('endobj')).trim())
  }
  return {
    bodies,
    last: Math.max(...bodies.keys()),
    catalog: Number(capture(trailer, /\/Root (\d+)/)),
    info: Number(capture(trailer, /\/Info (\d+)/)),
    identifier: capture(trailer, /\/ID (\[[^\]]*\])/),
  }
}

/** Adds an object and returns its number. */
export function addObject(objects: PdfObjects, body: string): number {
  const id = reserveObject(objects)
  objects.bodies.set(id, body)
  return id
}

/** Takes a number for an object whose body follows later. */
export function reserveObject(objects: PdfObjects): number {
  objects.last += 1
  objects.bodies.set(objects.last, 'null')
  return objects.last
}

/** Adds a compressed stream; `entries` are what its dictionary says beside filter and length. */
export function addStream(objects: PdfObjects, bytes: Uint8Array, entries: string): number {
  const data = binaryString(zlibSync(bytes, { level: 9 }))
  return addObject(objects, `<< ${entries} /Filter /FlateDecode /Length ${data.length} >>\nstream\n${data}\nendstream`)
}

/** Adds entries to an object that is a dictionary. */
export function extendDictionary({ bodies }: PdfObjects, id: number, entries: string): void {
  const body = bodies.get(id)
  const end = body?.lastIndexOf('>>') ?? -1
  if (body === undefined || end < 0) throw new Error(`Object ${id} of the PDF is no dictionary`)
  bodies.set(id, `${body.slice(0, end)}${entries}\n${body.slice(end)}`)
}

/** Objects that are pages, in reading order. */
export function pageIds({ bodies }: PdfObjects): number[] {
  const tree = [...bodies.values()].find((body) => /^<<\/Type \/Pages\b/.test(body)) ?? ''
  return Array.from(capture(tree, /\/Kids \[([^\]]*)\]/).matchAll(/(\d+) 0 R/g), ([, id]) => Number(id))
}

function readOffsets(file: string, tableStart: number): Map<number, number> {
  const [, range = '', ...rows] = file.slice(tableStart).split('\n')
  const count = Number(capture(range, /^0 (\d+)$/))
  const offsets = new Map<number, number>()
  rows.slice(0, count).forEach((row, id) => {
    if (row[17] === 'n') offsets.set(id, Number(row.slice(0, 10)))
  })
  return offsets
}

function capture(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[1]
  if (found === undefined) throw new Error(`jsPDF wrote a file without ${pattern.source}`)
  return found
}
