import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { applyChange, type Change } from '@/domain/change'
import { connectLibrary } from '@/state/libraryStore'
import { closeResponse, openResponse, takeOver } from '@/state/openResponse'
import { savingOf } from '@/state/pending'
import { recordChange, responsesInMemory, retryFailed, startDraft } from '@/state/recordChange'
import { openResponseNow, useResponseStore } from '@/state/responseStore'
import { memoryLibrary, type MemoryLibrary } from '../support/memoryLibrary'
import { memoryStorage, type MemoryStorage } from '../support/memoryStorage'

let storage: MemoryStorage
let here: MemoryLibrary
let otherTab: MemoryLibrary
let disconnect: () => void

beforeEach(() => {
  storage = memoryStorage()
  here = memoryLibrary({ storage })
  otherTab = memoryLibrary({ storage })
  disconnect = connectLibrary(here)
})

afterEach(() => {
  closeResponse()
  disconnect()
  useResponseStore.setState({ pending: [] })
})

const rate = (item: string, level: number): Change => ({ kind: 'answer', item, answer: { kind: 'rated', level } })
const role = () => useResponseStore.getState().role

async function draft(): Promise<string> {
  const loaded = await here.loadDefinition({ id: 'three-ways', version: '1.0.0' })
  if (!loaded.ok) throw new Error(loaded.problem)
  return startDraft(loaded.definition, { mode: 'person', team: 'Payments' })
}

async function changeInOtherTab(id: string, change: Change) {
  const stored = storage.responses.get(id)
  if (!stored) throw new Error('not stored')
  await otherTab.saveChange(applyChange(stored.response, change, new Date()), change)
}

it('reads while another tab writes, and shows what that tab stores', async () => {
  const id = await draft()
  otherTab.holdWriter(id, () => undefined)
  await openResponse(id)
  expect(role()).toBe('reader')
  await changeInOtherTab(id, rate('flow-handoffs', 2))
  await expect.poll(() => openResponseNow()?.response.answers).toEqual({ 'flow-handoffs': { kind: 'rated', level: 2 } })
})

it('takes over with everything that the other tab stored', async () => {
  const id = await draft()
  otherTab.holdWriter(id, () => undefined)
  await openResponse(id)
  await changeInOtherTab(id, rate('flow-handoffs', 2))
  takeOver()
  await expect.poll(role).toBe('writer')
  recordChange(rate('flow-ready-work', 4))
  await expect
    .poll(() => Object.keys(storage.responses.get(id)?.response.answers ?? {}))
    .toEqual(['flow-handoffs', 'flow-ready-work'])
})

it('keeps a change that came too late, and stores it after taking over', async () => {
  const id = await draft()
  await openResponse(id)
  otherTab.holdWriter(id, () => undefined)
  otherTab.takeOver(id)
  recordChange(rate('flow-handoffs', 5))
  await expect.poll(() => useResponseStore.getState().pending.map(({ failed }) => failed)).toEqual(['anotherTabWrites'])
  takeOver()
  await expect
    .poll(() => storage.responses.get(id)?.response.answers)
    .toEqual({ 'flow-handoffs': { kind: 'rated', level: 5 } })
})

it('writes once the other tab lets go', async () => {
  const id = await draft()
  const letGo = otherTab.holdWriter(id, () => undefined)
  await openResponse(id)
  letGo()
  await expect.poll(role).toBe('writer')
})

describe('a response that is deleted in another tab', () => {
  const saving = (id: string) => savingOf(useResponseStore.getState().pending, id)
  const opened = () => useResponseStore.getState().opened.kind

  it('goes from the screen, and comes back when that is undone', async () => {
    const id = await draft()
    await openResponse(id)
    await otherTab.deleteResponse(id)
    await expect.poll(opened).toBe('none')
    await otherTab.undoDelete(id)
    await expect.poll(opened).toBe('open')
    recordChange(rate('flow-handoffs', 2))
    await expect.poll(() => storage.responses.get(id)?.response.answers['flow-handoffs']).toBeDefined()
  })

  it('stays with what is not stored of it, and is stored again only when asked to', async () => {
    const id = await draft()
    await openResponse(id)
    here.failWith('full')
    recordChange(rate('flow-handoffs', 2))
    await expect.poll(() => saving(id).kind).toBe('notSaved')
    here.failWith(null)
    await otherTab.deleteResponse(id)
    recordChange(rate('flow-ready-work', 3))
    await expect.poll(() => saving(id)).toEqual({ kind: 'notSaved', why: 'deleted' })
    recordChange(rate('flow-ready-work', 4))
    closeResponse()
    expect(storage.deleted.has(id)).toBe(true)
    expect(responsesInMemory()).toMatchObject([
      { id, answers: { 'flow-handoffs': { level: 2 }, 'flow-ready-work': { level: 4 } } },
    ])

    await openResponse(id)
    expect(openResponseNow()?.response.answers).toHaveProperty('flow-ready-work')
    expect(storage.deleted.has(id)).toBe(true)
    retryFailed(id)
    await expect.poll(() => saving(id)).toEqual({ kind: 'saved' })
    expect(storage.responses.get(id)?.response.answers).toMatchObject({ 'flow-ready-work': { level: 4 } })
    expect(storage.deleted.has(id)).toBe(false)
  })

  it('leaves nothing pending that could never be stored', async () => {
    const id = await draft()
    await openResponse(id)
    here.failWith('full')
    recordChange(rate('flow-handoffs', 2))
    await expect.poll(() => saving(id).kind).toBe('notSaved')
    closeResponse()
    await otherTab.deleteResponse(id)
    retryFailed(id)
    expect(saving(id).kind).toBe('notSaved')
    await openResponse(id)
    expect(opened()).toBe('none')
    expect(useResponseStore.getState().pending).toEqual([])
  })
})

