import { expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { Survey } from '@/domain/survey/survey'
import { readKeyFile } from '@/exchange/keyFile'
import { NewRound } from '@/features/surveys/openRound/NewRound'
import { expectAccessible } from '../../../support/accessible'
import { connectMemory } from '../../../support/connectedSurveys'
import type { FakeSurveys } from '../../../support/fakeSurveys'
import { renderAt } from '../../../support/renderAt'
import { uuid } from '../../../support/roundResults'
import { definitionOf } from '../../../support/stored'
import { storeRounds, surveyOf } from '../../../support/surveyWithRounds'

function storeEmpty(surveys: FakeSurveys): Survey {
  const survey = surveyOf([])
  surveys.memory.surveys.set(survey.id, survey)
  return survey
}

/** What is handed to the browser's downloads, from now on. */
function watchDownloads() {
  const files: { name: string; content: Blob }[] = []
  const blobs = new Map<string, Blob>()
  const create = URL.createObjectURL.bind(URL)
  const made = vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    const address = create(content)
    if (content instanceof Blob) blobs.set(address, content)
    return address
  })
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const content = blobs.get(this.href)
    if (content) files.push({ name: this.download, content })
  })
  return {
    files,
    end: () => {
      made.mockRestore()
      clicked.mockRestore()
    },
  }
}

it('proposes a title, the longest questionnaire, confidential from five people on, and two weeks', async () => {
  const { surveys } = connectMemory()
  const { id } = storeEmpty(surveys)
  await renderAt(<NewRound id={id} />)
  await expect
    .element(page.getByRole('textbox', { name: 'Title of the round' }))
    .toHaveDisplayValue(/^(Spring|Summer|Autumn|Winter) \d{4}$/)
  await expect.element(page.getByRole('radio', { name: /^CALMS\s?41 questions/ })).toBeChecked()
  await expect.element(page.getByRole('radio', { name: /^Confidential/ })).toBeChecked()
  await expect.element(page.getByRole('radio', { name: '5 people (usual)' })).toBeChecked()
  await expect.element(page.getByText(/^Confidential is not anonymous/)).toBeVisible()
  await expectAccessible()
})

it('says what is missing and leads to it, and opens nothing', async () => {
  const { surveys } = connectMemory()
  const { id } = storeEmpty(surveys)
  await renderAt(<NewRound id={id} />)
  await page.getByRole('textbox', { name: 'Title of the round' }).fill(' ')
  await page.getByRole('button', { name: 'Add a question of your own' }).click()
  await page.getByRole('button', { name: 'Go on to the key' }).click()
  await expect.element(page.getByRole('alert')).toHaveTextContent('2 entries need another look above.')
  await expect.element(page.getByRole('textbox', { name: 'Title of the round' })).toHaveFocus()
  await expect.element(page.getByText('At least two different answers, each on a line of its own.')).toBeVisible()
})

it('warns where so few people are asked that results could never be shown', async () => {
  const { surveys } = connectMemory()
  const { id } = storeEmpty(surveys)
  await renderAt(<NewRound id={id} />)
  await page.getByRole('textbox', { name: 'How many people are asked (optional)' }).fill('4')
  await expect
    .element(page.getByText(/^With 4 people asked, results from 5 people on can never be shown/))
    .toBeVisible()
  await page.getByRole('radio', { name: '4 people', exact: true }).click()
  await expect.element(page.getByText(/^All 4 have to answer before anything can be shown/)).toBeVisible()
})

it('keeps what is set as a draft, and finds it again', async () => {
  const { surveys } = connectMemory()
  const { id } = storeEmpty(surveys)
  const { unmount } = await renderAt(<NewRound id={id} />)
  await page.getByRole('textbox', { name: 'Title of the round' }).fill('After the move')
  await page.getByRole('button', { name: 'Add role' }).click()
  await expect.poll(() => surveys.memory.surveys.get(id)?.draft.settings?.segments[0]?.id).toBe('role')
  await unmount()
  await renderAt(<NewRound id={id} />)
  await expect.element(page.getByRole('textbox', { name: 'Title of the round' })).toHaveValue('After the move')
  await expect
    .element(page.getByRole('textbox', { name: 'Answers to choose from, one a line' }))
    .toHaveValue('Development\nOperations\nTesting\nProduct and design\nLead or manager')
})

