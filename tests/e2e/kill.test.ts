import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { answerAtSpeed, levelsAfter, planOf, readLevels, type Levels } from './support/answerAtSpeed'
import { startKillable, type KillableBrowser } from './support/killableBrowser'
import { beginCalms } from './support/takeCalms'

const kills = 20
const questions = 7
const planLength = 400

async function openDraft(page: Page, address: string) {
  await page.goto(address)
  await page.getByRole('heading', { level: 1, name: 'Culture' }).waitFor()
  await page.locator('fieldset[data-question="0"] input:enabled').first().waitFor()
}

/** Answers until the browser is killed: at an acknowledgement, or at any moment. Returns the steps shown as saved. */
async function answerUntilKilled({ page, kill }: KillableBrowser, round: number): Promise<number> {
  const killsWhenSaved = round % 2 === 1
  const enough = 3 + ((round * 7) % 20)
  let shownAsSaved = 0
  await new Promise<void>((resolve, reject) => {
    let isKilled = false
    const killNow = () => {
      if (isKilled) return
      isKilled = true
      kill().then(resolve, reject)
    }
    if (!killsWhenSaved) setTimeout(killNow, 100 + ((round * 137) % 900))
    answerAtSpeed(page, planOf(round, planLength, questions), (steps) => {
      shownAsSaved = Math.max(shownAsSaved, steps)
      if (killsWhenSaved && steps >= enough) killNow()
    }).catch((error: unknown) => {
      // A browser that is killed cannot answer any more.
      if (!isKilled) reject(error instanceof Error ? error : new Error('The page did not answer', { cause: error }))
    })
  })
  return shownAsSaved
}

test(`${kills} kills: no answer that was shown as saved is missing`, async () => {
  test.setTimeout(300_000)
  const profile = mkdtempSync(join(tmpdir(), 'killed-'))
  const appUrl = process.env['E2E_APP_URL'] ?? ''
  let before: Levels = {}
  let address = ''
  let acknowledged = 0
  let browser = await startKillable(profile)
  try {
    await browser.page.goto(appUrl)
    await beginCalms(browser.page, 'Killed')
    address = browser.page.url()
    for (let round = 1; round <= kills; round += 1) {
      const shownAsSaved = await answerUntilKilled(browser, round)
      browser = await startKillable(profile)
      await openDraft(browser.page, address)
      const found = await readLevels(browser.page)

      // What came after the last word may be there as well, but only in order and without a hole.
      const plan = planOf(round, planLength, questions)
      const start = before
      const possible = plan.slice(shownAsSaved).map((_, more) => levelsAfter(start, plan, shownAsSaved + more))
      expect(possible, `round ${round}, ${shownAsSaved} steps shown as saved`).toContainEqual(found)
      before = found
      acknowledged += shownAsSaved
    }
  } finally {
    await browser.kill()
    rmSync(profile, { recursive: true, force: true })
  }
  expect(acknowledged).toBeGreaterThan(kills)
  test.info().annotations.push({ type: 'steps shown as saved', description: String(acknowledged) })
})
