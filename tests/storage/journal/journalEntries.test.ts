import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange } from '@/domain/change'
import { changeText, deletionText, endOfJournal, wholeText } from '@/storage/journal/journalEntries'
import { changedField } from '@/storage/responseFields'
import type { ReadableEntry } from '@/storage/storedResponse'
import { arbitraryChange, emptyDraft, fullResponse } from '../sampleResponses'

const now = new Date('2026-03-02T10:00:00.000Z')
const entryOf = (response: ReadableEntry['response']): ReadableEntry => ({ kind: 'response', response, access: 'own' })
const parsed = (texts: readonly string[]) => texts.map((text): unknown => JSON.parse(text))

it('gives back whatever was written change by change, lone surrogates included', () => {
  fc.assert(
    fc.property(fc.array(arbitraryChange, { maxLength: 30 }), (changes) => {
      let response = fullResponse()
      const texts = [wholeText(entryOf(response))]
      for (const change of changes) {
        response = applyChange(response, change, now)
        const field = changedField(change)
        texts.push(changeText(entryOf(response), field === null ? [] : [field]))
      }
      expect(endOfJournal(response.id, parsed(texts))).toEqual(entryOf(response))
    }),
  )
})

it('begins again with every whole response', () => {
  const [before, after] = [fullResponse(), emptyDraft()]
  const texts = [wholeText(entryOf(before)), wholeText({ ...entryOf({ ...after, id: before.id }), access: 'readOnly' })]
  expect(endOfJournal(before.id, parsed(texts))).toEqual({
    kind: 'response',
    response: { ...after, id: before.id },
    access: 'readOnly',
  })
})

describe('a deletion', () => {
  const entry = entryOf(fullResponse())
  const { id } = entry.response
  const deletion = deletionText(now)
  const deleted = { kind: 'deleted', at: '2026-03-02T10:00:00.000Z' }

  it.each([
    { when: 'holds at the end', texts: [wholeText(entry), deletion], end: deleted },
    { when: 'holds against a change', texts: [wholeText(entry), deletion, changeText(entry, [])], end: deleted },
    { when: 'holds alone', texts: [deletion], end: deleted },
    { when: 'is over when it is undone', texts: [wholeText(entry), deletion, deletionText(null)], end: entry },
    { when: 'is over when all is written again', texts: [wholeText(entry), deletion, wholeText(entry)], end: entry },
    { when: 'that was undone leaves nothing alone', texts: [deletion, deletionText(null)], end: { kind: 'none' } },
  ])('$when', ({ texts, end }) => {
    expect(endOfJournal(id, parsed(texts))).toEqual(end)
  })
})

it.each([
  { when: 'there is no frame', frames: [] },
  { when: 'a newer app wrote a frame', frames: [{ formatVersion: 2, isWhole: true }] },
  { when: 'it does not fit the format', frames: [{ formatVersion: 1 }] },
  {
    when: 'there is a change of nothing',
    frames: [{ formatVersion: 1, isWhole: false, access: 'own', head: {}, fields: [] }],
  },
])('has no response when $when', ({ frames }) => {
  expect(endOfJournal('6f1c1e0a-0000-4000-8000-000000000001', frames)).toEqual({ kind: 'none' })
})
