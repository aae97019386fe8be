import '@/ui/tokens.css'
import '@/ui/base.css'
import { afterEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Survey } from '@/domain/survey/survey'
import { Teams } from '@/features/teams/Teams'
import { useIncomingStore } from '@/state/incomingStore'
import { usePreferencesStore } from '@/state/preferences'
import { connectSurveys } from '@/state/surveyLibrary'
import { expectAccessible } from '../../support/accessible'
import { connectMemory } from '../../support/connectedSurveys'
import { storeExampleTeams } from '../../support/exampleTeams'
import { renderAt } from '../../support/renderAt'
import { definitionOf } from '../../support/stored'
import { storeRounds } from '../../support/surveyWithRounds'

afterEach(() => {
  usePreferencesStore.setState(usePreferencesStore.getInitialState())
  useIncomingStore.setState(useIncomingStore.getInitialState())
})

async function showExample() {
  const connected = connectMemory()
  await storeExampleTeams(connected.memory, connected.surveys)
  const screen = await renderAt(<Teams />)
  await expect.element(byPillar()).toBeVisible()
  return { ...connected, ...screen }
}

const byPillar = () => page.getByRole('table', { name: 'Mean and solid level of each team by pillar' })
const byQuestion = () => page.getByRole('table', { name: 'Mean of each team by question' })
const teamsShown = () =>
  byPillar()
    .getByRole('rowheader')
    .elements()
    .map(({ textContent }) => textContent.split('Autumn')[0])

const unfold = () => page.getByText(/^\d of \d teams? shown/).click()

it('says first that nothing is ranked, and what teams share in sentences before any figure', async () => {
  await showExample()
  await expect.element(page.getByText(/This is not for ranking: the figures belong to the teams/)).toBeVisible()
  const headings = page.getByRole('heading', { level: 2 }).elements()
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    'What teams share',
    'Where teams differ within themselves',
    'Teams by pillar',
    'Teams by question',
    'What teams ask of leaders',
  ])
  await expect
    .element(page.getByText(/^Two of three teams are below Emerging on “Service objectives”\.$/))
    .toBeVisible()
})

it('shows each team with its figures in words, and no figure over teams', async () => {
  await showExample()
  const dipper = byPillar().getByRole('row', { name: /^Dipper/ })
  await expect.element(dipper).toHaveTextContent('Autumn 2026, 6 of 6 answered')
  await expect.element(dipper.getByRole('cell', { name: '2.0, solid at Emerging, rated by 6 of 6' })).toBeVisible()
  expect(byPillar().getByRole('row').elements()).toHaveLength(4)
  expect(byQuestion().getByRole('columnheader').elements()).toHaveLength(4)
  // Five pillars, 37 questions and the head.
  expect(byQuestion().getByRole('row').elements()).toHaveLength(43)
  const outcome = byQuestion().getByRole('row', { name: /^Outcome of released work/ })
  await expect.element(outcome.getByRole('cell', { name: 'not shown: fewer than 5 people' }).first()).toBeVisible()
  await expect.element(page.getByText(/^Not shown: fewer than 5 people \(/)).toBeVisible()
})

it('says what the teams ask of leaders, with the action that needs it', async () => {
  await showExample()
  const request = page.getByRole('listitem').filter({ hasText: 'Kingfisher, Autumn 2026' })
  await expect
    .element(request)
    .toHaveTextContent('Let the teams release without the board when tests and a review are green.')
  await expect.element(request).toHaveTextContent('For: Measure for a month how long a finished change waits.')
})

it('keeps the order that the facilitator sets by keyboard, and the focus with the row that moved', async () => {
  const { unmount } = await showExample()
  expect(teamsShown()).toEqual(['Dipper', 'Heron', 'Kingfisher'])
  await unfold()
  const up = page.getByRole('button', { name: 'Move Kingfisher up' })
  const element = up.element()
  if (element instanceof HTMLElement) element.focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('Kingfisher is now 2 of 3.')).toBeInTheDocument()
  await expect.element(up).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('button', { name: 'Move Kingfisher down' })).toHaveFocus()
  expect(teamsShown()).toEqual(['Kingfisher', 'Dipper', 'Heron'])
  await unmount()
  await renderAt(<Teams />)
  await expect.element(byPillar()).toBeVisible()
  expect(teamsShown()).toEqual(['Kingfisher', 'Dipper', 'Heron'])
})

