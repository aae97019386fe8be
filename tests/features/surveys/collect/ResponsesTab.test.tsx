import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import axe from 'axe-core'
import { findRound } from '@/domain/survey/roundStatus'
import { writeKeyFile } from '@/exchange/keyFile'
import { ResponsesTab } from '@/features/surveys/collect/ResponsesTab'
import { checkKeyPair } from '@/sealing/keys'
import { lock, unlock } from '@/sealing/passphrase'
import { connectLibrary } from '@/state/libraryStore'
import { useOpenSurvey } from '@/state/openSurvey'
import { connectSurveys } from '@/state/surveyLibrary'
import { splitIntoFrames } from '@/exchange/ballot/ballotFrames'
import { fakeSurveys, type FakeSurveys } from '../../../support/fakeSurveys'
import { memoryLibrary } from '../../../support/memoryLibrary'
import { paperCamera } from '../../../support/paperCamera'
import { definitionOf } from '../../../support/questionnaireTexts'
import { renderAt } from '../../../support/renderAt'
import { answersOf, sealedRound, type SealedRound } from '../../../support/sealedRound'

let round: SealedRound
let memory: FakeSurveys
let disconnect: (() => void)[]

beforeAll(async () => {
  round = await sealedRound(await definitionOf({ id: 'calms-pulse', version: '1.0.0' }))
})

beforeEach(() => {
  memory = fakeSurveys()
  memory.memory.surveys.set(round.survey.id, round.survey)
  memory.memory.keys.set(round.terms.round, round.key)
  disconnect = [connectLibrary(memoryLibrary()), connectSurveys(() => Promise.resolve(memory))]
})
afterEach(() => {
  disconnect.forEach((letGo) => letGo())
})

/** The tab as the frame of a round shows it. */
function Tab() {
  const opened = useOpenSurvey(round.survey.id)
  const shown = opened.kind === 'open' ? findRound(opened.survey, round.terms.round) : null
  return opened.kind === 'open' && shown ? <ResponsesTab survey={opened.survey} round={shown} /> : null
}

const sealed = (people: readonly number[]) =>
  Promise.all(people.map((person) => round.seal(answersOf(person, round.definition))))
const paste = async (text: string) => {
  await page.getByRole('textbox', { name: 'Codes' }).fill(text)
  await page.getByRole('button', { name: 'Take in', exact: true }).click()
}
const stored = () => [...(memory.memory.ballots.get(round.survey.id)?.values() ?? [])]
const picker = () =>
  page
    .getByLabelText('Choose files…')
    .elements()
    .find((element) => element.tagName === 'INPUT')

it('tells how many answered and no more, until enough are here', async () => {
  await renderAt(<Tab />)
  await expect.element(page.getByText('0 of 9 answered')).toBeVisible()
  const show = page.getByRole('button', { name: 'Show the results' })
  await expect.element(show).toHaveAttribute('aria-disabled', 'true')
  await expect.element(show).toHaveAccessibleDescription('5 answers are needed, 0 are here.')
  await paste(`Hello,\nhere they are: ${(await sealed([1, 2, 3])).join(' and ')}\nBye`)
  await expect.element(page.getByText('3 taken in')).toBeVisible()
  await expect.element(page.getByText('3 of 9 answered')).toBeVisible()
  await expect.element(show).toHaveAccessibleDescription('5 answers are needed, 3 are here.')
  await expect.element(page.getByRole('textbox', { name: 'Codes' })).toHaveValue('')
  await expect.element(page.getByText(/save a copy of the survey/)).toBeVisible()
})

it('shows the results once enough are here, and says which ballots were shown', async () => {
  const { here } = await renderAt(<Tab />)
  await paste((await sealed([1, 2, 3, 4, 5])).join('\n'))
  const show = page.getByRole('button', { name: 'Show the results' })
  await expect.element(show).toHaveAttribute('aria-disabled', 'false')
  await show.click()
  await expect.poll(here).toBe(`/surveys/${round.survey.id}/${round.terms.round}/results`)
  await expect.poll(() => memory.memory.surveys.get(round.survey.id)?.rounds[0]?.reveals[0]?.ballots.length).toBe(5)
  await expect.element(page.getByText('Everything that is here is shown.')).toBeVisible()
  await paste((await sealed([6])).join('\n'))
  await expect.element(page.getByText('New and changed answers are held back: 1 of the 5 people needed.')).toBeVisible()
})