it('opens the round only once the key file was handed out and the person has it', async () => {
  const downloads = watchDownloads()
  const { surveys } = connectMemory()
  const { id } = storeEmpty(surveys)
  const { here } = await renderAt(<NewRound id={id} />)
  await page.getByRole('textbox', { name: 'Title of the round' }).fill('Autumn 2026')
  await page.getByRole('button', { name: 'Go on to the key' }).click()
  await expect.element(page.getByText(/no answer of this round can ever be opened/)).toBeVisible()
  const open = page.getByRole('button', { name: 'Open the round' })
  await expect.element(open).toBeDisabled()
  await page.getByRole('button', { name: 'Download the key file' }).click()
  await expect.element(open).toBeDisabled()
  await expectAccessible()
  await page.getByRole('checkbox', { name: 'I have the file payments-autumn-2026-key.json' }).click()
  await open.click()
  await expect.poll(() => here()).toMatch(/\/invite$/)
  downloads.end()

  const survey = surveys.memory.surveys.get(id)
  const [terms] = (survey?.rounds ?? []).map((round) => round.terms)
  expect(terms).toMatchObject({ team: 'Payments', service: 'ledger', title: 'Autumn 2026', survey: id })
  expect(survey?.draft.settings).toBeNull()
  const [key] = [...surveys.memory.keys.values()]
  expect(key).toMatchObject({ round: terms?.round, publicKey: terms?.publicKey })
  const [text] = await Promise.all(downloads.files.map(({ content }) => content.text()))
  const privateKey = key?.privateKey
  expect(readKeyFile(text ?? '')).toEqual({ ok: true, value: { terms, key: { kind: 'plain', privateKey } } })
})

it('locks the key file only behind a passphrase that was typed twice', async () => {
  const downloads = watchDownloads()
  const { surveys } = connectMemory()
  const { id } = storeEmpty(surveys)
  await renderAt(<NewRound id={id} />)
  await page.getByRole('button', { name: 'Go on to the key' }).click()
  await page.getByRole('checkbox', { name: 'Lock the file with a passphrase' }).click()
  await page
    .getByRole('textbox', { name: 'Passphrase', exact: true })
    .or(page.getByLabelText('Passphrase', { exact: true }))
    .fill('correct horse battery')
  await page.getByLabelText('The passphrase once more').fill('correct horse batter')
  await page.getByRole('button', { name: 'Download the key file' }).click()
  await expect.element(page.getByText('The two differ.')).toBeVisible()
  expect(downloads.files).toEqual([])
  await page.getByLabelText('The passphrase once more').fill('correct horse battery')
  await page.getByRole('button', { name: 'Download the key file' }).click()
  await expect.poll(() => downloads.files.length).toBe(1)
  downloads.end()
  const text = (await downloads.files[0]?.content.text()) ?? ''
  expect(text).toContain('"locked"')
  expect(text).not.toContain('"privateKey"')
})

it('does not open the round when the key could not be kept', async () => {
  const downloads = watchDownloads()
  const { surveys } = connectMemory()
  const { id } = storeEmpty(surveys)
  await renderAt(<NewRound id={id} />)
  await page.getByRole('button', { name: 'Go on to the key' }).click()
  await page.getByRole('button', { name: 'Download the key file' }).click()
  await page.getByRole('checkbox', { name: /^I have the file/ }).click()
  downloads.end()
  surveys.failWith('full')
  await page.getByRole('button', { name: 'Open the round' }).click()
  await expect.element(page.getByRole('alert')).toHaveTextContent('The key could not be kept in this browser')
  expect(surveys.memory.surveys.get(id)?.rounds).toEqual([])
})

it('begins the next round with what became of the last actions, and keeps that with the new round', async () => {
  const downloads = watchDownloads()
  const { memory, surveys } = connectMemory()
  const { id } = storeRounds(surveys, await definitionOf(memory, 'calms'))
  await renderAt(<NewRound id={id} />)
  await expect.element(page.getByText('1 action has no outcome yet. You can open the round without.')).toBeVisible()
  await page.getByRole('radio', { name: 'Done' }).click()
  await page.getByRole('radio', { name: 'Partly' }).click()
  await expect.element(page.getByText('Every action has its outcome.')).toBeVisible()
  await page.getByRole('button', { name: 'Go on to the key' }).click()
  await page.getByRole('button', { name: 'Download the key file' }).click()
  await page.getByRole('checkbox', { name: /^I have the file/ }).click()
  await page.getByRole('button', { name: 'Open the round' }).click()
  downloads.end()
  await expect.poll(() => surveys.memory.surveys.get(id)?.rounds[2]?.reviews.length).toBe(1)
  expect(surveys.memory.surveys.get(id)?.rounds[2]?.reviews[0]).toMatchObject({
    action: uuid(502),
    outcome: 'done',
    helped: 'partly',
    note: '',
  })
})
