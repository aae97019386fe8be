import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import axe from 'axe-core'
import { findRound } from '@/domain/survey/roundStatus'
import { readInvitation } from '@/exchange/invitation'
import { InviteTab } from '@/features/surveys/invite/InviteTab'
import { connectLibrary } from '@/state/libraryStore'
import { useOpenSurvey } from '@/state/openSurvey'
import { connectSurveys } from '@/state/surveyLibrary'
import { fakeSurveys } from '../../../support/fakeSurveys'
import { memoryLibrary } from '../../../support/memoryLibrary'
import { definitionOf } from '../../../support/questionnaireTexts'
import { renderAt } from '../../../support/renderAt'
import { sealedRound, type SealedRound } from '../../../support/sealedRound'

let round: SealedRound
let disconnect: (() => void)[]

beforeAll(async () => {
  round = await sealedRound(await definitionOf({ id: 'calms-pulse', version: '1.0.0' }))
})
beforeEach(() => {
  const memory = fakeSurveys()
  // As the app has a shipped questionnaire: its text does not travel.
  const loaded = { ok: true, definition: round.definition } as const
  const library = { ...memoryLibrary(), loadDefinition: () => Promise.resolve(loaded) }
  memory.memory.surveys.set(round.survey.id, round.survey)
  disconnect = [connectLibrary(library), connectSurveys(() => Promise.resolve(memory))]
})
afterEach(() => {
  disconnect.forEach((letGo) => letGo())
})

/** The tab as the frame of a round shows it. */
function Tab() {
  const opened = useOpenSurvey(round.survey.id)
  const shown = opened.kind === 'open' ? findRound(opened.survey, round.terms.round) : null
  return opened.kind === 'open' && shown ? <InviteTab survey={opened.survey} round={shown} /> : null
}

const value = (name: string) => {
  const element = page.getByRole('textbox', { name }).element()
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : ''
}

it('makes a link that holds the terms of the round', async () => {
  await renderAt(<Tab />)
  await expect.element(page.getByRole('textbox', { name: 'Link of the invitation' })).toHaveDisplayValue(/#\/join\//)
  const code = value('Link of the invitation').split('#/join/')[1] ?? ''
  expect(await readInvitation(code)).toEqual({ ok: true, value: { terms: round.terms, questionnaires: [] } })
})

it('has the QR code at hand, and large for the projector, which Escape closes', async () => {
  await renderAt(<Tab />)
  await expect.element(page.getByRole('img', { name: 'QR code of the invitation' })).toBeVisible()
  await page.getByRole('button', { name: 'Large for the projector' }).click()
  const large = page.getByRole('dialog')
  await expect.element(large).toBeVisible()
  await expect.element(large.getByRole('heading')).toHaveTextContent('Third round, autumn 2026')
  await expect.element(large.getByRole('img', { name: 'QR code of the invitation' })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(large).not.toBeInTheDocument()
})

it('has a text to paste that names purpose, minutes, last day and promise', async () => {
  await renderAt(<Tab />)
  const text = page.getByRole('textbox', { name: 'Text of the invitation' })
  await expect.element(text).toHaveDisplayValue(/asks for your view: Third round, autumn 2026\./)
  for (const part of [
    /about \d+ minutes/,
    /Please answer by 10 December 2026\./,
    /no figure is shown with fewer than 5 people behind it/,
    /Not anonymous: the facilitator’s browser opens the answers/,
    /Begin here: .*#\/join\//,
  ])
    expect(value('Text of the invitation')).toMatch(part)
})

it('tells what was fixed when the round opened', async () => {
  await renderAt(<Tab />)
  for (const fact of ['CALMS pulse 1.0.0', '9 people', '26 November 2026', '10 December 2026'])
    await expect.element(page.getByText(fact, { exact: true })).toBeVisible()
  await expect.element(page.getByText('What is your role?, Where do you work?')).toBeVisible()
})

it('hands the invitation out as a file too', async () => {
  await renderAt(<Tab />)
  await page.getByRole('button', { name: 'Save the invitation' }).click()
  await expect.element(page.getByText(/^payments-and-billing-invitation\.json was handed/)).toBeVisible()
})

it.each(['light', 'dark'])('passes axe in the %s theme', async (theme) => {
  document.documentElement.dataset['theme'] = theme
  await renderAt(
    <main>
      <h1>Round</h1>
      <Tab />
    </main>,
  )
  await expect.element(page.getByRole('img', { name: 'QR code of the invitation' })).toBeVisible()
  const { violations } = await axe.run(document.body)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  delete document.documentElement.dataset['theme']
})
