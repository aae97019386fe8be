import { afterEach, beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { readQuestionnaire } from '@/exchange/questionnaireFile'
import { writeResponseFile } from '@/exchange/writeResponseFile'
import { OpenFile } from '@/features/open/OpenFile'
import { receiveFile, useIncomingStore } from '@/state/incomingStore'
import { connectLibrary } from '@/state/libraryStore'
import { useResponseStore } from '@/state/responseStore'
import { memoryLibrary, type MemoryLibrary } from '../../support/memoryLibrary'
import { renderAt } from '../../support/renderAt'
import { shippedQuestionnaires } from '../../support/shippedQuestionnaires'
import { storeDraft } from '../../support/stored'

let memory: MemoryLibrary
let disconnect: () => void

beforeEach(() => {
  memory = memoryLibrary()
  disconnect = connectLibrary(memory)
})

afterEach(() => {
  disconnect()
  useResponseStore.setState({ pending: [] })
  useIncomingStore.setState({ files: [], keptQuestionnaire: null })
})

/** A response that was written to a file elsewhere and is not stored here. */
async function fromElsewhere(rest: Parameters<typeof storeDraft>[2] = {}) {
  const response = await storeDraft(memory, 'three-ways', rest)
  memory.storage.responses.clear()
  return response
}

async function openText(text: string, name = 'answers.json') {
  receiveFile(new File([text], name))
  return renderAt(<OpenFile />, '/open')
}

const threeWays = () => shippedQuestionnaires.find((text) => text.includes('"id": "three-ways"')) ?? ''

it('says what a file holds and changes nothing before it is told to', async () => {
  const response = await fromElsewhere({ answers: { 'flow-handoffs': { kind: 'rated', level: 2 } } })
  const { here } = await openText(writeResponseFile(response, []))
  await expect.element(page.getByRole('heading', { name: 'answers.json holds answers' })).toBeVisible()
  await expect.element(page.getByText('Payments, service “ledger”')).toBeVisible()
  await expect.element(page.getByText('The Three Ways 1.0.0')).toBeVisible()
  expect(memory.storage.responses.size).toBe(0)

  await page.getByRole('button', { name: 'Keep and open' }).click()
  await expect.poll(() => here()).toBe(`/assess/${response.id}`)
  expect(memory.storage.responses.get(response.id)).toEqual({ response, access: 'own' })
})

it('offers to keep both when other answers of the same origin are stored', async () => {
  const stored = await storeDraft(memory, 'three-ways')
  const other = {
    ...stored,
    changedAt: '2026-03-05T09:00:00.000Z',
    answers: { 'flow-handoffs': { kind: 'dontKnow' } as const },
  }
  await openText(writeResponseFile(other, []))
  await expect.element(page.getByText(/last changed on 2 March 2026\. Replace them, or keep both\./)).toBeVisible()
  await page.getByRole('button', { name: 'Keep both' }).click()
  await expect.poll(() => memory.storage.responses.size).toBe(2)
  expect(memory.storage.responses.get(stored.id)?.response).toEqual(stored)
})

it('replaces only when told to', async () => {
  const stored = await storeDraft(memory, 'three-ways')
  const other = { ...stored, answers: { 'flow-handoffs': { kind: 'dontKnow' } as const } }
  await openText(writeResponseFile(other, []))
  await page.getByRole('button', { name: 'Replace what is here' }).click()
  await expect.poll(() => memory.storage.responses.get(stored.id)?.response).toEqual(other)
})

it('says that the same answers are here already', async () => {
  const stored = await storeDraft(memory, 'three-ways')
  const { here } = await openText(writeResponseFile(stored, []))
  await expect.element(page.getByText('The same answers are stored here already. Nothing changes.')).toBeVisible()
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  expect(here()).toBe(`/assess/${stored.id}`)
})

it('keeps answers to a questionnaire that is not known, and says that they show no result', async () => {
  const response = await fromElsewhere()
  const foreign = { ...response, questionnaire: { ...response.questionnaire, id: 'house-rules' } }
  const { here } = await openText(writeResponseFile(foreign, []))
  await expect.element(page.getByText(/^Its questionnaire, or this version of it, is not known here/)).toBeVisible()
  await page.getByRole('button', { name: 'Keep and open' }).click()
  await expect.poll(() => here()).toBe(`/assess/${response.id}`)
  expect(memory.storage.responses.get(response.id)?.response).toEqual(foreign)
})

it('tells answers to other content under a known id and version, and keeps them', async () => {
  const response = await fromElsewhere()
  const other = { ...response, questionnaire: { ...response.questionnaire, sha256: '0'.repeat(64) } }
  const { here } = await openText(writeResponseFile(other, []))
  await expect
    .element(page.getByText(/^The questionnaire here has other content than the one that was answered/))
    .toBeVisible()
  await page.getByRole('button', { name: 'Keep and open' }).click()
  await expect.poll(() => here()).toBe(`/assess/${response.id}`)
  expect(memory.storage.responses.get(response.id)?.response).toEqual(other)
})

it('takes nothing in that could not be checked offline, and checks it when told to try again', async () => {
  const response = await fromElsewhere({ answers: { 'flow-unknown': { kind: 'rated', level: 3 } } })
  let isOffline = true
  disconnect()
  disconnect = connectLibrary({
    ...memory,
    loadDefinition: (reference) =>
      isOffline ? Promise.resolve({ ok: false, why: 'offline', problem: '' }) : memory.loadDefinition(reference),
  })
  await openText(writeResponseFile(response, []))
  await expect.element(page.getByText(/^Its questionnaire could not be fetched/)).toBeVisible()
  expect(page.getByRole('button', { name: 'Keep and open' }).elements()).toHaveLength(0)
  isOffline = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.element(page.getByText('three-ways 1.0.0 has no question "flow-unknown".')).toBeVisible()
})

it('says that the questionnaire of a file could not be kept, and opens once it could', async () => {
  const own = await readQuestionnaire(threeWays().replace('"id": "three-ways"', '"id": "house-ways"'))
  if (!own.ok) throw new Error(JSON.stringify(own.problems))
  const { sha256, text } = own.value
  const response = await fromElsewhere({ questionnaire: { id: 'house-ways', version: '1.0.0', sha256 } })
  const { here } = await openText(writeResponseFile(response, [text]))
  memory.failWith('full')
  await page.getByRole('button', { name: 'Keep and open' }).click()
  const alert = page.getByRole('alert')
  await expect.element(alert).toHaveTextContent(/^The questionnaire of the file could not be kept.* is full/)
  expect(here()).toBe('/open')
  expect(memory.storage.responses.size).toBe(0)
  expect(useResponseStore.getState().pending).toEqual([])

  memory.failWith(null)
  await page.getByRole('button', { name: 'Keep and open' }).click()
  await expect.poll(() => here()).toBe(`/assess/${response.id}`)
  expect(memory.storage.ownQuestionnaires.size).toBe(1)
})

it.each([
  { what: 'a text that is not JSON', text: 'hello', sentence: /^This is not JSON/ },
  {
    what: 'a file cut in the middle',
    text: '{"format":"calms-response","format',
    sentence: /^This file ends in the middle/,
  },
  { what: 'JSON of another kind', text: '{"name":"x"}', sentence: /^This file holds something else/ },
  {
    what: 'a newer format',
    text: '{"format":"calms-response","formatVersion":9}',
    sentence: /written by a newer version of the app/,
  },
])('refuses $what, says why and changes nothing', async ({ text, sentence }) => {
  await openText(text)
  const alert = page.getByRole('alert')
  await expect.element(alert).toHaveTextContent('answers.json cannot be opened')
  await expect.element(alert.getByText(sentence)).toBeVisible()
  await expect.element(alert).toHaveTextContent('Nothing was changed.')
  expect(memory.storage.responses.size).toBe(0)
})

it('says that a folder, or a file that was moved, cannot be read', async () => {
  const folder = new File([], 'answers')
  Object.defineProperty(folder, 'arrayBuffer', {
    value: () => Promise.reject(new DOMException('', 'NotReadableError')),
  })
  receiveFile(folder)
  await renderAt(<OpenFile />, '/open')
  await expect.element(page.getByRole('alert')).toHaveTextContent(/^answers cannot be openedThis cannot be read\./)
})

it('refuses answers that the questionnaire does not have, each with its place', async () => {
  const response = await fromElsewhere({ answers: { 'flow-unknown': { kind: 'rated', level: 3 } } })
  await openText(writeResponseFile(response, []))
  await expect.element(page.getByText('answers.flow-unknown')).toBeVisible()
  await expect.element(page.getByText('three-ways 1.0.0 has no question "flow-unknown".')).toBeVisible()
})

it('shows a questionnaire of one’s own before it is kept, and offers it then', async () => {
  const { here } = await openText(threeWays().replace('"id": "three-ways"', '"id": "house-ways"'), 'house.json')
  await expect.element(page.getByRole('heading', { name: 'house.json is a questionnaire' })).toBeVisible()
  await expect.element(page.getByText('3 parts, 15 questions, about 5 minutes')).toBeVisible()
  await page.getByText('Flow', { exact: false }).first().click()
  expect(memory.storage.ownQuestionnaires.size).toBe(0)
  await page.getByRole('button', { name: 'Keep and use it' }).click()
  await expect.poll(() => here()).toBe('/assess')
  expect(memory.storage.ownQuestionnaires.size).toBe(1)
  expect(useIncomingStore.getState().keptQuestionnaire).toMatch(/^[0-9a-f]{64}$/)
})

it('tells every fault of a questionnaire with its place', async () => {
  const faulty = threeWays()
    .replace('"id": "flow-handoffs"', '"id": "Flow handoffs"')
    .replace('"minutes": 5', '"minutes": "5"')
  await openText(faulty, 'house.json')
  await expect.element(page.getByText('minutes', { exact: true })).toBeVisible()
  await expect.element(page.getByText('dimensions[0].items[0].id')).toBeVisible()
  await expect.element(page.getByText(/kebab-case/)).toBeVisible()
})

it('refuses other content under a known id and version', async () => {
  await openText(threeWays().replace('Few handoffs', 'Some handoffs'), 'house.json')
  await expect
    .element(page.getByText(/^A questionnaire of this id and version with other content is here already/))
    .toBeVisible()
  expect(page.getByRole('button', { name: 'Keep and use it' }).elements()).toHaveLength(0)
})

it('leads a pasted link on, and says so when there is no result in it', async () => {
  const { here } = await renderAt(<OpenFile />, '/open')
  const link = page.getByRole('textbox', { name: 'Link to a result' })
  await link.fill('https://example.org/calms/')
  await page.getByRole('button', { name: 'Open the link' }).click()
  await expect.element(link).toHaveAccessibleDescription(/There is no result in this link/)
  await link.fill('https://example.org/calms/#/r/AQVjYWxt')
  await page.getByRole('button', { name: 'Open the link' }).click()
  await expect.poll(() => here()).toBe('/r/AQVjYWxt')
})
