import { afterEach, beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { responseSchema, type QuestionnaireResponse } from '@/domain/response'
import { readResponseFile } from '@/exchange/responseFile'
import { Results } from '@/features/results/Results'
import { connectLibrary } from '@/state/libraryStore'
import { closeResponse } from '@/state/openResponse'
import { openResponseNow } from '@/state/responseStore'
import { memoryLibrary, type MemoryLibrary } from '../../support/memoryLibrary'

let memory: MemoryLibrary
let disconnect: () => void

beforeEach(() => {
  memory = memoryLibrary()
  disconnect = connectLibrary(memory)
})

afterEach(() => {
  closeResponse()
  disconnect()
})

async function responseOf(name: 'response' | 'earlier'): Promise<QuestionnaireResponse> {
  const shipped = await fetch(`/example/${name}.json`)
  const file = await readResponseFile(await shipped.text())
  if (!file.ok) throw new Error(JSON.stringify(file.problems))
  return file.value.response
}

async function show(response: QuestionnaireResponse, access: 'own' | 'readOnly' = 'own') {
  await memory.addResponse(response, access)
  return render(<Results id={response.id} />)
}

it('says first what the result is, in sentences', async () => {
  await show(await responseOf('response'))
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Team Heron (example), November 2026')
  const summary = page.getByRole('region', { name: 'In short' })
  await expect.element(summary).toHaveTextContent('Strongest: Culture, 3.6, solid at Consistent.')
  await expect.element(summary).toHaveTextContent('Holding you back: Lean, 2.3, solid at Emerging.')
  await expect.element(summary).toHaveTextContent('Not known: 3 answers of “I don’t know”, 2 of them in Measurement.')
})

it('draws radar and dot plot, and has the same numbers as a table', async () => {
  await show(await responseOf('response'))
  await expect
    .element(
      page.getByRole('img', { name: /^Mean score of each pillar, 1 to 5\. Culture: 3\.6, solid at Consistent;/ }),
    )
    .toBeVisible()
  await expect.element(page.getByRole('img', { name: /^Mean and solid level/ })).toBeVisible()
  const row = page.getByRole('row', { name: /^Lean/ }).first()
  await expect.element(row).toHaveTextContent('2.3')
  await expect.element(row).toHaveTextContent('7 of 7')
})

it('shows the gap at once when a target is set, and stores the target', async () => {
  const response = await responseOf('response')
  await show(response)
  const culture = page.getByRole('row', { name: /^Culture/ }).first()
  await expect.element(culture).toHaveTextContent('+0.4')
  await page.getByRole('combobox', { name: 'Target for Culture' }).selectOptions('Adaptive')
  await expect.element(culture).toHaveTextContent('+1.4')
  await expect.poll(async () => (await memory.loadResponse(response.id)).kind).toBe('response')
  const stored = await memory.loadResponse(response.id)
  expect(stored.kind === 'response' && stored.response.targets).toMatchObject({ culture: 5 })
})

it('marks a question as high enough', async () => {
  const response = await responseOf('response')
  await show(response)
  await page.getByText('Automation', { exact: true }).last().click()
  const box = page.getByRole('checkbox', { name: 'High enough for us' }).first()
  await box.click()
  await expect.element(box).toBeChecked()
  expect(openResponseNow()?.response.highEnough).toContain('automation-version-control')
})

it('sets an earlier result beside this one', async () => {
  const earlier = await responseOf('earlier')
  await memory.addResponse(earlier, 'readOnly')
  await show(await responseOf('response'))
  await page.getByRole('combobox', { name: 'Earlier result' }).selectOptions(earlier.id)
  await expect.element(page.getByRole('heading', { name: 'Compared with 10 February 2026' })).toBeVisible()
  await expect.element(page.getByRole('region', { name: 'In short' })).toHaveTextContent('Changed most: Culture, +0.7')
  await expect.element(page.getByRole('row', { name: /^Measurement/ }).last()).toHaveTextContent('not enough answers')
})

it('changes nothing in a result that was opened from a link', async () => {
  await show(await responseOf('response'), 'readOnly')
  await expect.element(page.getByText(/opened from a file or link/)).toBeVisible()
  expect(page.getByRole('combobox', { name: 'Target for Culture' }).elements()).toEqual([])
  expect(page.getByRole('button', { name: 'Change answers' }).elements()).toEqual([])
})

it('leaves out what was not answered, and says so in words', async () => {
  const whole = await responseOf('response')
  const few = Object.fromEntries(Object.entries(whole.answers).filter(([id]) => id.startsWith('culture-')))
  await show(responseSchema.parse({ ...whole, answers: few, metrics: {} }))
  await expect.element(page.getByRole('row', { name: /^Automation/ }).first()).toHaveTextContent('not enough answers')
  await expect
    .element(page.getByText('No score for Automation, Lean, Measurement and Sharing: the charts leave a gap there.'))
    .toBeVisible()
  expect(page.getByRole('heading', { name: 'Delivery metrics (DORA)' }).elements()).toEqual([])
})

it('says what is missing where nothing of that id is stored', async () => {
  await render(<Results id="11111111-1111-4111-8111-111111111111" />)
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent('There is no such result in this browser')
})
