import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { SurveyPage } from '@/features/surveys/page/SurveyPage'
import { expectAccessible } from '../../../support/accessible'
import { connectMemory } from '../../../support/connectedSurveys'
import { renderAt } from '../../../support/renderAt'
import { uuid } from '../../../support/roundResults'
import { definitionOf } from '../../../support/stored'
import { storeRounds, surveyOf } from '../../../support/surveyWithRounds'

it('leads a new survey to its first round', async () => {
  const { surveys } = connectMemory()
  const { id } = surveyOf([])
  surveys.memory.surveys.set(id, surveyOf([]))
  await renderAt(<SurveyPage id={id} />)
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Payments, service “ledger”')
  await expect
    .element(page.getByRole('link', { name: 'Prepare the first round' }))
    .toHaveAttribute('href', `/surveys/${id}/open`)
  await expect.element(page.getByText('Once two rounds are revealed, you see here what moved.')).toBeVisible()
  await expectAccessible()
})

it('shows the rounds on a line, with the months in which one is missing, and leads on', async () => {
  const { memory, surveys } = connectMemory()
  const { id } = storeRounds(surveys, await definitionOf(memory, 'calms'))
  await renderAt(<SurveyPage id={id} />)
  await expect
    .element(page.getByRole('link', { name: 'Autumn 2026' }))
    .toHaveAttribute('href', `/surveys/${id}/${uuid(2)}/results`)
  // 1 March to 1 September are 184 days.
  await expect.element(page.getByText('6 months without a round')).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Prepare the next round' })).toBeVisible()
})

it('tells what moved in words, as charts and as a table', async () => {
  const { memory, surveys } = connectMemory()
  const { id } = storeRounds(surveys, await definitionOf(memory, 'calms'))
  await renderAt(<SurveyPage id={id} />)
  await expect.element(page.getByRole('heading', { name: 'Trend' })).toBeVisible()
  await expect.element(page.getByText(/clear change/i).first()).toBeVisible()
  await expect.element(page.getByRole('img', { name: /Culture/ }).first()).toBeVisible()
  await expectAccessible()
})

it('reminds of answers that are in no file yet', async () => {
  const { memory, surveys } = connectMemory()
  const { id } = storeRounds(surveys, await definitionOf(memory, 'calms'))
  await renderAt(<SurveyPage id={id} />)
  await expect.element(page.getByText('16 answers came in, and no file was saved yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Save the survey file' }).click()
  await expect.element(page.getByText(/^payments-\d{4}-\d\d-\d\d-survey\.json is made\./)).toBeVisible()
  await expect.element(page.getByText('Last saved just now.')).toBeVisible()
  await expect.element(page.getByText(/no file was saved yet/)).not.toBeInTheDocument()
})

it('renames the team and the service', async () => {
  const { surveys } = connectMemory()
  const { id } = surveyOf([])
  surveys.memory.surveys.set(id, surveyOf([]))
  await renderAt(<SurveyPage id={id} />)
  await page.getByRole('button', { name: 'Rename team or service' }).click()
  await page.getByRole('textbox', { name: 'Team' }).fill('Billing')
  await page.getByRole('button', { name: 'Keep this name' }).click()
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Billing, service “ledger”')
  await expect.poll(() => surveys.memory.surveys.get(id)?.about.team).toBe('Billing')
})

it('says so when a change was not stored, and stores it again', async () => {
  const { surveys } = connectMemory()
  const { id } = surveyOf([])
  surveys.memory.surveys.set(id, surveyOf([]))
  await renderAt(<SurveyPage id={id} />)
  await page.getByRole('button', { name: 'Rename team or service' }).click()
  await page.getByRole('textbox', { name: 'Team' }).fill('Billing')
  surveys.failWith('full')
  await page.getByRole('button', { name: 'Keep this name' }).click()
  await expect.element(page.getByRole('alert')).toHaveTextContent('The last change is not saved')
  surveys.failWith(null)
  await page.getByRole('button', { name: 'Save again' }).click()
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible()
  expect(surveys.memory.surveys.get(id)?.about.team).toBe('Billing')
})

it('says what to do where there is no such survey', async () => {
  connectMemory()
  await renderAt(<SurveyPage id="30000000-0000-4000-8000-000000000001" />)
  await expect.element(page.getByRole('heading', { name: 'There is no such survey in this browser' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'All surveys' })).toBeVisible()
})
