import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { RoundPage } from '@/features/surveys/round/RoundPage'
import { expectAccessible } from '../../../support/accessible'
import { connectMemory } from '../../../support/connectedSurveys'
import { renderAt } from '../../../support/renderAt'
import { uuid } from '../../../support/roundResults'
import { definitionOf } from '../../../support/stored'
import { storeRounds } from '../../../support/surveyWithRounds'

async function storedRounds(isRevealed = true) {
  const { memory, surveys } = connectMemory()
  const { id } = storeRounds(surveys, await definitionOf(memory, 'calms'), (survey) =>
    isRevealed ? survey : { ...survey, rounds: survey.rounds.map((round) => ({ ...round, reveals: [] })) },
  )
  return { id, surveys, log: () => surveys.memory.surveys.get(id)?.rounds[1]?.log.map(({ event }) => event) }
}

it('shows its parts as links, the current one told apart, and the results it is given', async () => {
  const { id } = await storedRounds()
  await renderAt(
    <RoundPage id={id} round={uuid(2)} tab="results">
      <p>The results</p>
    </RoundPage>,
  )
  await expect.element(page.getByText('The results')).toBeVisible()
  await expect.element(page.getByText('8 of 9 answered').first()).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Results' })).toHaveAttribute('aria-current', 'page')
  await expect
    .element(page.getByRole('link', { name: 'Discuss' }))
    .toHaveAttribute('href', `/surveys/${id}/${uuid(2)}/discuss`)
  await expectAccessible()
})

it('says why there are no results before they are revealed', async () => {
  const { id } = await storedRounds(false)
  await renderAt(
    <RoundPage id={id} round={uuid(2)} tab="results">
      <p>The results</p>
    </RoundPage>,
  )
  await expect.element(page.getByText('There are no results yet')).toBeVisible()
  await expect.element(page.getByText(/^8 of 9 answered\. Nothing is shown before you reveal it/)).toBeVisible()
  await expect.element(page.getByText('The results', { exact: true })).not.toBeInTheDocument()
})

it('closes, reopens and archives, and keeps what happened', async () => {
  const { id, log } = await storedRounds()
  await renderAt(<RoundPage id={id} round={uuid(2)} tab="discuss" />)
  await page.getByText('Close, archive or delete').click()
  await page.getByRole('button', { name: 'Reopen the round' }).click()
  await page.getByRole('button', { name: 'Close the round' }).click()
  await page.getByRole('button', { name: 'Archive' }).click()
  await expect.element(page.getByText('Archived', { exact: true })).toBeVisible()
  await expect.poll(log).toEqual(['opened', 'closed', 'reopened', 'closed', 'archived'])
})

it('deletes with the way back in the same place', async () => {
  const { id, log } = await storedRounds()
  await renderAt(<RoundPage id={id} round={uuid(2)} tab="discuss" />)
  await page.getByText('Close, archive or delete').click()
  await page.getByRole('button', { name: 'Delete the round' }).click()
  await expect.element(page.getByText('Autumn 2026 was deleted')).toBeVisible()
  await page.getByRole('button', { name: 'Bring the round back' }).click()
  await expect.element(page.getByRole('link', { name: 'Plan', exact: true })).toBeVisible()
  await expect.poll(log).toEqual(['opened', 'closed', 'deleted', 'restored'])
})

it('says so where there is no such round', async () => {
  const { id } = await storedRounds()
  await renderAt(<RoundPage id={id} round={uuid(77)} tab="invite" />)
  await expect.element(page.getByRole('heading', { name: 'There is no such round in this survey' })).toBeVisible()
})
