import { afterEach, beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Route } from 'wouter'
import type { QuestionnaireResponse } from '@/domain/response'
import { Assess } from '@/features/assess/Assess'
import { connectLibrary } from '@/state/libraryStore'
import { closeResponse } from '@/state/openResponse'
import { useResponseStore } from '@/state/responseStore'
import { memoryLibrary, type MemoryLibrary } from '../../../support/memoryLibrary'
import { renderAt } from '../../../support/renderAt'
import { storeDraft } from '../../../support/stored'

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
})

const stored = (id: string) => memory.storage.responses.get(id)?.response

async function show(response: QuestionnaireResponse, step: string) {
  const screen = <Route path="/assess/:id/:step?">{({ id, step: at }) => <Assess id={id} step={at} />}</Route>
  const rendered = await renderAt(screen, `/assess/${response.id}/${step}`)
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  return rendered
}

it('lists what is open by part and leads to each question', async () => {
  const draft = await storeDraft(memory, 'three-ways', { answers: { 'flow-handoffs': { kind: 'dontKnow' } } })
  const { here } = await show(draft, 'review')
  await expect.element(page.getByText('1 of 15 answered.', { exact: false })).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'Answered with I don’t know' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: /^DORA metrics: optional, not begun/ })).toBeVisible()
  await page.getByRole('link', { name: /^How many separate groups must act/ }).click()
  expect(here()).toBe(`/assess/${draft.id}/flow-handoffs`)
  await expect.element(page.getByRole('radio', { name: 'I don’t know' }).first()).toHaveFocus()
})

it('finishes with gaps', async () => {
  const draft = await storeDraft(memory, 'three-ways')
  const { here } = await show(draft, 'review')
  await page.getByRole('button', { name: 'Finish and see the result' }).click()
  expect(here()).toBe(`/results/${draft.id}`)
  await expect.poll(() => stored(draft.id)?.status).toBe('completed')
})

it('reopens finished answers, and finishes them as amended', async () => {
  const draft = await storeDraft(memory, 'three-ways', {
    status: 'completed',
    completedAt: '2026-03-04T10:00:00.000Z',
  })
  await show(draft, 'flow')
  const first = page.getByRole('radio', { name: /^Six or more/ })
  await expect.element(first).toBeDisabled()
  await page.getByRole('button', { name: 'Reopen' }).click()
  await first.click()
  await page.getByRole('link', { name: 'Review and finish' }).first().click()
  await page.getByRole('button', { name: 'Finish again and see the result' }).click()
  await expect
    .poll(() => stored(draft.id))
    .toMatchObject({
      status: 'amended',
      revision: 2,
      answers: { 'flow-handoffs': { kind: 'rated', level: 1 } },
    })
})

it('corrects who answers and for which team', async () => {
  const draft = await storeDraft(memory, 'three-ways')
  await show(draft, 'review')
  await page.getByRole('button', { name: 'Change team, service or who answers' }).click()
  const team = page.getByRole('textbox', { name: 'Team' })
  await team.fill(' ')
  await page.getByRole('button', { name: 'Keep these' }).click()
  await expect.element(team).toHaveAccessibleDescription('Enter the name of the team.')
  await team.fill('Ledger')
  await page.getByRole('textbox', { name: 'Service' }).fill('')
  await page.getByRole('radio', { name: 'The team together' }).click()
  await page.getByRole('button', { name: 'Keep these' }).click()
  await expect.poll(() => stored(draft.id)?.about).toEqual({ mode: 'team', team: 'Ledger' })
  await expect.element(page.getByRole('button', { name: 'Change team, service or who answers' })).toBeVisible()
})

it('takes the failure rate as a bracket or as a whole percentage, whichever was given last', async () => {
  const draft = await storeDraft(memory, 'dora')
  await show(draft, 'metrics-1.')
  const rate = page.getByRole('group', { name: /causes a failure in production/ })
  const percent = rate.getByRole('textbox', { name: 'Or the share as a whole percentage' })
  await rate.getByRole('radio', { name: '16 to 30 percent' }).click()
  await expect
    .poll(() => stored(draft.id)?.metrics)
    .toEqual({ 'dora-change-failure-rate': { kind: 'bracket', bracket: '16-30' } })

  await percent.fill('12 %')
  await expect
    .poll(() => stored(draft.id)?.metrics)
    .toEqual({ 'dora-change-failure-rate': { kind: 'percent', percent: 12 } })
  await expect.element(rate.getByRole('radio', { name: '16 to 30 percent' })).not.toBeChecked()

  await rate.getByRole('radio', { name: 'I don’t know' }).click()
  await expect.poll(() => stored(draft.id)?.metrics).toEqual({ 'dora-change-failure-rate': { kind: 'dontKnow' } })
  await expect.element(percent).toHaveValue('')
})

it.each([
  { key: 'd', given: { kind: 'dontKnow' } },
  { key: 'n', given: { kind: 'notApplicable' } },
  { key: '1', given: { kind: 'bracket', bracket: '76-100' } },
])('keeps what the key $key chose in place of a percentage', async ({ key, given }) => {
  const draft = await storeDraft(memory, 'dora', {
    metrics: { 'dora-change-failure-rate': { kind: 'percent', percent: 12 } },
  })
  await show(draft, 'metrics-1.')
  const rate = page.getByRole('group', { name: /causes a failure in production/ })
  rate.getByRole('radio').first().element().focus()
  await userEvent.keyboard(key)
  await expect.element(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()
  expect(stored(draft.id)?.metrics).toEqual({ 'dora-change-failure-rate': given })
})

it('takes no percentage that is none, and says so', async () => {
  const draft = await storeDraft(memory, 'dora')
  await show(draft, 'metrics-1.')
  const rework = page.getByRole('group', { name: /unplanned and made to repair/ })
  const percent = rework.getByRole('textbox', { name: 'Share in percent' })
  await percent.fill('3.5')
  rework.getByRole('radio', { name: 'I don’t know' }).element().focus()
  await expect.element(percent).toHaveAccessibleDescription(/This is not saved: enter a whole number from 0 to 100/)
  expect(stored(draft.id)?.metrics).toEqual({})
})

it.each([
  { when: 'nothing is stored under the id', id: 'gone', heading: 'These answers are not stored here' },
  { when: 'they cannot be read', id: 'broken', heading: 'These answers cannot be read' },
])('has a face for when $when', async ({ id, heading }) => {
  memory.storage.unreadable.set('broken', { kind: 'unreadable', id: 'broken', why: 'damaged', problem: '', raw: '{' })
  await renderAt(<Assess id={id} />)
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(heading)
  await expect.element(page.getByRole('link', { name: 'Back to Start' })).toBeVisible()
})
