import { readBytes, type ByteReader, type ByteWriter } from '../link/linkBytes'

/** Adds a calendar day in three bytes, highest first: (year · 12 + month) · 31 + day, with month and day from 0. */
export function writeDay({ bytes }: ByteWriter, day: string): void {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const number = (year * 12 + month - 1) * 31 + date - 1
  bytes.push(number >>> 16, (number >>> 8) & 0xff, number & 0xff)
}

/** The next three bytes as a day; whether there is such a day is its schema's to say. */
export function readDay(reader: ByteReader): string | null {
  const bytes = readBytes(reader, 3)
  if (!bytes) return null
  const number = bytes.reduce((sum, byte) => sum * 256 + byte, 0)
  const months = Math.floor(number / 31)
  const parts = [Math.floor(months / 12), (months % 12) + 1, (number % 31) + 1]
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
}
