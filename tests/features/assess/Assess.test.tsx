import { afterEach, beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { QuestionnaireResponse } from '@/domain/response'
import { Assess } from '@/features/assess/Assess'
import { connectLibrary } from '@/state/libraryStore'
import { closeResponse } from '@/state/openResponse'
import { setPreferences } from '@/state/preferences'
import { useResponseStore } from '@/state/responseStore'
import { Route } from 'wouter'
import { memoryLibrary, type MemoryLibrary } from '../../support/memoryLibrary'
import { renderAt } from '../../support/renderAt'
import { storeDraft } from '../../support/stored'

let memory: MemoryLibrary
let disconnect: () => void

beforeEach(async () => {
  memory = memoryLibrary()
  disconnect = connectLibrary(memory)
  await page.viewport(1280, 900)
})

afterEach(() => {
  closeResponse()
  disconnect()
  useResponseStore.setState({ pending: [] })
  setPreferences({ pace: 'page' })
})

const stored = (id: string): QuestionnaireResponse | undefined => memory.storage.responses.get(id)?.response
const question = (name: RegExp) => page.getByRole('group', { name })
const handoffs = /^How many separate groups must act/
const title = () => page.getByRole('heading', { level: 1 })
const status = () => page.getByRole('status').filter({ hasText: /^(Saved|Saving|Not saved)$/ })

async function show(response: QuestionnaireResponse, step?: string) {
  const path = `/assess/${response.id}${step === undefined ? '' : `/${step}`}`
  const screen = <Route path="/assess/:id/:step?">{({ id, step: at }) => <Assess id={id} step={at} />}</Route>
  const rendered = await renderAt(screen, path)
  await expect.element(title()).toBeVisible()
  return rendered
}

it('goes on where the answers were left', async () => {
  const definition = await memory.loadDefinition({ id: 'three-ways', version: '1.0.0' })
  if (!definition.ok) throw new Error(definition.problem)
  const flow = definition.definition.questionnaire.dimensions[0]?.items ?? []
  const answers = Object.fromEntries(flow.map(({ id }) => [id, { kind: 'rated', level: 3 } as const]))
  await show(await storeDraft(memory, 'three-ways', { answers }))
  await expect.element(title()).toHaveTextContent('Feedback')
  await expect.element(page.getByRole('link', { name: /^Flow\s?5 of 5/ })).toBeVisible()
})

it('stores a choice and says saved only when it is', async () => {
  const draft = await storeDraft(memory, 'three-ways')
  await show(draft)
  const letGo = memory.holdSaves()
  await question(handoffs)
    .getByRole('radio', { name: /^Six or more/ })
    .click()
  await expect.element(status()).toHaveTextContent('Saving')
  letGo()
  await expect.element(status()).toHaveTextContent('Saved')
  expect(stored(draft.id)?.answers).toEqual({ 'flow-handoffs': { kind: 'rated', level: 1 } })
})

it('is answered by keys: numbers, D and N choose, Enter goes on', async () => {
  const draft = await storeDraft(memory, 'three-ways')
  await show(draft)
  question(handoffs).getByRole('radio').first().element().focus()
  await userEvent.keyboard('4{Enter}d{Enter}N{Enter}5{Enter}2{Enter}')
  await expect.element(title()).toHaveTextContent('Feedback')
  expect(Object.values(stored(draft.id)?.answers ?? {})).toEqual([
    { kind: 'rated', level: 4 },
    { kind: 'dontKnow' },
    { kind: 'notApplicable' },
    { kind: 'rated', level: 5 },
    { kind: 'rated', level: 2 },
  ])
  // Came by key: the next key answers the next part at once.
  await userEvent.keyboard('3')
  await expect.poll(() => Object.keys(stored(draft.id)?.answers ?? {}).length).toBe(6)
})

it('leaves the keys alone while a note is typed', async () => {
  const draft = await storeDraft(memory, 'three-ways')
  await show(draft)
  await question(handoffs).getByText('Note or evidence').click()
  await question(handoffs).getByRole('textbox', { name: 'Note' }).click()
  await userEvent.keyboard('d4{Enter}n')
  await expect.poll(() => stored(draft.id)?.remarks).toEqual({ 'flow-handoffs': { note: 'd4\nn' } })
  expect(stored(draft.id)?.answers).toEqual({})
  await expect.element(title()).toHaveTextContent('Flow')
})

it('stores a note that was being typed when the screen was left', async () => {
  const draft = await storeDraft(memory, 'three-ways')
  const { unmount } = await show(draft)
  await question(handoffs).getByText('Note or evidence').click()
  await question(handoffs).getByRole('textbox', { name: 'Note' }).fill('Six groups since March')
  await unmount()
  await expect.poll(() => stored(draft.id)?.remarks).toEqual({ 'flow-handoffs': { note: 'Six groups since March' } })
})

it('does not store a link that is none, and says so', async () => {
  const draft = await storeDraft(memory, 'three-ways')
  await show(draft)
  await question(handoffs).getByText('Note or evidence').click()
  const link = question(handoffs).getByRole('textbox', { name: 'Link' })
  await link.fill('wiki/board')
  await question(handoffs).getByRole('textbox', { name: 'Evidence' }).fill('Board')
  await expect.element(link).toHaveAccessibleDescription(/^This is not saved: a link begins with https/)
  await expect.poll(() => stored(draft.id)?.remarks).toEqual({ 'flow-handoffs': { evidence: 'Board' } })
})

it('takes an answer back', async () => {
  const draft = await storeDraft(memory, 'three-ways', { answers: { 'flow-handoffs': { kind: 'dontKnow' } } })
  await show(draft, 'flow')
  await question(handoffs).getByRole('button', { name: 'Clear answer' }).click()
  await expect.poll(() => stored(draft.id)?.answers).toEqual({})
  await expect.element(question(handoffs).getByRole('radio').first()).toHaveFocus()
})

it('keeps the answer when saving fails, says why, and saves again', async () => {
  const draft = await storeDraft(memory, 'three-ways')
  await show(draft)
  memory.failWith('full')
  await question(handoffs)
    .getByRole('radio', { name: /^Six or more/ })
    .click()
  await expect.element(page.getByRole('alert')).toHaveTextContent('Not saved: the storage of this browser is full.')
  await expect.element(status()).toHaveTextContent('Not saved')
  expect(stored(draft.id)?.answers).toEqual({})

  memory.failWith(null)
  await page.getByRole('button', { name: 'Save again' }).click()
  await expect.element(status()).toHaveTextContent('Saved')
  expect(stored(draft.id)?.answers).toEqual({ 'flow-handoffs': { kind: 'rated', level: 1 } })
})

it('only reads while another tab writes, and takes over', async () => {
  const draft = await storeDraft(memory, 'three-ways')
  memoryLibrary({ storage: memory.storage }).holdWriter(draft.id, () => undefined)
  await show(draft)
  await expect.element(page.getByText('Another tab is writing these answers')).toBeVisible()
  await expect.element(question(handoffs).getByRole('radio').first()).toBeDisabled()
  await page.getByRole('button', { name: 'Take over here' }).click()
  await question(handoffs)
    .getByRole('radio', { name: /^Six or more/ })
    .click()
  await expect.poll(() => stored(draft.id)?.answers).toEqual({ 'flow-handoffs': { kind: 'rated', level: 1 } })
})

it('shows one question at a time when asked to', async () => {
  const draft = await storeDraft(memory, 'three-ways', { answers: { 'flow-handoffs': { kind: 'rated', level: 1 } } })
  const { here } = await show(draft, 'flow')
  await page.getByRole('checkbox', { name: 'One question at a time' }).click()
  await expect.element(page.getByText('Question 2 of 5')).toBeVisible()
  expect(page.getByRole('radio').elements()).toHaveLength(7)
  expect(here()).toBe(`/assess/${draft.id}/flow-independent-release`)
  await page.getByRole('button', { name: 'Next question' }).click()
  await expect.element(page.getByText('Question 3 of 5')).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect.element(page.getByText('Question 2 of 5')).toBeVisible()
})
