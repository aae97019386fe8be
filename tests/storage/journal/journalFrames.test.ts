import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frameOf, readFrames } from '@/storage/journal/journalFrames'

const bytes = (...values: number[]) => new Uint8Array(values)
// CRC-32 of "a" is e8b7be43.
const frameOfA = [1, 0, 0, 0, 0x43, 0xbe, 0xb7, 0xe8, 0x61]
const someFrames = fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 6 })
const fileOf = (contents: readonly Uint8Array[]) => bytes(...contents.flatMap((content) => [...frameOf(content)]))

it('writes length, checksum and bytes', () => {
  expect([...frameOf(bytes(0x61))]).toEqual(frameOfA)
})

describe('reading stops behind the last whole frame', () => {
  it.each<{ when: string; file: number[]; end: number; frames: number[][] }>([
    { when: 'the file is empty', file: [], end: 0, frames: [] },
    { when: 'it ends with a frame', file: frameOfA, end: 9, frames: [[0x61]] },
    { when: 'its tail is zeros', file: [...frameOfA, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], end: 9, frames: [[0x61]] },
    { when: 'a header is cut', file: [...frameOfA, 1, 0, 0], end: 9, frames: [[0x61]] },
    { when: 'bytes are missing', file: [...frameOfA, 2, 0, 0, 0, 1, 1, 1, 1, 0x61], end: 9, frames: [[0x61]] },
    {
      when: 'a checksum is wrong',
      file: [...frameOfA, 1, 0, 0, 0, 0x42, 0xbe, 0xb7, 0xe8, 0x61],
      end: 9,
      frames: [[0x61]],
    },
    { when: 'a length is absurd', file: [0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 1], end: 0, frames: [] },
  ])('$when', ({ file, end, frames }) => {
    const read = readFrames(bytes(...file))
    expect({ end: read.end, frames: read.frames.map((frame) => [...frame]) }).toEqual({ end, frames })
  })

  it('wherever the file is cut', () => {
    fc.assert(
      fc.property(someFrames, fc.nat(), (contents, cut) => {
        const file = fileOf(contents)
        const read = readFrames(file.subarray(0, cut % (file.length + 1)))
        expect(read.frames).toEqual(contents.slice(0, read.frames.length))
        expect(read.end).toBe(fileOf(read.frames).length)
      }),
    )
  })

  it('whichever bit is turned', () => {
    fc.assert(
      fc.property(someFrames, fc.nat(), (contents, where) => {
        fc.pre(contents.length > 0)
        const file = fileOf(contents)
        const bit = where % (file.length * 8)
        const at = bit >> 3
        file[at] = (file[at] ?? 0) ^ (1 << (bit & 7))
        const { frames } = readFrames(file)
        expect(frames).toEqual(contents.slice(0, frames.length))
        expect(frames.length).toBeLessThan(contents.length)
      }),
    )
  })
})
