import { afterEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { StorageNotices } from '@/app/StorageNotices'
import { connectLibrary } from '@/state/libraryStore'
import { closeResponse, openResponse } from '@/state/openResponse'
import type { StorageHealth } from '@/state/ports'
import { startDraft } from '@/state/recordChange'
import { useResponseStore } from '@/state/responseStore'
import { memoryLibrary, type MemoryLibrary } from '../support/memoryLibrary'
import { renderAt } from '../support/renderAt'
import { definitionOf } from '../support/stored'

let disconnect: () => void = () => undefined

function connect(health: StorageHealth): MemoryLibrary {
  const memory = memoryLibrary({ health })
  disconnect = connectLibrary(memory)
  return memory
}

/** A response that could not be stored: it lives in this tab only. */
async function startUnsaved(memory: MemoryLibrary): Promise<string> {
  memory.failWith('blocked')
  return startDraft(await definitionOf(memory, 'three-ways'), { mode: 'person', team: 'Payments' })
}

afterEach(() => {
  closeResponse()
  useResponseStore.setState({ pending: [] })
  disconnect()
})

it.each<{ health: StorageHealth; says: string }>([
  { health: { kind: 'blocked' }, says: 'they live only in this tab' },
  { health: { kind: 'full' }, says: 'nothing new can be saved' },
  { health: { kind: 'reset', restored: 1 }, says: 'One response was restored' },
  { health: { kind: 'reset', restored: 3 }, says: '3 responses were restored' },
  { health: { kind: 'reset', restored: 0 }, says: 'nothing of it could be restored' },
  { health: { kind: 'newerVersion' }, says: 'It reads nothing and overwrites nothing' },
  { health: { kind: 'olderTabOpen' }, says: 'Close the other tabs of this app' },
])('says what is wrong with the storage: $health.kind, $says', async ({ health, says }) => {
  connect(health)
  await renderAt(<StorageNotices />)
  await expect.element(page.getByRole('alert')).toHaveTextContent(says)
})

it('says what befell the storage while the page was open, and nothing before', async () => {
  const memory = connect({ kind: 'ready' })
  await renderAt(<StorageNotices />)
  expect(page.getByRole('alert').elements()).toHaveLength(0)
  memory.reportTrouble('lost')
  await expect.element(page.getByRole('alert')).toHaveTextContent('cleared, damaged or closed by the browser')
})

it('offers to reload only as long as no answers live in this tab alone', async () => {
  const memory = connect({ kind: 'blocked' })
  await renderAt(<StorageNotices />)
  await expect.element(page.getByRole('button', { name: 'Reload the page' })).toBeVisible()
  await startUnsaved(memory)
  await expect.element(page.getByRole('button', { name: 'Download the answers' })).toBeVisible()
  expect(page.getByRole('button').elements()).toHaveLength(1)
})

it('leaves it to the questions to say that the open answers are not saved, and says it elsewhere', async () => {
  const memory = connect({ kind: 'blocked' })
  const { unmount } = await renderAt(<StorageNotices />, '/assess/1')
  await expect.element(page.getByRole('alert')).toBeVisible()
  await openResponse(await startUnsaved(memory))
  await expect.poll(() => page.getByRole('alert').elements().length).toBe(0)
  await unmount()
  await renderAt(<StorageNotices />, '/settings')
  await expect.element(page.getByRole('alert')).toBeVisible()
})
