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
  { name: 'Not found', reach: visit('#/nowhere') },
]

for (const { name, reach } of screens) {
  test(`${name}: accessible in light and dark, and fits 320 px`, async ({ page }) => {
    await reach(page)
    await expect(title(page)).toHaveCount(1)
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 640 })
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  })
}
