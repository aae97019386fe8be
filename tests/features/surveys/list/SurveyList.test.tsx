import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { SurveyList } from '@/features/surveys/list/SurveyList'
import { connectSurveys } from '@/state/surveyLibrary'
import { expectAccessible } from '../../../support/accessible'
import { connectMemory } from '../../../support/connectedSurveys'
import { renderAt } from '../../../support/renderAt'
import { definitionOf } from '../../../support/stored'
import { storeRounds } from '../../../support/surveyWithRounds'

it('says what a survey is and what to do first while there is none', async () => {
  connectMemory()
  await renderAt(<SurveyList />)
  await expect.element(page.getByText(/^A survey asks a whole team the same questions/)).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'No survey is stored here yet' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'New survey' })).toHaveAttribute('href', '/surveys/new')
  await expect.element(page.getByRole('link', { name: 'Open an example' })).toHaveAttribute('href', '/example/survey')
  await expectAccessible()
})

it('lists a survey with its rounds, where the last one stands and how many answered', async () => {
  const { memory, surveys } = connectMemory()
  const { id } = storeRounds(surveys, await definitionOf(memory, 'calms'))
  await renderAt(<SurveyList />)
  await expect.element(page.getByText('2 rounds', { exact: true })).toBeVisible()
  await expect.element(page.getByText('Autumn 2026: closed')).toBeVisible()
  await expect.element(page.getByText('8 of 9 answered')).toBeVisible()
  await expect
    .element(page.getByRole('link', { name: 'Open Payments, service “ledger”' }))
    .toHaveAttribute('href', `/surveys/${id}`)
  await expect.element(page.getByRole('link', { name: 'Several teams side by side' })).toHaveAttribute('href', '/teams')
  await expectAccessible()
})

it('deletes with the way back in the same place', async () => {
  const { memory, surveys } = connectMemory()
  const { id } = storeRounds(surveys, await definitionOf(memory, 'calms'))
  await renderAt(<SurveyList />)
  await page.getByRole('button', { name: 'Delete Payments' }).click()
  await expect.element(page.getByRole('button', { name: 'Undo the deletion of Payments' })).toHaveFocus()
  expect((await surveys.loadSurvey(id)).kind).toBe('none')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('link', { name: 'Open Payments' })).toHaveFocus()
  expect((await surveys.loadSurvey(id)).kind).toBe('survey')
})

it('says so when a deletion was not stored, and leaves the row', async () => {
  const { memory, surveys } = connectMemory()
  storeRounds(surveys, await definitionOf(memory, 'calms'))
  surveys.failWith('full')
  await renderAt(<SurveyList />)
  await page.getByRole('button', { name: 'Delete Payments' }).click()
  await expect.element(page.getByRole('alert')).toHaveTextContent('The storage of this browser is full.')
  await expect.element(page.getByRole('link', { name: 'Open Payments' })).toBeVisible()
})

it('keeps what cannot be read at hand', async () => {
  const { surveys } = connectMemory()
  surveys.memory.unreadable.set('12345678-old', {
    kind: 'unreadable',
    id: '12345678-old',
    why: 'newerVersion',
    problem: '',
    raw: '{}',
  })
  await renderAt(<SurveyList />)
  await expect.element(page.getByText(/^A newer version of the app wrote it\./)).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Download Stored survey 12345678 as stored' })).toBeVisible()
})

it('offers to reload where the part of the app that reads surveys is out of reach', async () => {
  connectMemory()
  connectSurveys(() => Promise.resolve(null))
  await renderAt(<SurveyList />)
  await expect.element(page.getByRole('alert')).toHaveTextContent('This part of the app could not be loaded')
  await expect.element(page.getByRole('button', { name: 'Reload the page' })).toBeVisible()
})
