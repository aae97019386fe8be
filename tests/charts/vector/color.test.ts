import { describe, expect, it } from 'vitest'
import { hexOf, parseColor } from '@/charts/vector/color'

describe('parseColor', () => {
  it.each([
    ['#123', { red: 17, green: 34, blue: 51, alpha: 1 }],
    ['#1f6f9f22', { red: 31, green: 111, blue: 159, alpha: 34 / 255 }],
    ['rgb(1, 2, 3)', { red: 1, green: 2, blue: 3, alpha: 1 }],
    ['rgba(1, 2, 3, 0.1)', { red: 1, green: 2, blue: 3, alpha: 0.1 }],
    ['rgb(1 2 3 / 50%)', { red: 1, green: 2, blue: 3, alpha: 0.5 }],
    ['transparent', { red: 0, green: 0, blue: 0, alpha: 0 }],
  ])('reads %s', (css, color) => {
    expect(parseColor(css)).toEqual(color)
  })

  it.each(['#12345', 'light-dark(#fff, #000)', 'rgb(1, 2)', 'crimson', ''])('refuses %s', (css) => {
    expect(() => parseColor(css)).toThrow('cannot draw in the color')
  })
})

it('writes a color without its alpha', () => {
  expect(hexOf({ red: 255, green: 10.4, blue: 0, alpha: 0.5 })).toBe('#ff0a00')
})
