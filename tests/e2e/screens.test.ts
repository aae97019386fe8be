import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './support/accessibility'
import { expect, test } from './support/app'

type Screen = { readonly name: string; readonly reach: (page: Page) => Promise<void> }

const title = (page: Page) => page.getByRole('heading', { level: 1 })

async function begin(page: Page) {
  await page.goto('#/assess')
  await page.getByRole('textbox', { name: 'Team' }).fill('Payments')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(title(page)).toHaveText('Culture')
}

const visit = (address: string) => async (page: Page) => {
  await page.goto(address)
}

async function openExample(page: Page) {
  await page.goto('#/example')
  await expect(page.getByRole('table', { name: 'The same numbers as a table' })).toBeVisible()
}

/** The newest round of the example's first survey, on one of its tabs. */
const exampleRound = (tab: string) => async (page: Page) => {
  await page.goto('#/example/survey')
  await page.getByRole('link', { name: 'Autumn 2026' }).click()
  await page.getByRole('navigation', { name: 'Parts of the round' }).getByRole('link', { name: tab }).click()
  await expect(title(page)).toHaveText('Autumn 2026')
}

async function openFile(page: Page, name: string, content: string) {
  await page.goto('#/')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file…' }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
}

const screens: readonly Screen[] = [
  {
    name: 'Start, empty',
    reach: async (page) => {
      await page.goto('#/')
      await expect(page.getByText('Nothing is stored here yet')).toBeVisible()
    },
  },
  {
    name: 'Start, with answers in progress',
    reach: async (page) => {
      await begin(page)
      await page.goto('#/')
      await expect(page.getByText('Payments')).toBeVisible()
    },
  },
  {
    name: 'Choose',
    reach: async (page) => {
      await page.goto('#/assess')
      await expect(page.getByRole('radio', { name: /^CALMS/ }).first()).toBeVisible()
    },
  },
  { name: 'Assess, a part a page', reach: begin },
  {
    name: 'Assess, one question at a time, with a note',
    reach: async (page) => {
      await begin(page)
      const details = page.locator('details', { hasText: 'One question at a time' })
      if (await details.count()) await details.first().locator('summary').click()
      await page.getByRole('checkbox', { name: 'One question at a time' }).check()
      await page.getByText('Note or evidence').first().click()
      await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toBeVisible()
    },
  },
  {
    name: 'Assess, DORA metrics',
    reach: async (page) => {
      await begin(page)
      await page.getByRole('link', { name: /^DORA metrics/ }).click()
      await expect(title(page)).toHaveText('DORA metrics')
    },
  },
  {
    name: 'Review',
    reach: async (page) => {
      await begin(page)
      await page.goto(page.url().replace('/culture', '/review'))
      await expect(title(page)).toHaveText('Review and finish')
    },
  },
  {
    name: 'Result',
    reach: async (page) => {
      await openExample(page)
      await expect(page.getByRole('img').first()).toBeVisible()
      for (const summary of await page.locator('main summary').all()) await summary.click()
    },
  },
  {
    name: 'Result without answers',
    reach: async (page) => {
      await begin(page)
      await page.goto(page.url().replace('/culture', '/review'))
      await page.getByRole('button', { name: 'Finish and see the result' }).click()
      await expect(page.getByRole('cell', { name: 'not enough answers' }).first()).toBeVisible()
    },
  },
  {
    name: 'Open, a file that is refused',
    reach: async (page) => {
      await openFile(page, 'broken.json', '{ "format": "calms-response", ')
      await expect(page.getByText('broken.json cannot be opened')).toBeVisible()
    },
  },
  { name: 'Learn', reach: visit('#/learn') },
  { name: 'Method', reach: visit('#/method') },
  {
    name: 'Settings',
    reach: async (page) => {
      await begin(page)
      await page.goto('#/settings')
      await expect(title(page)).toHaveText('Settings')
    },
  },
  { name: 'Surveys, empty', reach: visit('#/surveys') },
  { name: 'New survey', reach: visit('#/surveys/new') },
  {
    name: 'A survey with three rounds',
    reach: async (page) => {
      await page.goto('#/example/survey')
      await expect(page.getByRole('heading', { name: 'Trend' })).toBeVisible()
    },
  },
  {
    name: 'Preparing a round, with last actions to review',
    reach: async (page) => {
      await page.goto('#/example/survey')
      await page.getByRole('link', { name: 'Prepare the next round' }).click()
      await expect(page.getByRole('button', { name: 'Go on to the key' })).toBeVisible()
    },
  },
  { name: 'A round: Invite', reach: exampleRound('Invite') },
  { name: 'A round: Responses', reach: exampleRound('Responses') },
  {
    name: 'A round: Results',
    reach: async (page) => {
      await exampleRound('Results')(page)
      await expect(page.getByRole('heading', { name: 'Where views differ' })).toBeVisible()
      await expect(page.getByRole('img').first()).toBeVisible()
    },
  },
  { name: 'A round: Discuss', reach: exampleRound('Discuss') },
  { name: 'A round: Plan', reach: exampleRound('Plan') },
  {
    name: 'Several teams',
    reach: async (page) => {
      await page.goto('#/example/survey')
      await expect(page.getByRole('heading', { name: 'Trend' })).toBeVisible()
      await page.goto('#/teams')
      await expect(page.getByRole('heading', { name: 'Teams by pillar' })).toBeVisible()
    },
  },
  { name: 'Not found', reach: visit('#/nowhere') },
]

for (const { name, reach } of screens) {
  test(`${name}: accessible in light and dark, and fits 320 px`, async ({ page }) => {
    // Looking through a long page four times takes its time on a busy machine.
    test.setTimeout(300_000)
    await reach(page)
    await expect(title(page)).toHaveCount(1)
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 640 })
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  })
}
