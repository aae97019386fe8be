import { maxBallotCodeLength } from '@/domain/survey/joined'
import { crc32 } from '../crc32'
import { ballotPrefix } from './ballotCode'

const framePrefix = 'CALMSF:'
const frame = /^CALMSF:([0-9a-f]{8}):([1-9]\d{0,3})\/([1-9]\d{0,3}):([A-Za-z0-9_:.-]+)$/
/** `CALMSF:`, the set, three separators, and up to four digits each for the place and the count. */
const frameHeadLength = framePrefix.length + 8 + 3 + 8
const maxFrames = 2000
const maxOpenSets = 20

/**
 * A code as texts of at most `maxLength` characters, each for a picture of its own; the code itself where it fits. All
 * but the last are of one length, so that their pictures are of one size.
 */
export function splitIntoFrames(code: string, maxLength: number): readonly string[] {
  if (code.length <= maxLength) return [code]
  const room = maxLength - frameHeadLength
  if (room < 1) throw new RangeError(`no room for a frame in ${String(maxLength)} characters`)
  const count = Math.ceil(code.length / room)
  if (count > maxFrames) throw new RangeError(`more than ${String(maxFrames)} frames`)
  const size = Math.ceil(code.length / count)
  const parts = Array.from({ length: Math.ceil(code.length / size) }, (_, index) =>
    code.slice(index * size, (index + 1) * size),
  )
  return parts.map((part, index) => `${framePrefix}${setIdOf(code)}:${index + 1}/${parts.length}:${part}`)
}

type FrameSet = { readonly id: string; readonly parts: readonly (string | null)[] }

/** Frames seen so far, by the set to which they belong, the latest set last. Sets never mix. */
export type FrameState = { readonly sets: readonly FrameSet[] }

export const noFrames: FrameState = { sets: [] }

/**
 * What a text was. `part`: a frame, `have` of `count` of its set are there now, in whatever order they came. `done`: a
 * code, whole at once or with its last frame. `foreign`: neither, or a frame that cannot be. `damaged`: all frames of a
 * set are there, but not of one code; the set begins anew.
 */
export type FrameAdded =
  | { readonly kind: 'part'; readonly have: number; readonly count: number }
  | { readonly kind: 'done'; readonly code: string }
  | { readonly kind: 'foreign' | 'damaged' }

type Added = { readonly state: FrameState; readonly added: FrameAdded }

/** Adds one text that was read from a picture. A frame that is there already changes nothing. */
export function addFrame(state: FrameState, text: string): Added {
  if (text.startsWith(ballotPrefix)) return { state, added: { kind: 'done', code: text } }
  const seen = frameOf(text)
  if (!seen) return { state, added: { kind: 'foreign' } }
  const { id, index, count, part } = seen
  const known = state.sets.find((set) => set.id === id && set.parts.length === count)
  const before = known?.parts ?? Array.from({ length: count }, () => null)
  const parts = before.map((kept, place) => (place === index ? part : kept))
  const others = state.sets.filter((set) => set.id !== id)
  const have = parts.filter((kept) => kept !== null)
  if (have.length === count) return { state: { sets: others }, added: joined(have.join(''), id) }
  const sets = [...others, { id, parts }].slice(-maxOpenSets)
  return { state: { sets }, added: { kind: 'part', have: have.length, count } }
}

function frameOf(text: string) {
  const [, id, place, total, part] = frame.exec(text) ?? []
  if (id === undefined || part === undefined) return null
  const [index, count] = [Number(place) - 1, Number(total)]
  return index < count && count <= maxFrames ? { id, index, count, part } : null
}

function joined(code: string, id: string): FrameAdded {
  const isWhole = code.length <= maxBallotCodeLength && code.startsWith(ballotPrefix) && setIdOf(code) === id
  return isWhole ? { kind: 'done', code } : { kind: 'damaged' }
}

function setIdOf(code: string): string {
  return crc32(new TextEncoder().encode(code)).toString(16).padStart(8, '0')
}