it('takes many files in, tells each kind apart and lists by name only what was not taken in', async () => {
  await renderAt(<Tab />)
  const other = await sealedRound(round.definition, { round: 'aaaaaaaa-3b12-4fef-91e0-7d1f0a7c6b55' })
  const [one = '', two = ''] = await sealed([1, 2])
  const files = [
    new File([one], 'anna.txt'),
    new File([two], 'ben.txt'),
    new File([await other.seal(answersOf(3, round.definition))], 'other.txt'),
    new File([one.slice(0, 80)], 'cut.txt'),
    new File(['nothing'], 'empty.txt'),
  ]
  await expect.poll(picker).toBeDefined()
  const input = picker()
  if (input) await userEvent.upload(input, files)
  await expect.element(page.getByText('2 taken in')).toBeVisible()
  await expect.element(page.getByText('1 of another round', { exact: true })).toBeVisible()
  await page.getByText('Which ones').click()
  await expect.element(page.getByText('cut.txt: 1 not complete, or changed on the way')).toBeVisible()
  await expect.element(page.getByText('empty.txt: 1 without an answer code')).toBeVisible()
  expect(page.getByText(/anna|ben/).elements()).toEqual([])
})

it('takes dropped files in', async () => {
  await renderAt(<Tab />)
  await expect.element(page.getByText('0 of 9 answered')).toBeVisible()
  const files = new DataTransfer()
  files.items.add(new File(await sealed([1]), 'a.txt'))
  const place = page.getByText('0 of 9 answered').element()
  place.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: files }))
  await expect.element(page.getByText('Drop the files to take them in')).toBeInTheDocument()
  place.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files }))
  await expect.element(page.getByText('1 of 9 answered')).toBeVisible()
})

it('scans one person after another, in one code or in several', async () => {
  const camera = paperCamera()
  const [one = '', two = ''] = await sealed([1, 2])
  await renderAt(<Tab />)
  await page.getByRole('button', { name: 'Start the camera' }).click()
  camera.show(one)
  await expect.element(page.getByText('1 of 9 answered')).toBeVisible()
  const [first = '', second = ''] = splitIntoFrames(two, 150)
  camera.show(second)
  await expect.element(page.getByText(/^Part 1 of 2/)).toBeVisible()
  camera.show(first)
  await expect.element(page.getByText('2 of 9 answered')).toBeVisible()
  await expect.element(page.getByText('2 taken in')).toBeVisible()
  camera.show('https://example.org')
  await expect.element(page.getByText('This code holds no answer.')).toBeVisible()
  await page.getByRole('button', { name: 'Stop the camera' }).click()
  await expect.poll(() => camera.tracks().every(({ readyState }) => readyState === 'ended')).toBe(true)
  camera.remove()
})

it('keeps answers sealed without the key, and counts them once its file is opened', async () => {
  memory.memory.keys.clear()
  await renderAt(<Tab />)
  await expect.element(page.getByRole('alert')).toHaveTextContent('The key of this round is not on this device')
  await paste((await sealed([1, 2])).join('\n'))
  await expect.element(page.getByText('2 kept sealed: the key of the round is not on this device')).toBeVisible()
  expect(stored().map(({ fault }) => fault)).toEqual(['cannotBeOpened', 'cannotBeOpened'])
  const tools = { lock, unlock, checkKeyPair }
  const file = await writeKeyFile(round.terms, round.key, { passphrase: 'several words that differ', tools })
  const input = () =>
    page
      .getByLabelText('Open the key file…')
      .elements()
      .find(({ tagName }) => tagName === 'INPUT')
  const keyInput = input()
  if (keyInput) await userEvent.upload(keyInput, new File([file], 'key.json'))
  await page.getByLabelText('Passphrase of the key file').fill('wrong words')
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect.element(page.getByText(/passphrase/i).first()).toBeVisible()
  await page.getByLabelText('Passphrase of the key file').fill('several words that differ')
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect.element(page.getByText('2 of 9 answered')).toBeVisible()
  await expect.element(page.getByText('2 taken in')).toBeVisible()
  expect(page.getByRole('alert').elements()).toEqual([])
})

it('says so when the storage does not take them', async () => {
  await renderAt(<Tab />)
  await expect.element(page.getByText('0 of 9 answered')).toBeVisible()
  memory.failWith('full')
  const codes = (await sealed([1])).join('\n')
  await paste(codes)
  await expect.element(page.getByRole('alert')).toHaveTextContent('1 answer could not be stored')
  await expect.element(page.getByText('0 of 9 answered')).toBeVisible()
  await expect.element(page.getByRole('textbox', { name: 'Codes' })).toHaveValue(codes)
})

it.each(['light', 'dark'])('passes axe in the %s theme, with everything open', async (theme) => {
  document.documentElement.dataset['theme'] = theme
  memory.memory.keys.clear()
  await renderAt(
    <main>
      <h1>Round</h1>
      <Tab />
    </main>,
  )
  await paste(`${(await sealed([1])).join('\n')} CALMSB:xx`)
  await page.getByText('Which ones').click()
  const { violations } = await axe.run(document.body)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  delete document.documentElement.dataset['theme']
})
