import { afterEach, beforeEach, expect, it } from 'vitest'
import { connectLibrary, deleteEntry, refreshEntries, undoDelete, useLibraryStore } from '@/state/libraryStore'
import { closeResponse, openResponse } from '@/state/openResponse'
import { recordChange, startDraft } from '@/state/recordChange'
import { useResponseStore } from '@/state/responseStore'
import type { StoredEntry } from '@/state/ports'
import { memoryLibrary, type MemoryLibrary } from '../support/memoryLibrary'
import { definitionOf, storeDraft } from '../support/stored'

let memory: MemoryLibrary
let disconnect: () => void

beforeEach(() => {
  memory = memoryLibrary()
  disconnect = connectLibrary(memory)
})

afterEach(() => {
  closeResponse()
  disconnect()
  useResponseStore.setState({ pending: [] })
})

const pending = () => useResponseStore.getState().pending

it('takes along what could not be stored of a response that is deleted, and brings it back with it', async () => {
  const response = await storeDraft(memory, 'three-ways')
  await refreshEntries()
  await openResponse(response.id)
  memory.failWith('full')
  recordChange({ kind: 'answer', item: 'flow-handoffs', answer: { kind: 'dontKnow' } })
  await expect.poll(() => pending().map(({ failed }) => failed)).toEqual(['full'])
  closeResponse()
  memory.failWith(null)

  const entry: StoredEntry = { kind: 'response', response, access: 'own' }
  expect(await deleteEntry(entry)).toEqual({ kind: 'saved' })
  expect(pending()).toEqual([])
  expect(await undoDelete(entry)).toEqual({ kind: 'saved' })
  expect(pending()).toMatchObject([{ responseId: response.id, what: { change: { item: 'flow-handoffs' } } }])
  expect(useLibraryStore.getState().deleted).toEqual([])
})

it('deletes what was never stored, however full the storage is, and brings it back', async () => {
  await refreshEntries()
  memory.failWith('full')
  const id = await startDraft(await definitionOf(memory, 'three-ways'), { mode: 'person', team: 'Payments' })
  const [whole] = pending()
  if (whole?.what.kind !== 'whole') throw new Error('it was stored')
  const entry: StoredEntry = { kind: 'response', response: whole.what.response, access: 'own' }

  expect(await deleteEntry(entry)).toEqual({ kind: 'saved' })
  expect(pending()).toEqual([])
  expect(await undoDelete(entry)).toEqual({ kind: 'saved' })
  expect(pending()).toMatchObject([{ responseId: id, failed: 'full' }])
})
