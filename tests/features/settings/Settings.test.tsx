import { afterEach, beforeEach, expect, it } from 'vitest'
import { page, userEvent, type Locator } from 'vitest/browser'
import { Settings } from '@/features/settings/Settings'
import { connectLibrary } from '@/state/libraryStore'
import { connectPreferences, usePreferencesStore } from '@/state/preferences'
import { memoryLibrary, type MemoryLibrary } from '../../support/memoryLibrary'
import { renderAt } from '../../support/renderAt'
import { shippedQuestionnaires } from '../../support/shippedQuestionnaires'
import { storeDraft } from '../../support/stored'

let memory: MemoryLibrary
let disconnect: () => void
let kept: string | null

beforeEach(() => {
  kept = null
  memory = memoryLibrary()
  disconnect = connectLibrary(memory)
  connectPreferences({
    read: () => kept,
    write: (text) => {
      kept = text
    },
  })
})

afterEach(() => {
  disconnect()
  usePreferencesStore.setState(usePreferencesStore.getInitialState())
})

function focus(control: Locator) {
  const element = control.element()
  if (element instanceof HTMLElement) element.focus()
}

it('remembers the theme and the pace', async () => {
  await renderAt(<Settings />)
  await expect.element(page.getByRole('radio', { name: 'As the device' })).toBeChecked()
  await page.getByRole('radio', { name: 'Dark' }).click()
  await page.getByRole('radio', { name: 'One question at a time' }).click()
  expect(JSON.parse(kept ?? '')).toMatchObject({ theme: 'dark', pace: 'question' })
})

it('begins as usual with preferences that make no sense', async () => {
  connectPreferences({ read: () => '{"theme":"pink","pace":7}', write: () => undefined })
  await renderAt(<Settings />)
  await expect.element(page.getByRole('radio', { name: 'As the device' })).toBeChecked()
  await expect.element(page.getByRole('radio', { name: 'A part a page' })).toBeChecked()
})

it('says how much is stored, and deletes with undo', async () => {
  const draft = await storeDraft(memory, 'three-ways')
  await storeDraft(memory, 'dora', { about: { mode: 'team', team: 'Search' } })
  await renderAt(<Settings />)
  await expect.element(page.getByText('2 responses are stored.')).toBeVisible()
  await page.getByRole('button', { name: 'Delete Payments, service “ledger”' }).click()
  await expect.element(page.getByText('1 response is stored.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo the deletion of Payments, service “ledger”' }).click()
  await expect.element(page.getByText('2 responses are stored.')).toBeVisible()
  expect((await memory.loadResponse(draft.id)).kind).toBe('response')
})

it('keeps the focus in the row that was deleted and brought back by key', async () => {
  await storeDraft(memory, 'three-ways')
  await renderAt(<Settings />)
  const remove = page.getByRole('button', { name: 'Delete Payments, service “ledger”' })
  await expect
    .element(remove)
    .toHaveAccessibleName('Delete Payments, service “ledger”, The Three Ways 1.0.0, 2 March 2026')
  focus(remove)
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('button', { name: 'Undo the deletion of Payments' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('button', { name: 'Download Payments, service “ledger”' })).toHaveFocus()
})

it('keeps the focus where a questionnaire was removed by key', async () => {
  const sha256 = '12345678'.repeat(8)
  memory.storage.unreadableQuestionnaires.set(sha256, { sha256, why: 'damaged', problem: '', raw: '{}' })
  await renderAt(<Settings />)
  const remove = page.getByRole('button', { name: 'Remove Questionnaire 12345678' })
  await expect.element(remove).toBeVisible()
  focus(remove)
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('button', { name: 'Keep it' })).toHaveFocus()
  await userEvent.keyboard('{Tab}{Enter}')
  await expect.element(page.getByRole('heading', { name: 'Your own questionnaires' })).toHaveFocus()
})

it('asks before it removes a questionnaire of one’s own', async () => {
  const threeWays = shippedQuestionnaires.find((text) => text.includes('"id": "three-ways"')) ?? ''
  memory.storage.ownQuestionnaires.add(threeWays.replace('"id": "three-ways"', '"id": "house-ways"'))
  await renderAt(<Settings />)
  const remove = page.getByRole('button', { name: 'Remove The Three Ways 1.0.0' })
  await remove.click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  expect(memory.storage.ownQuestionnaires.size).toBe(1)
  await remove.click()
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect.element(page.getByText('None is kept here.')).toBeVisible()
  expect(memory.storage.ownQuestionnaires.size).toBe(0)
})

it('keeps a questionnaire of one’s own that cannot be read at hand', async () => {
  const sha256 = '12345678'.repeat(8)
  memory.storage.unreadableQuestionnaires.set(sha256, { sha256, why: 'newerVersion', problem: '', raw: '{}' })
  await renderAt(<Settings />)
  await expect.element(page.getByText('A newer version of the app wrote it. Reload the page to read it.')).toBeVisible()
  await expect
    .element(page.getByRole('button', { name: 'Download Questionnaire 12345678, not readable' }))
    .toBeVisible()
  await page.getByRole('button', { name: 'Remove Questionnaire 12345678, not readable' }).click()
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect.element(page.getByText('None is kept here.')).toBeVisible()
})
