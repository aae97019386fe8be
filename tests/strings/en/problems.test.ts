import { expect, it } from 'vitest'
import { describeProblem, formatPath, type Problem, type ProblemWords } from '@/domain/problem'
import { problems } from '@/strings/en/problems'

// Does not compile while a kind of problem has no words.
const words: ProblemWords = problems

it.each<{ problem: Problem; then: string }>([
  { problem: { code: 'tooLarge', data: { limit: 5_000_000 } }, then: 'This is too large: the app reads up to 5 MB.' },
  { problem: { code: 'tooLarge', data: { limit: 65_536 } }, then: 'This is too large: the app reads up to 65 kB.' },
  {
    problem: { code: 'newerFormat', data: { found: 3, reads: 2 } },
    then: 'This file was written by a newer version of the app (format 3; this app reads up to 2). Reload the page and open it again.',
  },
  {
    problem: { code: 'otherKind', data: { expected: 'response', found: 'questionnaire', keys: ['id'] } },
    then: 'This file holds a questionnaire. Expected a response file.',
  },
  {
    problem: { code: 'otherKind', data: { expected: 'response', found: 'otherObject', keys: ['name', 'scripts'] } },
    then: 'This file holds something else, with the keys name, scripts. Expected a response file.',
  },
  {
    problem: { code: 'wrongType', data: { expected: 'wholeNumber', found: 'number', value: '3.5' } },
    then: 'Expected a whole number, found 3.5.',
  },
  {
    problem: { code: 'wrongType', data: { expected: 'list', found: 'object', value: null } },
    then: 'Expected a list, found an object.',
  },
  { problem: { code: 'missing', data: { expected: 'text' } }, then: 'Missing. Expected a text in quotes.' },
  { problem: { code: 'missing', data: { expected: null } }, then: 'Missing.' },
  { problem: { code: 'outOfRange', data: { what: 'number', least: 1, most: null } }, then: 'Expected at least 1.' },
  { problem: { code: 'outOfRange', data: { what: 'number', least: null, most: 5 } }, then: 'Expected at most 5.' },
  {
    problem: { code: 'outOfRange', data: { what: 'text', least: null, most: 200 } },
    then: 'Expected at most 200 characters.',
  },
  { problem: { code: 'outOfRange', data: { what: 'list', least: 5, most: 5 } }, then: 'Expected exactly 5 entries.' },
  {
    problem: { code: 'notOneOf', data: { allowed: ['person', 'team'], value: '"crowd"' } },
    then: 'Expected person or team, found "crowd".',
  },
  { problem: { code: 'wrongForm', data: { form: 'day' } }, then: 'Expected a day such as 2026-01-31.' },
  {
    problem: { code: 'unknownItem', data: { id: 'x', questionnaire: { id: 'calms', version: '1.0.0' } } },
    then: 'calms 1.0.0 has no question "x".',
  },
  {
    problem: { code: 'linkDamaged', data: {} },
    then: 'This link is not complete, or was changed on the way. Copy it again, whole.',
  },
])('says: $then', ({ problem, then }) => {
  expect(describeProblem(problem, words)).toBe(then)
})

it('writes a place as people do', () => {
  expect(formatPath([])).toBe('')
  expect(formatPath(['dimensions', 0, 'items', 3, 'text'])).toBe('dimensions[0].items[3].text')
})
