/** Anything that carries the instant at which it was last set. */
type Stamped = { readonly at: string }

/** A value as JSON with the keys of every object in order: equal values give equal text, on every machine. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? withSortedKeys(part) : part,
  )
}

function withSortedKeys(part: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries<unknown>({ ...part }).toSorted(([a], [b]) => compareTexts(a, b)))
}

/** Negative, 0 or positive by UTF-16 units, the same in every language setting. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** By time, and at the same time by canonical text, so that no two different values are equal. */
export function compareStamped(a: Stamped, b: Stamped): number {
  return Date.parse(a.at) - Date.parse(b.at) || compareTexts(canonicalText(a), canonicalText(b))
}

/** The one that was set later; at the same time the one whose canonical text is greater. */
export function laterOf<T extends Stamped>(a: T, b: T): T {
  return compareStamped(a, b) >= 0 ? a : b
}

/** All entries of two lists, each different one once, by time. */
export function uniteStamped<T extends Stamped>(a: readonly T[], b: readonly T[]): T[] {
  const byText = new Map([...a, ...b].map((entry) => [canonicalText(entry), entry]))
  return [...byText.values()].toSorted(compareStamped)
}

/**
 * The stamp of something that is set now, after all that it follows. A clock that was put back, or two changes in one
 * millisecond, must not make what was done last look like the older one.
 */
export function stampAfter(now: Date, followed: readonly (Stamped | null | undefined)[]): string {
  const times = followed.flatMap((entry) => (entry ? [Date.parse(entry.at) + 1] : []))
  return new Date(Math.max(now.getTime(), ...times)).toISOString()
}
