import { describe, expect, it } from 'vitest'
import { columnWidths } from '@/report/pdf/columnWidths'

const wishes = (...pairs: readonly (readonly [wanted: number, needed: number])[]) =>
  pairs.map(([wanted, needed]) => ({ wanted, needed }))

describe('widths of columns', () => {
  it.each([
    ['are the wanted ones where every word fits', wishes([60, 20], [40, 40]), [60, 40]],
    ['grow for a word, at the cost of what is to spare', wishes([60, 20], [20, 10], [20, 30]), [52, 18, 30]],
    ['let a word be cut that takes nearly half the table', wishes([60, 20], [40, 46]), [60, 40]],
    ['let it be cut where the others cannot give enough', wishes([40, 38], [30, 30], [30, 40]), [40, 30, 30]],
  ])('%s', (_what, given, widths) => {
    expect(columnWidths(given, 100).map((width) => Math.round(width * 100) / 100)).toEqual(widths)
  })
})
