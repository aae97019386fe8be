import { afterEach, beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { Route } from 'wouter'
import { writeLinkCode } from '@/exchange/shareLink'
import { OpenLink } from '@/features/open/OpenLink'
import { connectLibrary } from '@/state/libraryStore'
import { useResponseStore } from '@/state/responseStore'
import { memoryLibrary, type MemoryLibrary } from '../../support/memoryLibrary'
import { renderAt } from '../../support/renderAt'
import { definitionOf, storeDraft } from '../../support/stored'

let memory: MemoryLibrary
let disconnect: () => void

beforeEach(() => {
  memory = memoryLibrary()
  disconnect = connectLibrary(memory)
})

afterEach(() => {
  disconnect()
  useResponseStore.setState({ pending: [] })
})

async function linked() {
  const response = await storeDraft(memory, 'three-ways', {
    answers: { 'flow-handoffs': { kind: 'rated', level: 2 } },
    remarks: { 'flow-handoffs': { note: 'Four groups' } },
  })
  const code = await writeLinkCode(response, await definitionOf(memory, 'three-ways'))
  if (!code.ok) throw new Error(JSON.stringify(code.problems))
  return { response, code: code.value }
}

const open = (code: string) =>
  renderAt(<Route path="/r/:code?">{({ code: read }) => <OpenLink code={read} />}</Route>, `/r/${code}`)

it('keeps the result to be read and leaves the code out of the address', async () => {
  const { response, code } = await linked()
  memory.storage.responses.clear()
  const { here } = await open(code)
  await expect.poll(() => here()).toBe(`/results/${response.id}`)
  expect(memory.storage.responses.get(response.id)).toMatchObject({
    access: 'readOnly',
    response: { answers: response.answers, remarks: response.remarks },
  })
})

it('opens a copy beside answers of one’s own that went on since', async () => {
  const { response, code } = await linked()
  const gone = { ...response, answers: {} }
  memory.storage.responses.set(response.id, { response: gone, access: 'own' })
  const { here } = await open(code)
  await expect.poll(() => here()).toMatch(/^\/results\//)
  expect(here()).not.toBe(`/results/${response.id}`)
  expect(memory.storage.responses.get(response.id)).toEqual({ response: gone, access: 'own' })
})

it.each([
  { what: 'cut at the end', change: (code: string) => code.slice(0, -3) },
  {
    what: 'changed by one character',
    change: (code: string) => `${code.slice(0, 9)}${code[9] === 'A' ? 'B' : 'A'}${code.slice(10)}`,
  },
])('refuses a link that was $what, and takes its code out of the address', async ({ change }) => {
  const { code } = await linked()
  memory.storage.responses.clear()
  const { here } = await open(change(code))
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('The link cannot be opened')
  await expect.element(page.getByText(/^This link is not complete, or was changed on the way/)).toBeVisible()
  expect(here()).toBe('/r')
  expect(memory.storage.responses.size).toBe(0)
})
