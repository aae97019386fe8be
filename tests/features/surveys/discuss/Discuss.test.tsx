import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { RoundPage } from '@/features/surveys/round/RoundPage'
import { expectAccessible } from '../../../support/accessible'
import { connectMemory } from '../../../support/connectedSurveys'
import { renderAt } from '../../../support/renderAt'
import { uuid } from '../../../support/roundResults'
import { definitionOf } from '../../../support/stored'
import { storeRounds } from '../../../support/surveyWithRounds'

async function openDiscussion() {
  const { memory, surveys } = connectMemory()
  const { id } = storeRounds(surveys, await definitionOf(memory, 'calms'))
  const { unmount } = await renderAt(<RoundPage id={id} round={uuid(2)} tab="discuss" />)
  return { id, unmount, surveys, round: () => surveys.memory.surveys.get(id)?.rounds[1] }
}
const agenda = () => page.getByRole('button', { name: /^Move .* earlier$/ })

it('proposes an agenda for 90 minutes that fits into the time', async () => {
  await openDiscussion()
  await expect.element(page.getByRole('radio', { name: /^90 minutes/ })).toBeChecked()
  // 35 minutes for questions and 10 for metrics (docs: the steps of the run sheet).
  await expect.element(page.getByText(/of the 45 minutes for talking are planned/)).toBeVisible()
  await expect.element(page.getByText('views differ most here').first()).toBeVisible()
  await expectAccessible()
})

it('keeps another length with its own proposal', async () => {
  const { round } = await openDiscussion()
  await page.getByRole('radio', { name: /^60 minutes/ }).click()
  await expect.poll(() => round()?.agenda?.length).toBe(60)
  await expect.element(page.getByText(/of the 28 minutes for talking are planned/)).toBeVisible()
})

it('moves, takes out and adds questions, and says when they take too long', async () => {
  const { round } = await openDiscussion()
  await expect.element(agenda().first()).toBeVisible()
  const before = agenda().elements().length
  await page
    .getByRole('button', { name: /^Move .* later$/ })
    .first()
    .click()
  await expect.element(page.getByText(/ is now 2 of \d+\.$/)).toBeInTheDocument()
  await page
    .getByRole('button', { name: /^Take out of the agenda/ })
    .first()
    .click()
  await expect.poll(() => round()?.agenda?.entries.length).toBe(before - 1)
  await page.getByLabelText('Add a question').selectOptions('Blameless response to failure')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect
    .poll(() => round()?.agenda?.entries.at(-1))
    .toEqual({ subject: 'culture-blameless-response', minutes: 7 })
  await page.getByRole('spinbutton', { name: 'Minutes for Blameless response to failure' }).fill('60')
  await expect.element(page.getByText(/minutes too long\. Take a question out/)).toBeVisible()
})

it('shows how people answered beside each statement, and what to ask', async () => {
  await openDiscussion()
  const answers = page.getByRole('list', { name: /^Answers to “/ }).first()
  await expect.element(answers).toBeVisible()
  expect(answers.getByRole('listitem').elements()).toHaveLength(5)
  await expect.element(page.getByText(/^What would have to be true for “/).first()).toBeVisible()
})

it('records what was agreed and what changed minds, and says when it is saved', async () => {
  const { surveys, round } = await openDiscussion()
  const card = page.getByRole('region', { name: 'Decisions based on data' })
  const release = surveys.holdSaves()
  await card.getByRole('radio', { name: '2, Emerging' }).click()
  await card.getByRole('textbox', { name: /^What was said/ }).fill('Nobody looks at the dashboard.')
  await card.getByRole('checkbox', { name: /^Needs evidence/ }).click()
  await expect.element(card.getByText('Saving', { exact: true })).toBeVisible()
  release()
  await expect.element(card.getByText('Saved', { exact: true })).toBeVisible()
  expect(
    Object.values(round()?.agreed ?? {}).find(({ note }) => note === 'Nobody looks at the dashboard.'),
  ).toMatchObject({
    answer: { kind: 'rated', level: 2 },
    needsEvidence: true,
    isParked: false,
  })
})

it('keeps what was typed when the screen is left at once', async () => {
  const { unmount, round } = await openDiscussion()
  const card = page.getByRole('region', { name: 'Decisions based on data' })
  await card.getByRole('textbox', { name: /^What was said/ }).fill('Left in a hurry.')
  await unmount()
  await expect.poll(() => Object.values(round()?.agreed ?? {}).map(({ note }) => note)).toContain('Left in a hurry.')
})

it('lays the meeting out from start to end', async () => {
  await openDiscussion()
  const sheet = page.getByRole('table', { name: 'The meeting from start to end' })
  await expect.element(sheet.getByRole('row', { name: /^Open 0:00 5/ })).toBeVisible()
  await expect.element(sheet.getByRole('row', { name: /^Close 1:28 2/ })).toBeVisible()
})
