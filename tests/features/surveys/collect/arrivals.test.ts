import { expect, it } from 'vitest'
import { arrivalsOfFile, arrivalsOfText } from '@/features/surveys/collect/arrivals'

const codes = (count: number) => 'CALMSB:AAAA.\n'.repeat(count)

it('takes 10 000 codes of one text, and tells one more from a text without any', () => {
  expect(arrivalsOfText(codes(10_000))).toHaveLength(10_000)
  expect(arrivalsOfText(codes(10_001))).toEqual([{ source: null, code: null, isTooMuch: true }])
  expect(arrivalsOfText('Dear all')).toEqual([{ source: null, code: null, isTooMuch: false }])
})

it('tells a file that is too large or holds too many by its name', async () => {
  const arrivalsOf = (text: string) => arrivalsOfFile(new File([text], 'all.txt'))
  expect(await arrivalsOf(codes(10_001))).toEqual([{ source: 'all.txt', code: null, isTooMuch: true }])
  expect(await arrivalsOf(' '.repeat(5_000_001))).toEqual([{ source: 'all.txt', code: null, isTooMuch: true }])
  expect(await arrivalsOf('Dear all')).toEqual([{ source: 'all.txt', code: null, isTooMuch: false }])
})
