import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { NewSurvey } from '@/features/surveys/newSurvey/NewSurvey'
import { expectAccessible } from '../../../support/accessible'
import { connectMemory } from '../../../support/connectedSurveys'
import { renderAt } from '../../../support/renderAt'

it('asks for the team before it creates anything', async () => {
  const { surveys } = connectMemory()
  await renderAt(<NewSurvey />, '/surveys/new')
  await page.getByRole('button', { name: 'Create the survey' }).click()
  await expect
    .element(page.getByRole('textbox', { name: 'Team' }))
    .toHaveAccessibleDescription('Enter the name of the team.')
  expect(await surveys.listSurveys()).toEqual([])
  await expectAccessible()
})

it('stores the survey, leaves out a service that was not named, and leads to its first round', async () => {
  const { surveys } = connectMemory()
  const { here } = await renderAt(<NewSurvey />, '/surveys/new')
  await page.getByRole('textbox', { name: 'Team' }).fill(' Payments ')
  await page.getByRole('button', { name: 'Create the survey' }).click()
  await expect.poll(() => here()).toMatch(/^\/surveys\/[0-9a-f-]{36}\/open$/)
  const [stored] = [...surveys.memory.surveys.values()]
  expect(stored?.about.team).toBe('Payments')
  expect(stored?.about).not.toHaveProperty('service')
  expect(stored?.rounds).toEqual([])
})
