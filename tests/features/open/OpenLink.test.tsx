import { afterEach, beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { Link, Route } from 'wouter'
import { responseSchema } from '@/domain/response'
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

it('opens the same copy however often the link is opened', async () => {
  const { response, code } = await linked()
  memory.storage.responses.set(response.id, { response: { ...response, answers: {} }, access: 'own' })
  const first = await open(code)
  await expect.poll(first.here).toMatch(/^\/results\//)
  await first.unmount()
  const second = await open(code)
  await expect.poll(second.here).toBe(first.here())
  expect(memory.storage.responses.size).toBe(2)

  const copyId = first.here()?.replace('/results/', '') ?? ''
  expect(responseSchema.safeParse(memory.storage.responses.get(copyId)?.response).success).toBe(true)
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

/** A library that cannot reach its questionnaires for the first `times` that it is asked. */
function outOfReach(why: 'unknown' | 'changed' | 'offline' | 'broken', times = Infinity) {
  let asked = 0
  disconnect()
  disconnect = connectLibrary({
    ...memory,
    loadDefinition: (reference) => {
      asked += 1
      return asked > times ? memory.loadDefinition(reference) : Promise.resolve({ ok: false, why, problem: '' })
    },
  })
}

const linkField = () => page.getByRole('textbox', { name: 'The link' })

it('keeps a link that was opened offline, and opens it when told to try again', async () => {
  const { response, code } = await linked()
  memory.storage.responses.clear()
  outOfReach('offline', 1)
  const { here } = await open(code)
  await expect.element(page.getByText(/three-ways 1\.0\.0, which it answers, could not be fetched/)).toBeVisible()
  expect(here()).toBe('/r')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(() => here()).toBe(`/results/${response.id}`)
})

it.each([
  { why: 'unknown', sentence: /three-ways 1\.0\.0, which is not known here/ },
  { why: 'changed', sentence: /three-ways 1\.0\.0 that is here has other content than the one that was answered/ },
  { why: 'offline', sentence: /three-ways 1\.0\.0, which it answers, could not be fetched/ },
  { why: 'broken', sentence: /The file of the questionnaire three-ways 1\.0\.0, which it answers, cannot be read/ },
] as const)('says why a whole link cannot be opened ($why), and hands it back', async ({ why, sentence }) => {
  const { code } = await linked()
  memory.storage.responses.clear()
  outOfReach(why)
  await open(code)
  await expect.element(page.getByText(sentence)).toBeVisible()
  await expect.element(linkField()).toHaveValue(`${location.href.replace(/#.*$/s, '')}#/r/${code}`)
  expect(page.getByRole('button', { name: 'Try again' }).elements()).toHaveLength(why === 'offline' ? 1 : 0)
  expect(memory.storage.responses.size).toBe(0)
})

it('tells other content under the id and version of the link', async () => {
  const { response } = await linked()
  const definition = await definitionOf(memory, 'three-ways')
  const sha256 = '0'.repeat(64)
  const other = await writeLinkCode(
    { ...response, questionnaire: { ...response.questionnaire, sha256 } },
    { ...definition, sha256 },
  )
  await open(other.ok ? other.value : '')
  await expect.element(page.getByText(/has other content than the one that was answered/)).toBeVisible()
  await expect.element(linkField()).toBeVisible()
})

it('opens another link while a failed one is shown', async () => {
  const { response, code } = await linked()
  memory.storage.responses.clear()
  const { here } = await renderAt(
    <>
      <Link href={`/r/${code}`}>Another link</Link>
      <Route path="/r/:code?">{({ code: read }) => <OpenLink code={read} />}</Route>
    </>,
    `/r/${code.slice(0, -3)}`,
  )
  await expect.element(page.getByText(/^This link is not complete/)).toBeVisible()
  await page.getByRole('link', { name: 'Another link' }).click()
  await expect.poll(() => here()).toBe(`/results/${response.id}`)
})

it('takes the code out of the address also when the same failed link is opened again', async () => {
  const { code } = await linked()
  const cut = code.slice(0, -3)
  const { here } = await renderAt(
    <>
      <Link href={`/r/${cut}`}>The same link</Link>
      <Route path="/r/:code?">{({ code: read }) => <OpenLink code={read} />}</Route>
    </>,
    `/r/${cut}`,
  )
  await expect.poll(() => here()).toBe('/r')
  await page.getByRole('link', { name: 'The same link' }).click()
  await expect.element(page.getByText(/^This link is not complete/)).toBeVisible()
  await expect.poll(() => here()).toBe('/r')
})
