/** Numbers that look random and are the same for the same seed. */
export type Random = {
  /** From 0 up to 1. */
  readonly next: () => number
  /** About normal, mean 0 and deviation 1. */
  readonly normal: () => number
  readonly uuid: () => string
}

/** Mulberry32: small, fast, and good enough for made-up answers. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const normal = () => Array.from({ length: 12 }, next).reduce((sum, value) => sum + value, 0) - 6
  const hex = (length: number) => Array.from({ length }, () => Math.floor(next() * 16).toString(16)).join('')
  return {
    next,
    normal,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
  }
}
