/** What a column asks for, in points: the width it is meant to have, and the one that its widest word takes. */
export type Wish = { readonly wanted: number; readonly needed: number }

/** A word as wide as this share of the table is cut, so that it does not take the room of all others. */
const widest = 0.45

/**
 * Widths of columns, which add up to `total` as the wanted ones do. A column is widened where one of its words would be
 * cut; the others give of what they do not need. Where there is too little to give, the wanted widths stand.
 */
export function columnWidths(wishes: readonly Wish[], total: number): number[] {
  const widths = wishes.map(({ wanted, needed }) => (needed > total * widest ? wanted : Math.max(wanted, needed)))
  const spare = wishes.map(({ wanted, needed }) => Math.max(0, wanted - needed))
  const missing = sum(widths) - sum(wishes.map(({ wanted }) => wanted))
  const given = sum(spare)
  if (missing > given) return wishes.map(({ wanted }) => wanted)
  return widths.map((width, index) => width - (given > 0 ? ((spare[index] ?? 0) / given) * missing : 0))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
