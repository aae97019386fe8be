import { describe, expect, it } from 'vitest'
import { cleanText, drawnCodePoints, graphemesOf } from '@/report/pdf/text/cleanText'

describe('cleanText', () => {
  it.each([
    ['composes accents', 'e\u0301', 'é'],
    ['turns a tab into spaces', 'a\tb', 'a    b'],
    ['turns every kind of line end into one', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['drops control characters', 'a\u0000\u0007\u001b\u0085b', 'ab'],
    ['drops marks of direction', 'a\u202eb\u200fc\u2066d', 'abcd'],
    ['shows half a surrogate pair as U+FFFD', 'a\ud83db', 'a\ufffdb'],
    ['keeps emoji and no-break spaces', '😀\u00a01', '😀\u00a01'],
  ])('%s', (_what, given, cleaned) => {
    expect(cleanText(given)).toBe(cleaned)
  })
})

it('takes what a reader sees as one character for one', () => {
  expect(graphemesOf('a👩‍🚀é')).toEqual(['a', '👩‍🚀', 'é'])
})

it('draws nothing for a character that only steers its neighbors', () => {
  expect(drawnCodePoints('\u00ad')).toEqual([])
  expect(drawnCodePoints('❤\ufe0f')).toEqual([0x2764])
})
