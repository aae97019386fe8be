import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { StorageNotices } from '@/app/StorageNotices'
import { connectLibrary } from '@/state/libraryStore'
import type { StorageHealth } from '@/state/ports'
import { memoryLibrary } from '../support/memoryLibrary'

it.each<{ health: StorageHealth; says: string }>([
  { health: { kind: 'blocked' }, says: 'they live only in this tab' },
  { health: { kind: 'full' }, says: 'nothing new can be saved' },
  { health: { kind: 'reset', restored: 1 }, says: 'One response was restored' },
  { health: { kind: 'reset', restored: 3 }, says: '3 responses were restored' },
  { health: { kind: 'reset', restored: 0 }, says: 'nothing of it could be restored' },
  { health: { kind: 'newerVersion' }, says: 'It reads nothing and overwrites nothing' },
  { health: { kind: 'olderTabOpen' }, says: 'Close the other tabs of this app' },
])('says what is wrong with the storage: $health.kind, $says', async ({ health, says }) => {
  const disconnect = connectLibrary(memoryLibrary({ health }))
  await render(<StorageNotices />)
  await expect.element(page.getByRole('alert')).toHaveTextContent(says)
  disconnect()
})

it('says what befell the storage while the page was open, and nothing before', async () => {
  const memory = memoryLibrary()
  const disconnect = connectLibrary(memory)
  await render(<StorageNotices />)
  expect(page.getByRole('alert').elements()).toHaveLength(0)
  memory.reportTrouble('lost')
  await expect.element(page.getByRole('alert')).toHaveTextContent('cleared, damaged or closed by the browser')
  disconnect()
})
