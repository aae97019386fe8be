import { expect, test } from 'vitest'
import type { CatalogEntry } from '@/state/ports'
import { firstProposed } from '@/state/catalogVersions'

function entry(id: string, isOwn: boolean): CatalogEntry {
  return {
    id,
    version: '1.0.0',
    sha256: '0'.repeat(64),
    title: id,
    summary: '',
    minutes: 5,
    items: 9,
    metrics: 0,
    includes: [],
    isOwn,
  }
}

test.each([
  { entries: [entry('railway', true), entry('calms', false), entry('pulse', false)], first: 'calms' },
  { entries: [entry('calms', false), entry('railway', true)], first: 'calms' },
  { entries: [entry('railway', true), entry('house', true)], first: 'railway' },
  { entries: [], first: undefined },
])('proposes $first, so that the questionnaire of an example is never chosen unasked', ({ entries, first }) => {
  expect(firstProposed(entries)?.id).toBe(first)
})
