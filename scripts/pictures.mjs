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
  { name: 'start', width: 1280, colorScheme: 'light', show: showStart },
  { name: 'start-narrow-dark', width: 360, colorScheme: 'dark', show: showStart },
]

/** @param {Page} page */
async function showStart(page) {
  await page.getByRole('heading', { level: 1 }).waitFor()
}

// The pictures of the README, taken from the built app: `npm run build`, then this.
ensurePackages()
const { chromium } = await import('playwright')
const folder = join(root, 'docs/pictures')
mkdirSync(folder, { recursive: true })
const server = await serveFolder({ folder: join(root, 'dist'), port: 0 })
const browser = await chromium.launch(launchOptions())
try {
  for (const { name, width, colorScheme, show } of pictures) {
    const viewport = { width, height: width < 600 ? 760 : 800 }
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce', locale: 'en-GB' })
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
