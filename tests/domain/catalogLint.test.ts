import { expect, it } from 'vitest'
import { lintCatalog, type CatalogFault } from '@/domain/catalogLint'
import type { Definition } from '@/domain/questionnaire'
import { define, item } from '../support/definitions'

const version = (
  id: string,
  number: string,
  text: string,
  rest: Partial<{ revision: number; comparableWith: string[] }> = {},
) =>
  define(
    { a: [item('x', { text, revision: rest.revision ?? 1 })] },
    { id, version: number, comparableWith: rest.comparableWith ?? [] },
  )
const reworded = 'the content that x revision 1 has elsewhere, or a higher revision'
const itemPath = ['dimensions', 0, 'items', 0]

it.each<{ what: string; definitions: Definition[]; faults: CatalogFault[] }>([
  { what: 'one questionnaire', definitions: [version('a', '1.0.0', 'One?')], faults: [] },
  {
    what: 'the same version twice',
    definitions: [version('a', '1.0.0', 'One?'), version('a', '1.0.0', 'One?')],
    faults: [
      {
        questionnaire: { id: 'a', version: '1.0.0' },
        path: ['version'],
        expected: 'a version of its own; a 1.0.0 stands twice',
      },
    ],
  },
  {
    what: 'an unknown comparable questionnaire',
    definitions: [version('a', '1.0.0', 'One?', { comparableWith: ['b'] })],
    faults: [
      {
        questionnaire: { id: 'a', version: '1.0.0' },
        path: ['comparableWith', 0],
        expected: 'a known questionnaire; "b" is none',
      },
    ],
  },
  {
    what: 'a known comparable questionnaire',
    definitions: [version('a', '1.0.0', 'One?', { comparableWith: ['b'] }), version('b', '1.0.0', 'One?')],
    faults: [],
  },
  {
    what: 'other words in another questionnaire',
    definitions: [version('b', '1.0.0', 'Two?'), version('a', '1.0.0', 'One?')],
    faults: [{ questionnaire: { id: 'b', version: '1.0.0' }, path: itemPath, expected: reworded }],
  },
  {
    what: 'other words with a higher revision',
    definitions: [version('a', '1.0.0', 'One?'), version('b', '1.0.0', 'Two?', { revision: 2 })],
    faults: [],
  },
  {
    what: 'other words in a later version',
    definitions: [version('a', '1.10.0', 'Two?'), version('a', '1.9.0', 'One?')],
    faults: [{ questionnaire: { id: 'a', version: '1.10.0' }, path: itemPath, expected: reworded }],
  },
  {
    what: 'a typo corrected in a patch',
    definitions: [version('a', '1.0.1', 'One?'), version('a', '1.0.0', 'Onne?')],
    faults: [],
  },
  {
    what: 'a typo corrected in both questionnaires, while the old versions stay',
    definitions: [
      version('a', '1.0.0', 'Onne?'),
      version('b', '1.0.0', 'Onne?'),
      version('a', '1.0.1', 'One?'),
      version('b', '1.0.1', 'One?'),
    ],
    faults: [],
  },
  {
    what: 'a typo corrected in one questionnaire alone',
    definitions: [version('a', '1.0.0', 'Onne?'), version('b', '1.0.0', 'Onne?'), version('a', '1.0.1', 'One?')],
    faults: [{ questionnaire: { id: 'b', version: '1.0.0' }, path: itemPath, expected: reworded }],
  },
])('$what', ({ definitions, faults }) => {
  expect(lintCatalog(definitions)).toEqual(faults)
})
