import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { RoundPage } from '@/features/surveys/round/RoundPage'
import { expectAccessible } from '../../../support/accessible'
import { connectMemory } from '../../../support/connectedSurveys'
import { renderAt } from '../../../support/renderAt'
import { uuid } from '../../../support/roundResults'
import { definitionOf } from '../../../support/stored'
import { storeRounds } from '../../../support/surveyWithRounds'

async function openPlan() {
  const { memory, surveys } = connectMemory()
  const { id } = storeRounds(surveys, await definitionOf(memory, 'calms'))
  await renderAt(<RoundPage id={id} round={uuid(2)} tab="plan" />)
  return { surveys, actions: () => surveys.memory.surveys.get(id)?.rounds[1]?.actions ?? [] }
}
const takeUp = () => page.getByRole('button', { name: /^Take it up/ })

it('takes up a suggestion with its step, its question and the level to which it leads', async () => {
  const { actions } = await openPlan()
  await expect.element(page.getByText('1 of at most 3')).toBeVisible()
  await takeUp().first().click()
  await expect.element(page.getByRole('group', { name: 'Action 2' })).toBeVisible()
  await expect.poll(() => actions().length).toBe(2)
  const taken = actions()[1]
  expect(taken?.effect).toMatchObject({ kind: 'level', item: taken?.item })
  await expectAccessible()
})

it('plans three actions at most', async () => {
  await openPlan()
  await takeUp().first().click()
  await takeUp().first().click()
  await expect.element(page.getByText('Three actions are planned. Remove one to plan another.')).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Write an action of your own' })).not.toBeInTheDocument()
  await expect.element(takeUp().first()).toBeDisabled()
})

it('stores an action of one’s own once it says something, as it is typed', async () => {
  const { actions } = await openPlan()
  await page.getByRole('button', { name: 'Write an action of your own' }).click()
  const form = page.getByRole('group', { name: 'Action 2' })
  await expect.element(form.getByText('Say what you will do. Until then it is not stored.')).toBeVisible()
  expect(actions()).toHaveLength(1)
  await form.getByRole('textbox', { name: 'What you will do' }).fill('Pair on call.')
  await form.getByRole('textbox', { name: 'Owner' }).fill('Grace')
  await expect.element(form.getByText('Saved', { exact: true })).toBeVisible()
  expect(actions()[1]).toMatchObject({
    text: 'Pair on call.',
    owner: 'Grace',
    item: null,
    effect: null,
    isRemoved: false,
  })
})

it('brings the next step and its level along with a question', async () => {
  await openPlan()
  await page.getByRole('button', { name: 'Write an action of your own' }).click()
  const form = page.getByRole('group', { name: 'Action 2' })
  await form.getByLabelText('Question that it should move').selectOptions('Small batches')
  await expect.element(form.getByRole('textbox', { name: 'What you will do' })).not.toHaveValue('')
  await expect.element(form.getByLabelText('Expected effect')).toHaveDisplayValue(/^Small batches: [2-5], /)
})

it('removes with undo, and keeps a removed action in the file', async () => {
  const { actions } = await openPlan()
  await page.getByRole('button', { name: /^Remove Alert on the error rate/ }).click()
  await expect.element(page.getByText('No action is planned yet.', { exact: false })).toBeVisible()
  await expect.poll(() => actions()[0]?.isRemoved).toBe(true)
  const undo = page.getByRole('button', { name: /^Undo the removal of Alert on the error rate/ })
  await expect.element(undo).toHaveFocus()
  await undo.click()
  await expect.poll(() => actions()[0]?.isRemoved).toBe(false)
  await expect.element(page.getByRole('group', { name: 'Action 1' })).toBeVisible()
})

it('shows the profile if the actions land, and says that this is arithmetic', async () => {
  await openPlan()
  await expect.element(page.getByText(/^Give an action an expected effect/)).toBeVisible()
  await takeUp().first().click()
  await expect.element(page.getByText(/^This is arithmetic, not a forecast/)).toBeVisible()
  await expect.element(page.getByRole('table', { name: 'The same numbers as a table' })).toBeVisible()
  await expect.element(page.getByRole('img', { name: /Culture: .*, then / })).toBeVisible()
})
