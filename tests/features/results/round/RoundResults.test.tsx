import '@/ui/tokens.css'
import '@/ui/base.css'
import axe from 'axe-core'
import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import type { Survey } from '@/domain/survey/survey'
import { RoundResults } from '@/features/results/round/RoundResults'
import { openSurveyNow } from '@/state/surveyStore'
import { connectMemory } from '../../../support/connectedSurveys'
import { renderAt } from '../../../support/renderAt'
import { uuid } from '../../../support/roundResults'
import { definitionOf } from '../../../support/stored'
import { storeRounds } from '../../../support/surveyWithRounds'

const autumn = uuid(2)

async function show(change?: (survey: Survey) => Survey) {
  const { memory, surveys } = connectMemory()
  const survey = storeRounds(surveys, await definitionOf(memory, 'calms'), change)
  await renderAt(<RoundResults survey={survey.id} round={autumn} />)
  await expect.element(page.getByRole('region', { name: 'In short' })).toBeVisible()
}

/** The second round under another promise; nothing else is changed. */
function promising(k: number) {
  return (survey: Survey): Survey => ({
    ...survey,
    rounds: survey.rounds.map((round) => ({
      ...round,
      terms: { ...round.terms, promise: { kind: 'confidential', k } },
    })),
  })
}

it('says first what the round is, in sentences, and then where views differ, before any average', async () => {
  await show()
  const summary = page.getByRole('region', { name: 'In short' })
  await expect.element(summary).toHaveTextContent('Strongest: Culture, 4.2, solid at Embedded.')
  await expect.element(summary).toHaveTextContent(/Changed most: Culture, \+1\.0 since Spring 2026 .*: a clear change/)
  const headings = page.getByRole('heading', { level: 2 }).elements()
  expect(headings.map((heading) => heading.textContent)).toEqual([
    'Where views differ',
    'Profile by pillar',
    'The Three Ways in the same answers',
    'Delivery metrics (DORA)',
    'Strengths to keep',
    'Improve first',
    'Trend',
    'Every question',
    'About this result',
    'Take it along',
    'Method and limits',
  ])
})

it('shows one dot a person for a question to talk about, with the counts in words', async () => {
  await show()
  const dots = page.getByRole('list', {
    name: 'Stop and fix: Ad hoc 0, Emerging 2, Consistent 2, Embedded 0, Adaptive 4',
  })
  await expect.element(dots.first()).toBeVisible()
  const counts = dots.first().getByRole('listitem').elements()
  expect(counts.map((row) => row.textContent)).toEqual([
    'Ad hoc0',
    'Emerging2',
    'Consistent2',
    'Embedded0',
    'Adaptive4',
  ])
})

it('tells how groups differ, and draws the profile with its intervals as a table too', async () => {
  await show()
  await expect
    .element(page.getByText('By role, views differ most on Automation: Developer 3.4, Operations 2.3.'))
    .toBeVisible()
  await expect
    .element(page.getByRole('img', { name: /^Mean score of each pillar, 1 to 5\. Culture: 4\.2, solid at Embedded;/ }))
    .toBeVisible()
  const table = page.getByRole('table', { name: 'The same numbers as a table' })
  const automation = table.getByRole('row', { name: /^Automation/ })
  await expect.element(automation).toHaveTextContent('2.8 to 3.1')
  await expect.element(automation).toHaveTextContent('8 of 8')
})

it('sets a target for the round, and the gap shows at once', async () => {
  await show()
  const table = page.getByRole('table', { name: 'The same numbers as a table' })
  const culture = table.getByRole('row', { name: /^Culture/ })
  await expect.element(culture).toHaveTextContent('reached')
  await page.getByRole('combobox', { name: 'Target for Culture' }).selectOptions('Adaptive')
  await expect.element(culture).toHaveTextContent('+0.8')
  expect(openSurveyNow()?.survey.rounds[1]?.targets['culture']?.level).toBe(5)
})

it('marks a question as high enough for the team', async () => {
  await show()
  await page.getByText('8 questions').click()
  const box = page.getByRole('checkbox', { name: 'High enough for us' }).first()
  await box.click()
  await expect.element(box).toBeChecked()
  expect(openSurveyNow()?.survey.rounds[1]?.highEnough['automation-version-control']?.isHighEnough).toBe(true)
})

it('says in words why a figure of too few people is not shown', async () => {
  await show(promising(4))
  const groups = page.getByRole('table', { name: 'Mean score by role' })
  await expect
    .element(groups.getByRole('row', { name: /^Culture/ }))
    .toHaveTextContent(/not shown: fewer than 4 people/)
})

it('says in words what moved since the round before, and whether it may be noise', async () => {
  await show()
  await expect
    .element(page.getByText('Culture: +1.0, a clear change (90 % interval +0.9 to +1.1).', { exact: true }))
    .toBeVisible()
  await expect.element(page.getByText(/^Lean: 0\.0, may be noise/)).toBeVisible()
  await expect.element(page.getByRole('img', { name: /Spring 2026 3\.2 \(8\), Autumn 2026 4\.2 \(8\)/ })).toBeVisible()
})

it.each([
  { width: 1280, theme: 'light' },
  { width: 320, theme: 'dark' },
])('can be used by everybody at $width px in the $theme theme', async ({ width, theme }) => {
  await page.viewport(width, 900)
  document.documentElement.dataset['theme'] = theme
  await show()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
  delete document.documentElement.dataset['theme']
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
})
