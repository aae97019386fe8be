import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { expect, test } from './support/app'
import { answerPart, beginCalms, calmsKeys, calmsScores, doraKeys, readScores, tabTo } from './support/takeCalms'

const parts = Object.entries(calmsKeys)

async function takeAll(page: Page, team: string) {
  await page.goto('')
  await beginCalms(page, team)
  for (const [title, keys] of parts) await answerPart(page, title, keys)
  await answerPart(page, 'DORA metrics', doraKeys)
}

async function pathOf(download: Promise<Download>): Promise<string> {
  return (await download).path()
}

async function openFile(page: Page, path: string, name: string) {
  await page.goto('#/')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file…' }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: readFileSync(path) })
}

async function expectTheNumbers(page: Page) {
  await expect.poll(() => readScores(page)).toEqual(calmsScores)
  await expect(page.getByText('Meets the elite benchmark on 1 of 4 answered metrics.')).toBeVisible()
  await expect(
    page.getByText('Throughput: medium, the lower of deployment frequency and lead time for changes.'),
  ).toBeVisible()
}

test('CALMS with DORA by keyboard alone, a reload in the middle, and the same numbers in every file and link', async ({
  page,
  browser,
  appUrl,
  faults,
}) => {
  test.setTimeout(240_000)
  await page.goto('')
  await beginCalms(page, 'Payments')
  for (const [title, keys] of parts.slice(0, 2)) await answerPart(page, title, keys)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()

  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lean')
  for (const [title, keys] of parts.slice(2)) await answerPart(page, title, keys)
  await answerPart(page, 'DORA metrics', doraKeys.slice(0, 4))
  await tabTo(page, page.getByRole('link', { name: 'Review and finish' }).last())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Review and finish')
  await tabTo(page, page.getByRole('button', { name: 'Finish and see the result' }))
  await page.keyboard.press('Enter')
  await expectTheNumbers(page)

  // Answers as a file, opened in a browser that has never seen them.
  const answers = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Answers as a file' }).click()
  const answersPath = await pathOf(answers)
  const pdf = page.waitForEvent('download')
  await page.getByRole('button', { name: 'PDF report' }).click()
  const pdfPath = await pdf.then((download) => download.path())
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy a link' }).click()
  await expect(page.getByText(/^Link copied/)).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link.length).toBeLessThan(2000)

  for (const open of [
    (other: Page) => openFile(other, answersPath, 'answers.json'),
    async (other: Page) => {
      await openFile(other, pdfPath, 'report.pdf')
      const verdict = 'The numbers in the report are the ones that follow from its answers.'
      await expect(other.getByText(verdict)).toBeVisible()
    },
  ]) {
    const elsewhere = await browser.newContext({ baseURL: appUrl })
    await faults.watch(elsewhere)
    const other = await elsewhere.newPage()
    await other.goto('')
    await open(other)
    await other.getByRole('button', { name: /^(Keep and open|Open)$/ }).click()
    await expectTheNumbers(other)
    await elsewhere.close()
  }

  const elsewhere = await browser.newContext({ baseURL: appUrl })
  await faults.watch(elsewhere)
  const other = await elsewhere.newPage()
  await other.goto(link)
  await expectTheNumbers(other)
  expect(other.url()).toContain('#/results/')
  await other.reload()
  await expectTheNumbers(other)
  await elsewhere.close()
})

test('a result is also written as CSV, Markdown, JSON and pictures', async ({ page }) => {
  test.setTimeout(180_000)
  await takeAll(page, 'Payments')
  await page.getByRole('link', { name: 'Review and finish' }).last().click()
  await page.getByRole('button', { name: 'Finish and see the result' }).click()
  await expectTheNumbers(page)

  const textOf = async (button: string) => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    return readFileSync(await pathOf(download), 'utf8')
  }
  expect((await textOf('Table (CSV)')).split('\r\n').filter(Boolean)).toHaveLength(1 + 36 + 5)
  expect(await textOf('Text (Markdown)')).toContain('| Lean | 2.2 | Emerging |')
  const results: unknown = JSON.parse(await textOf('Results (JSON)'))
  expect(JSON.stringify(results)).toContain('"numerator":13,"denominator":6')
  await page.getByText('Save this chart').first().click()
  expect(await textOf('Save radar as SVG')).toContain('<svg')
})

test('one question at a time, chosen beforehand, leads from Begin to the result', async ({ page }) => {
  await page.goto('#/settings')
  await page.getByRole('radio', { name: 'One question at a time' }).check()
  await page.goto('#/assess')
  await page.getByRole('radio', { name: /^CALMS pulse/ }).check()
  await page.getByRole('textbox', { name: 'Team' }).fill('Phone')
  await page.getByRole('button', { name: 'Begin' }).click()
  for (let question = 0; question < 15; question += 1) {
    await expect(page.locator('fieldset[data-question]')).toHaveCount(1)
    await page.locator('fieldset[data-question] input').nth(2).check()
    await page.getByRole('button', { name: /^(Next question|Continue to)/ }).click()
  }
  await page.getByRole('link', { name: 'Review and finish' }).last().click()
  await page.getByRole('button', { name: 'Finish and see the result' }).click()
  await expect(page.getByText('Every pillar with a score stands at 3.0.')).toBeVisible()
})