it('stores what was changed while a draft was on its way, even when it was left meanwhile', async () => {
  const release = here.holdSaves()
  const loaded = await here.loadDefinition({ id: 'three-ways', version: '1.0.0' })
  if (!loaded.ok) throw new Error(loaded.problem)
  void startDraft(loaded.definition, { mode: 'person', team: 'Payments' })
  const id = useResponseStore.getState().pending[0]?.responseId ?? ''
  await openResponse(id)
  recordChange(rate('flow-handoffs', 2))
  closeResponse()
  release()
  await expect.poll(() => useResponseStore.getState().pending).toEqual([])
  expect(storage.responses.get(id)?.response.answers).toMatchObject({ 'flow-handoffs': { level: 2 } })
})

/** From now on questionnaires arrive only once the returned function is called. */
function holdDefinitions(): () => void {
  let release: () => void = () => undefined
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  disconnect()
  disconnect = connectLibrary({
    ...here,
    loadDefinition: async (reference) => {
      await gate
      return here.loadDefinition(reference)
    },
  })
  return release
}

it('begins with what another tab stored while the questionnaire was on its way', async () => {
  const id = await draft()
  const release = holdDefinitions()
  const letGo = otherTab.holdWriter(id, () => undefined)
  const opening = openResponse(id)
  await changeInOtherTab(id, rate('flow-handoffs', 2))
  await changeInOtherTab(id, { kind: 'finish' })
  letGo()
  release()
  await opening
  expect(openResponseNow()?.response.status).toBe('completed')

  recordChange({ kind: 'target', dimension: 'flow', level: 5 })
  await expect
    .poll(() => storage.responses.get(id)?.response)
    .toMatchObject({ status: 'completed', targets: { flow: 5 }, answers: { 'flow-handoffs': { level: 2 } } })
})

it('follows a response once, however often it was opened before the first reading was over', async () => {
  const id = await draft()
  const release = holdDefinitions()
  const openings = [openResponse(id)]
  closeResponse()
  openings.push(openResponse(id))
  release()
  await Promise.all(openings)
  expect(storage.listeners.size).toBe(1)
  closeResponse()
  expect(storage.listeners.size).toBe(0)
  expect(storage.holders.get(id)).toEqual([])
})

it('leaves the forms on the screen alone when reading again brings nothing new', async () => {
  const id = await draft()
  const letGo = otherTab.holdWriter(id, () => undefined)
  await openResponse(id)
  const { edition } = useResponseStore.getState()
  letGo()
  await expect.poll(role).toBe('writer')
  expect(useResponseStore.getState().edition).toBe(edition)
})

it.each([
  { when: 'nothing is stored under the id', id: '6f1f5d0e-8f65-4a0c-9a43-3b1c0a7a1111', kind: 'none' },
  { when: 'what is stored cannot be read', id: 'broken', kind: 'unreadable' },
])('says so when $when', async ({ id, kind }) => {
  storage.unreadable.set('broken', { kind: 'unreadable', id: 'broken', why: 'damaged', problem: 'answers', raw: '{' })
  await openResponse(id)
  expect(useResponseStore.getState().opened.kind).toBe(kind)
})

it('keeps answers at hand whose questionnaire is not known', async () => {
  const id = await draft()
  const stored = storage.responses.get(id)
  if (!stored) throw new Error('not stored')
  const questionnaire = { ...stored.response.questionnaire, version: '9.0.0' }
  storage.responses.set(id, { ...stored, response: { ...stored.response, questionnaire } })
  await openResponse(id)
  expect(useResponseStore.getState().opened).toMatchObject({ kind: 'noDefinition', why: 'unknown', response: { id } })
})
