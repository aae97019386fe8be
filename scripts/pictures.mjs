// @ts-check
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchOptions } from './browser.mjs'
import { ensurePackages, root } from './install.mjs'
import { serveFolder } from './serve.mjs'

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ name: string, width: number, colorScheme: 'light' | 'dark', show: (page: Page) => Promise<void> }} Picture */

/** @type {readonly Picture[]} */
const pictures = [
  { name: 'assess', width: 1280, colorScheme: 'light', show: showAssess },
  { name: 'result', width: 1280, colorScheme: 'light', show: showResult },
  { name: 'survey', width: 1280, colorScheme: 'light', show: showSurvey },
  { name: 'responses', width: 1280, colorScheme: 'light', show: showTab('Responses', 'Take answers in') },
  { name: 'round-results', width: 1280, colorScheme: 'light', show: showTab('Results', 'Where views differ') },
  { name: 'assess-narrow-dark', width: 360, colorScheme: 'dark', show: showAssess },
  { name: 'result-narrow-dark', width: 360, colorScheme: 'dark', show: showResult },
]

/** @param {Page} page */
async function showAssess(page) {
  await page.goto('#/assess')
  await page.getByRole('textbox', { name: 'Team' }).fill('Team Heron')
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.locator('fieldset[data-question="0"] input').nth(2).check()
  await page.getByText('Saved', { exact: true }).first().waitFor({ state: 'attached' })
}

/** @param {Page} page */
async function showResult(page) {
  await page.goto('#/example')
  await page.getByRole('img').nth(1).waitFor()
}

/** @param {Page} page */
async function showSurvey(page) {
  await page.goto('#/example/survey')
  await page.getByRole('heading', { name: 'Trend' }).waitFor()
  await page.getByRole('img').nth(4).waitFor()
}

/** @param {string} tab @param {string} heading */
function showTab(tab, heading) {
  return async (/** @type {Page} */ page) => {
    await showSurvey(page)
    await page.getByRole('link', { name: 'Autumn 2026' }).click()
    await page.getByRole('navigation', { name: 'Parts of the round' }).getByRole('link', { name: tab }).click()
    await page.getByRole('heading', { name: heading }).waitFor()
  }
}

// The pictures of the README and of the guide for facilitators, taken from the built app: `npm run build`, then this.
ensurePackages()
const { chromium } = await import('playwright')
const folder = join(root, 'docs/pictures')
mkdirSync(folder, { recursive: true })
const server = await serveFolder({ folder: join(root, 'dist'), port: 0 })
const browser = await chromium.launch(launchOptions())
try {
  for (const { name, width, colorScheme, show } of pictures) {
    const viewport = { width, height: width < 600 ? 760 : 1040 }
    const context = await browser.newContext({
      baseURL: server.url,
      viewport,
      colorScheme,
      reducedMotion: 'reduce',
      locale: 'en-GB',
    })
    const page = await context.newPage()
    await page.goto(server.url)
    await show(page)
    await page.screenshot({ path: join(folder, `${name}.png`) })
    await context.close()
    console.log(`docs/pictures/${name}.png`)
  }
} finally {
  await browser.close()
  await server.close()
}
