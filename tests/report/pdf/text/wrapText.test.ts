import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTypesetter, type Typesetter } from '@/report/pdf/text/typesetter'
import { wrapText, type Run, type TextStyle } from '@/report/pdf/text/wrapText'
import { fonts } from '../../../support/pdfReports'

const regular: TextStyle = { size: 10, weight: 'regular', color: '#000' }
const bold: TextStyle = { ...regular, weight: 'bold' }

/** Every letter is ten points wide. */
const even: Typesetter = { ...createTypesetter(fonts), widthOf: (text) => 10 * text.length }

const wrap = (runs: readonly Run[], width: number) =>
  wrapText(runs, width, even).map((line) => line.runs.map(({ text }) => text))
const wrapPlain = (text: string, width: number) => wrap([{ text, style: regular }], width).map((line) => line.join('|'))

describe('wrapText', () => {
  it.each([
    ['breaks at spaces, which stay at the end', 'one two three', 80, ['one two ', 'three']],
    ['fits to the point', 'one two', 70, ['one two']],
    ['does not count the space at the end', 'one two', 35, ['one ', 'two']],
    ['breaks after a hyphen between letters', 'well-known', 60, ['well-', 'known']],
    ['keeps a date and a minus together', '-5 on 2026-11-03', 60, ['-5 on ', '2026-1', '1-03']],
    ['cuts a word only if it is too long', 'a abcdefgh', 50, ['a ', 'abcde', 'fgh']],
    ['cuts no character in two', '👩‍🚀👩‍🚀', 50, ['👩‍🚀', '👩‍🚀']],
    ['keeps line ends and empty lines', 'a\n\nb', 50, ['a', '', 'b']],
    ['is one empty line for nothing', '', 50, ['']],
    ['does not break at a no-break space', 'ab\u00a0cd e', 50, ['ab\u00a0cd ', 'e']],
  ])('%s', (_what, text, width, lines) => {
    expect(wrapPlain(text, width)).toEqual(lines)
  })

  it('keeps a comma with the bold word before it', () => {
    const runs = [
      { text: 'Go ', style: regular },
      { text: 'now', style: bold },
      { text: ', team', style: regular },
    ]
    expect(wrap(runs, 60)).toEqual([['Go '], ['now', ', '], ['team']])
  })

  it('loses nothing, and no line is too wide that could be cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '\n', 'é') }), (text) => {
        const lines = wrapText([{ text, style: regular }], 60, even)
        expect(lines.flatMap((line) => line.runs.map((run) => run.text)).join('')).toBe(text.replaceAll('\n', ''))
        expect(Math.max(...lines.map(({ width }) => width))).toBeLessThanOrEqual(60)
      }),
    )
  })
})
