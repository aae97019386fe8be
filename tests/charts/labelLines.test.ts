import { expect, it } from 'vitest'
import { labelLines } from '@/charts/labelLines'

it.each([
  ['Culture', ['Culture']],
  ['Continual Experimentation and Learning', ['Continual', 'Experimentation', 'and Learning']],
  ['Flow and feedback', ['Flow and feedback']],
  ['Donaudampfschifffahrt', ['Donaudampfschifffahrt']],
])('breaks the label %s at its spaces', (label, lines) => {
  expect(labelLines(label)).toEqual(lines)
})