it('leaves a team out and takes it in again in its place', async () => {
  await showExample()
  await unfold()
  const heron = page.getByRole('checkbox', { name: /^Heron/ })
  await heron.click()
  await expect.poll(teamsShown).toEqual(['Dipper', 'Kingfisher'])
  await expect.element(page.getByText('2 of 3 teams shown, in your order')).toBeVisible()
  await page.getByRole('checkbox', { name: /^Kingfisher/ }).click()
  await expect.element(page.getByText('One team is shown', { exact: true })).toBeVisible()
  await expect.element(page.getByText(/^Only one of the teams shown has this questionnaire\./)).toBeVisible()
  await page.getByRole('checkbox', { name: /^Dipper/ }).click()
  await expect.element(page.getByText('No team is chosen', { exact: true })).toBeVisible()
  await heron.click()
  await expect.poll(teamsShown).toEqual(['Heron'])
})

it('says where teams were not asked the same, and sets them side by side all the same', async () => {
  const { memory, surveys } = connectMemory()
  await storeExampleTeams(memory, surveys)
  storeRounds(surveys, await definitionOf(memory, 'calms'))
  await renderAt(<Teams />)
  await expect.element(byPillar().getByRole('columnheader', { name: /^Sharing/ })).toHaveTextContent('questions differ')
  await expect.element(page.getByText(/^Not all of these teams were asked the same questions in/)).toBeVisible()
  await expect
    .element(
      byQuestion()
        .getByRole('row', { name: /^Reasons behind decisions/ })
        .getByRole('cell')
        .last(),
    )
    .toHaveTextContent('not asked: it is not in this team’s questionnaire')
})

it('puts teams with another questionnaire in a group of their own', async () => {
  const { memory, surveys } = connectMemory()
  await storeExampleTeams(memory, surveys)
  storeRounds(surveys, await definitionOf(memory, 'three-ways'))
  await renderAt(<Teams />)
  const house = page.getByRole('heading', { level: 2, name: 'Questionnaire: CALMS, railway edition 2.0.0' })
  await expect.element(house).toBeVisible()
  const other = page.getByRole('region', { name: /^Questionnaire: The Three Ways/ })
  await expect.element(other.getByText(/cannot be set beside those of the other groups/)).toBeVisible()
  await expect.element(other.getByRole('table', { name: /^Mean and solid level/ })).toHaveTextContent('Payments')
})

it('says what to do first while no team has a revealed round, and why each survey is not in it', async () => {
  const { memory, surveys } = connectMemory()
  const unrevealed = (survey: Survey): Survey => ({
    ...survey,
    rounds: survey.rounds.map((round) => ({ ...round, reveals: [] })),
  })
  storeRounds(surveys, await definitionOf(memory, 'calms'), unrevealed)
  await renderAt(<Teams />)
  await expect.element(page.getByRole('heading', { name: 'No team has a revealed round here yet' })).toBeVisible()
  await expect.element(page.getByText('Payments, service “ledger”: no round has been revealed yet.')).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Open an example' })).toHaveAttribute('href', '/example/survey')
  await expectAccessible()
})

it('says so where the answers of a round cannot be opened here, instead of showing an earlier round', async () => {
  const { memory, surveys } = connectMemory()
  const survey = storeRounds(surveys, await definitionOf(memory, 'calms'))
  const last = survey.rounds.at(-1)?.terms.round
  const sealed = [...(surveys.memory.ballots.get(survey.id) ?? [])].map(
    ([sha256, ballot]) => [sha256, ballot.round === last ? { ...ballot, opened: null } : ballot] as const,
  )
  surveys.memory.ballots.set(survey.id, new Map(sealed))
  await renderAt(<Teams />)
  await expect.element(page.getByText(/the answers of its latest revealed round cannot be opened here/)).toBeVisible()
  expect(byPillar().query()).toBeNull()
})

it('hands several files at once to the screen that opens them', async () => {
  const { here } = await showExample()
  const input = page
    .getByLabelText('Open survey files…')
    .elements()
    .find((element) => element instanceof HTMLInputElement)
  if (!input) throw new Error('no input')
  await userEvent.upload(input, [new File(['{}'], 'a.json'), new File(['{}'], 'b.json')])
  expect(here()).toBe('/open')
  expect(useIncomingStore.getState().files.map(({ file }) => file.name)).toEqual(['a.json', 'b.json'])
})

it('offers to reload where the part of the app that reads surveys is out of reach', async () => {
  connectMemory()
  connectSurveys(() => Promise.resolve(null))
  await renderAt(<Teams />)
  await expect.element(page.getByRole('alert')).toHaveTextContent('This part of the app could not be loaded')
})

it.each([
  { width: 1280, theme: 'light' },
  { width: 1280, theme: 'dark' },
  { width: 320, theme: 'light' },
])('can be used by everybody at $width px in the $theme theme', async ({ width, theme }) => {
  await page.viewport(width, 900)
  document.documentElement.dataset['theme'] = theme
  await showExample()
  await unfold()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  await expectAccessible()
  delete document.documentElement.dataset['theme']
})
