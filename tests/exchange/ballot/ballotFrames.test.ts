import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addFrame, noFrames, splitIntoFrames, type FrameAdded, type FrameState } from '@/exchange/ballot/ballotFrames'

const code = `CALMSB:${'abcdefghij'.repeat(100)}.`
const other = `CALMSB:${'0123456789'.repeat(100)}.`

function addAll(texts: readonly string[], from: FrameState = noFrames): { state: FrameState; added: FrameAdded[] } {
  const added: FrameAdded[] = []
  let state = from
  for (const text of texts) {
    const next = addFrame(state, text)
    state = next.state
    added.push(next.added)
  }
  return { state, added }
}

describe('frames of a code', () => {
  it('are the code itself where it fits', () => {
    expect(splitIntoFrames(code, 2000)).toEqual([code])
    expect(addFrame(noFrames, code).added).toEqual({ kind: 'done', code })
  })

  it('name their set, place and count, and are no longer than asked', () => {
    // 1008 characters; 300 leave 274 for the code: four parts of 252.
    const frames = splitIntoFrames(code, 300)
    expect(frames).toHaveLength(4)
    expect(frames[0]).toMatch(/^CALMSF:[0-9a-f]{8}:1\/4:CALMSB:abcdefghij/)
    expect(frames[3]).toMatch(/^CALMSF:[0-9a-f]{8}:4\/4:[a-j]+\.$/)
    expect(Math.max(...frames.map(({ length }) => length))).toBeLessThanOrEqual(300)
  })

  it('give the code in any order, with repetitions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 900 }), fc.infiniteStream(fc.nat()), (maxLength, picks) => {
        const frames = splitIntoFrames(code, maxLength)
        const seen: string[] = []
        const missing = new Set(frames)
        for (const pick of picks) {
          const frame = frames[pick % frames.length] ?? ''
          seen.push(frame)
          missing.delete(frame)
          if (missing.size === 0 || seen.length > 200) break
        }
        const { added } = addAll([...seen, ...missing])
        expect(added.filter(({ kind }) => kind === 'done')).toEqual([{ kind: 'done', code }])
      }),
    )
  })

  it('say how many are there', () => {
    const [first = '', second = ''] = splitIntoFrames(code, 300)
    expect(addAll([first, first, second]).added).toEqual([
      { kind: 'part', have: 1, count: 4 },
      { kind: 'part', have: 1, count: 4 },
      { kind: 'part', have: 2, count: 4 },
    ])
  })

  it('of two sets do not mix', () => {
    const frames = splitIntoFrames(code, 300)
    const others = splitIntoFrames(other, 300)
    const { added } = addAll(frames.flatMap((frame, index) => [frame, others[index] ?? '']))
    expect(added.slice(-2)).toEqual([
      { kind: 'done', code },
      { kind: 'done', code: other },
    ])
  })

  it('are damaged when they do not make the code they were made of, and then begin anew', () => {
    const frames = splitIntoFrames(code, 300)
    const changed = frames.map((frame, index) => (index === 1 ? frame.replace(/.$/, 'z') : frame))
    const { state, added } = addAll(changed)
    expect(added.at(-1)).toEqual({ kind: 'damaged' })
    expect(addAll(frames, state).added.at(-1)).toEqual({ kind: 'done', code })
  })

  it.each([
    'Hello',
    'CALMSF:',
    'CALMSF:00000000:0/2:AAAA',
    'CALMSF:00000000:3/2:AAAA',
    'CALMSF:00000000:1/9999:AAAA',
    'CALMSF:00000000:1/99999:AAAA',
    'CALMSF:0000:1/2:AAAA',
    'CALMSF:00000000:1/2:',
    'CALMSF:00000000:1/2:A A',
    'https://example.org/#/join/AAAA',
  ])('are told from other codes: %s', (text) => {
    expect(addFrame(noFrames, text)).toEqual({ state: noFrames, added: { kind: 'foreign' } })
  })

  it('are kept for a bounded number of sets, the latest ones', () => {
    const texts = Array.from({ length: 100 }, (_, index) => `CALMSF:${index.toString(16).padStart(8, '0')}:1/2000:AAAA`)
    const { state } = addAll(texts)
    expect(state.sets.map(({ id }) => id)).toEqual(
      Array.from({ length: 20 }, (_, index) => (index + 80).toString(16).padStart(8, '0')),
    )
  })

  it('are not made where there is no room for them', () => {
    expect(() => splitIntoFrames(code, 26)).toThrow(RangeError)
    expect(() => splitIntoFrames('A'.repeat(90_000), 40)).toThrow(RangeError)
  })
})
