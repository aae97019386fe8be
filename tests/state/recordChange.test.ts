import { afterEach, beforeEach, expect, it } from 'vitest'
import { connectLibrary } from '@/state/libraryStore'
import { closeResponse, openResponse } from '@/state/openResponse'
import { savingOf } from '@/state/pending'
import { keepResponse, recordChange, responsesInMemory, retryFailed, startDraft } from '@/state/recordChange'
import { openResponseNow, useResponseStore } from '@/state/responseStore'
import { memoryLibrary, type MemoryLibrary } from '../support/memoryLibrary'

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

async function threeWays() {
  const loaded = await memory.loadDefinition({ id: 'three-ways', version: '1.0.0' })
  if (!loaded.ok) throw new Error(loaded.problem)
  return loaded.definition
}

async function openDraft(): Promise<string> {
  const id = await startDraft(await threeWays(), { mode: 'person', team: 'Payments' })
  await openResponse(id)
  return id
}

const rate = (item: string, level: number) => {
  recordChange({ kind: 'answer', item, answer: { kind: 'rated', level } })
}
const saving = (id: string) => savingOf(useResponseStore.getState().pending, id)
const stored = (id: string) => memory.storage.responses.get(id)?.response

it('stores a new draft before it is opened', async () => {
  const id = await openDraft()
  expect(stored(id)).toMatchObject({ status: 'inProgress', about: { mode: 'person', team: 'Payments' } })
  expect(openResponseNow()?.response.id).toBe(id)
})

it('says saved only once storage has said so', async () => {
  const id = await openDraft()
  const letGo = memory.holdSaves()
  rate('flow-handoffs', 4)
  expect(openResponseNow()?.response.answers['flow-handoffs']).toEqual({ kind: 'rated', level: 4 })
  expect(saving(id)).toEqual({ kind: 'saving' })
  letGo()
  await expect.poll(() => saving(id)).toEqual({ kind: 'saved' })
  expect(stored(id)?.answers).toEqual({ 'flow-handoffs': { kind: 'rated', level: 4 } })
})

it('keeps what could not be stored and stores it with the next change', async () => {
  const id = await openDraft()
  memory.failWith('full')
  rate('flow-handoffs', 4)
  await expect.poll(() => saving(id)).toEqual({ kind: 'notSaved', why: 'full' })
  expect(stored(id)?.answers).toEqual({})

  memory.failWith(null)
  rate('flow-ready-work', 2)
  await expect.poll(() => saving(id)).toEqual({ kind: 'saved' })
  expect(stored(id)?.answers).toEqual({
    'flow-handoffs': { kind: 'rated', level: 4 },
    'flow-ready-work': { kind: 'rated', level: 2 },
  })
})

it('stores again when asked to', async () => {
  const id = await openDraft()
  memory.failWith('noAnswer')
  rate('flow-handoffs', 4)
  await expect.poll(() => saving(id).kind).toBe('notSaved')
  memory.failWith(null)
  retryFailed(id)
  await expect.poll(() => saving(id).kind).toBe('saved')
  expect(stored(id)?.answers['flow-handoffs']).toEqual({ kind: 'rated', level: 4 })
})

it('opens a draft that could not be stored from memory, with its changes, and stores all once it can', async () => {
  memory.failWith('blocked')
  const id = await openDraft()
  rate('flow-handoffs', 3)
  closeResponse()
  await openResponse(id)
  expect(openResponseNow()?.response.answers).toEqual({ 'flow-handoffs': { kind: 'rated', level: 3 } })
  expect(responsesInMemory().map((response) => response.id)).toEqual([id])
  await expect.poll(() => saving(id)).toEqual({ kind: 'notSaved', why: 'blocked' })

  memory.failWith(null)
  rate('flow-handoffs', 5)
  await expect.poll(() => saving(id).kind).toBe('saved')
  expect(stored(id)?.answers).toEqual({ 'flow-handoffs': { kind: 'rated', level: 5 } })
})

it('shows an unsaved change again after the response was left and opened', async () => {
  const id = await openDraft()
  memory.failWith('full')
  rate('flow-handoffs', 3)
  closeResponse()
  await openResponse(id)
  expect(openResponseNow()?.response.answers).toEqual({ 'flow-handoffs': { kind: 'rated', level: 3 } })
})

it('counts a reopening once, however often what could not be stored is opened', async () => {
  const id = await openDraft()
  memory.failWith('full')
  recordChange({ kind: 'finish' })
  recordChange({ kind: 'reopen' })
  recordChange({ kind: 'finish' })
  closeResponse()
  await openResponse(id)
  expect(openResponseNow()?.response).toMatchObject({ status: 'amended', revision: 2 })
  await expect.poll(() => saving(id).kind).toBe('notSaved')

  memory.failWith(null)
  retryFailed(id)
  await expect.poll(() => saving(id).kind).toBe('saved')
  expect(stored(id)).toMatchObject({ status: 'amended', revision: 2 })
})

it('does not lose a change that reaches the disk while the response is opened again', async () => {
  const id = await openDraft()
  const letGo = memory.holdSaves()
  recordChange({ kind: 'finish' })
  closeResponse()
  const opening = openResponse(id)
  letGo()
  await opening
  expect(openResponseNow()?.response.status).toBe('completed')
})

it('counts a reopened response as amended', async () => {
  const id = await openDraft()
  recordChange({ kind: 'finish' })
  recordChange({ kind: 'reopen' })
  recordChange({ kind: 'finish' })
  await expect.poll(() => stored(id)).toMatchObject({ status: 'amended', revision: 2 })
})

it('changes nothing of a response that was opened to be read', async () => {
  const definition = await threeWays()
  const draft = await startDraft(definition, { mode: 'team', team: 'Payments' })
  const response = stored(draft)
  if (!response) throw new Error('not stored')
  await keepResponse(response, 'readOnly', definition)
  await openResponse(draft)
  rate('flow-handoffs', 1)
  expect(openResponseNow()?.response.answers).toEqual({})
})
