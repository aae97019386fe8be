import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './support/app'

const title = (page: Page) => page.getByRole('heading', { level: 1 })

async function begin(page: Page, team = 'Payments') {
  await page.goto('#/assess')
  await page.getByRole('textbox', { name: 'Team' }).fill(team)
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(title(page)).toHaveText('Culture')
}

const answerFirst = async (page: Page, key: string) => {
  await page.locator('fieldset[data-question="0"] input').first().focus()
  await page.keyboard.press(key)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
}

const chosen = (page: Page) => page.locator('fieldset[data-question="0"] input:checked')

test('a part that is missing after a deploy is told, and the answers are kept', async ({ page, faults }) => {
  faults.allow(/Failed to (load|fetch)|ERR_FAILED|dynamically imported/)
  await begin(page)
  await answerFirst(page, '3')
  await page.route(/assets\/Settings-.*\.js$/, (route) => route.abort())
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByText('This part of the app could not be loaded')).toBeVisible()

  await page.unroute(/assets\/Settings-.*\.js$/)
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await expect(title(page)).toHaveText('Settings')
  await page.goto('#/')
  await page
    .getByRole('link', { name: /Continue|Payments/ })
    .first()
    .click()
  await expect(chosen(page)).toHaveValue('3')
})

test('a network that goes in the middle takes neither the questions nor the result', async ({
  page,
  context,
  faults,
}) => {
  // The browser asks for the icon of the tab again.
  faults.allow(/icons\/icon\.svg/)
  const fetched = new Set<string>()
  page.on('requestfinished', (request) => {
    fetched.add(/assets\/(Results|ChartCanvas|chart|StorageTrouble)-.*\.js$/.exec(request.url())?.[1] ?? '')
  })
  await begin(page)
  await expect
    .poll(() => ['Results', 'ChartCanvas', 'chart', 'StorageTrouble'].filter((part) => !fetched.has(part)))
    .toEqual([])
  await context.setOffline(true)
  await answerFirst(page, '3')
  await page.goto(page.url().replace(/#\/assess\/([^/]+).*$/, '#/results/$1'))
  await expect(page.getByRole('img').first()).toBeVisible()
})

test('a part that is missing without a network is fetched once the network is back', async ({
  page,
  context,
  faults,
}) => {
  faults.allow(/Failed to (load|fetch)|ERR_INTERNET_DISCONNECTED|dynamically imported/)
  await begin(page)
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByText('You are offline')).toBeVisible()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('You are still offline')).toBeVisible()

  await context.setOffline(false)
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await expect(title(page)).toHaveText('Settings')
})

test('a second tab reads, says so, and can take over', async ({ page, context }) => {
  await begin(page)
  await answerFirst(page, '2')
  const second = await context.newPage()
  await second.goto(page.url())
  await expect(second.getByText('Another tab is writing these answers')).toBeVisible()
  await expect(chosen(second)).toHaveValue('2')
  await expect(chosen(second)).toBeDisabled()

  await second.getByRole('button', { name: 'Take over here' }).click()
  await answerFirst(second, '5')
  await expect(page.getByText('Another tab is writing these answers')).toBeVisible()
  await page.reload()
  await expect(chosen(page)).toHaveValue('5')
})

for (const { name, link, then } of [
  { name: 'cut in the middle', link: (whole: string) => whole.slice(0, -12), then: /cut|changed|damaged/i },
  {
    name: 'with one character changed',
    link: (whole: string) => `${whole.slice(0, -9)}${whole.at(-9) === 'A' ? 'B' : 'A'}${whole.slice(-8)}`,
    then: /cut|changed|damaged/i,
  },
  { name: 'with foreign characters', link: (whole: string) => `${whole}%3Cscript%3E`, then: /./ },
]) {
  test(`a link ${name} is refused and nothing changes`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('#/example')
    await page.getByRole('button', { name: 'Answers as a file' }).waitFor()
    await begin(page, 'Kept')
    await page.getByRole('link', { name: 'Review and finish' }).last().click()
    await page.getByRole('button', { name: 'Finish and see the result' }).click()
    await page.getByRole('button', { name: 'Copy a link' }).click()
    await expect(page.getByText(/^Link copied/)).toBeVisible()
    const whole = await page.evaluate(() => navigator.clipboard.readText())
    await page.goto('about:blank')
    await page.goto(link(whole))
    await expect(page.getByText('The link cannot be opened')).toBeVisible()
    await expect(page.getByRole('main')).toContainText(then)
  })
}

test('what people type stays text, everywhere', async ({ page }) => {
  const team = '<script>alert(1)</script> =HYPERLINK("x") \u202Eevil'
  await begin(page, team)
  await page.getByRole('link', { name: 'Review and finish' }).last().click()
  await page.getByRole('button', { name: 'Finish and see the result' }).click()
  await expect(title(page)).toContainText('<script>alert(1)</script>')
  expect(await page.locator('main script').count()).toBe(0)
})

test('a file of 50 MB, one nested without end and one of another kind are refused with their reason', async ({
  page,
}, testInfo) => {
  const path = testInfo.outputPath('given.json')
  const open = async (content: string | Buffer) => {
    writeFileSync(path, content)
    await page.goto('#/')
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open a file…' }).click()
    await (await chooser).setFiles(path)
    await expect(page.getByText('given.json cannot be opened')).toBeVisible()
    await expect(page.getByText('Nothing was changed.')).toBeVisible()
  }
  await open(Buffer.alloc(50_000_000, ' '))
  await open('['.repeat(100_000))
  await open('{"hello": "world"}')
  await open('{"format":"calms-response","formatVersion":99}')
  await expect(page.getByRole('main')).toContainText('newer')
})
