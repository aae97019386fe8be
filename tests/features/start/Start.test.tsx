import { afterEach, beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Start } from '@/features/start/Start'
import { connectLibrary } from '@/state/libraryStore'
import { startDraft } from '@/state/recordChange'
import { useResponseStore } from '@/state/responseStore'
import { connectSurveys } from '@/state/surveyLibrary'
import { usualTerms } from '../../support/ballots'
import { shipped } from '../../support/definitions'
import { fakeSurveys } from '../../support/fakeSurveys'
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

it('has three doors, and says what will stand here before anything is stored', async () => {
  await renderAt(<Start />)
  await expect.element(page.getByRole('link', { name: 'Choose a questionnaire' })).toHaveAttribute('href', '/assess')
  await expect.element(page.getByRole('button', { name: 'Open a file…' })).toBeVisible()
  await expect
    .element(page.getByRole('link', { name: 'the result of a made-up team' }))
    .toHaveAttribute('href', '/example')
  await expect.element(page.getByRole('heading', { name: 'Nothing is stored here yet' })).toBeVisible()
})

it('promises to save answers only where the browser stores them', async () => {
  disconnect()
  disconnect = connectLibrary(memoryLibrary({ health: { kind: 'blocked' } }))
  await renderAt(<Start />)
  await expect.element(page.getByText('lives only in this tab: nothing can be saved now')).toBeVisible()
  await expect.element(page.getByText('The app can store nothing new in this browser now.')).toBeVisible()
})

it('lists what is in progress with its progress, and what is finished', async () => {
  const draft = await storeDraft(memory, 'three-ways', {
    answers: { 'flow-handoffs': { kind: 'rated', level: 2 }, 'flow-ready-work': { kind: 'dontKnow' } },
  })
  await storeDraft(memory, 'dora', {
    about: { mode: 'team', team: 'Search' },
    status: 'completed',
    completedAt: '2026-03-04T10:00:00.000Z',
  })
  await renderAt(<Start />)
  await expect.element(page.getByRole('progressbar', { name: '2 of 15 answered' })).toBeVisible()
  await expect
    .element(page.getByRole('link', { name: 'Continue Payments, service “ledger”' }))
    .toHaveAttribute('href', `/assess/${draft.id}`)
  await expect.element(page.getByText('DORA metrics 1.0.0, finished 4 March 2026')).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Results of Search' })).toBeVisible()
})

it('deletes with the way back in the same place', async () => {
  const draft = await storeDraft(memory, 'three-ways')
  await renderAt(<Start />)
  await page.getByRole('button', { name: 'Delete Payments, service “ledger”' }).click()
  const undo = page.getByRole('button', { name: 'Undo the deletion of Payments, service “ledger”' })
  await expect.element(undo).toHaveFocus()
  expect((await memory.loadResponse(draft.id)).kind).toBe('none')

  await userEvent.keyboard('{Enter}')
  await expect
    .element(
      page.getByRole('link', { name: 'Continue Payments, service “ledger”, The Three Ways 1.0.0, 2 March 2026' }),
    )
    .toHaveFocus()
  expect((await memory.loadResponse(draft.id)).kind).toBe('response')
})

it('says so when a deletion was not stored, and leaves the row', async () => {
  await storeDraft(memory, 'three-ways')
  memory.failWith('full')
  await renderAt(<Start />)
  await page.getByRole('button', { name: 'Delete Payments, service “ledger”' }).click()
  await expect.element(page.getByRole('alert')).toHaveTextContent('It could not be deleted')
  await expect.element(page.getByRole('link', { name: 'Continue Payments, service “ledger”' })).toBeVisible()
})

it('keeps what cannot be read at hand', async () => {
  memory.storage.unreadable.set('12345678-old', {
    kind: 'unreadable',
    id: '12345678-old',
    why: 'newerVersion',
    problem: '',
    raw: '{}',
  })
  await renderAt(<Start />)
  await expect.element(page.getByText(/^A newer version of the app wrote them\. Reload the page/)).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Download Stored answers 12345678 as stored' })).toBeVisible()
})

it('says of answers that could not be stored that they are in this tab only', async () => {
  memory.failWith('full')
  await startDraft(await definitionOf(memory, 'three-ways'), { mode: 'person', team: 'Payments' })
  await renderAt(<Start />)
  await expect.element(page.getByText('The Three Ways 1.0.0, not saved, only in this tab')).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Continue Payments' })).toBeVisible()
})

it('brings back what was never stored', async () => {
  memory.failWith('full')
  await startDraft(await definitionOf(memory, 'three-ways'), { mode: 'person', team: 'Payments' })
  await renderAt(<Start />)
  await page.getByRole('button', { name: 'Delete Payments' }).click()
  await page.getByRole('button', { name: 'Undo the deletion of Payments' }).click()
  await expect.element(page.getByText('The Three Ways 1.0.0, not saved, only in this tab')).toBeVisible()
})

it('takes a picked file to the screen that says what it is', async () => {
  const { here } = await renderAt(<Start />)
  const input = page.getByLabelText('Open a file…').last()
  await expect.element(page.getByRole('button', { name: 'Open a file…' })).toBeVisible()
  const element = input.element()
  const transfer = new DataTransfer()
  transfer.items.add(new File(['{}'], 'answers.json'))
  if (!(element instanceof HTMLInputElement)) throw new Error('no file input')
  element.files = transfer.files
  element.dispatchEvent(new Event('change', { bubbles: true }))
  expect(here()).toBe('/open')
})

it('lists answers to a round once, with the way to hand them over', async () => {
  const surveys = fakeSurveys()
  const letGo = connectSurveys(() => Promise.resolve(surveys))
  const draft = await storeDraft(memory, 'three-ways')
  const terms = usualTerms(shipped('three-ways'), 'A'.repeat(87))
  await surveys.saveJoined({ terms, respondent: draft.id, segments: {}, sent: [] })
  await renderAt(<Start />)
  await expect
    .element(page.getByRole('link', { name: /^Answer and hand over/ }))
    .toHaveAttribute('href', `/joined/${terms.round}`)
  await expect.element(page.getByRole('link', { name: /^Continue/ })).not.toBeInTheDocument()
  await expect.element(page.getByRole('heading', { name: 'Nothing is stored here yet' })).not.toBeInTheDocument()
  letGo()
})
