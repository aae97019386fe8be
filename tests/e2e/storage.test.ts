import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { readLevels } from './support/answerAtSpeed'
import { startKillable } from './support/killableBrowser'
import { beginCalms } from './support/takeCalms'

const address = process.env['E2E_APP_URL'] ?? ''

async function choose(page: Page, question: number, level: number) {
  await page.locator(`fieldset[data-question="${question}"] input[value="${level}"]`).check()
}

const status = (page: Page) => page.locator('[data-saving]:visible')

async function inProfile(work: (profile: string) => Promise<void>) {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'))
  try {
    await work(profile)
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
}

test('a browser that lost its databases gets the answers back from the journal', async () => {
  await inProfile(async (profile) => {
    const first = await startKillable(profile)
    await first.page.goto(address)
    await beginCalms(first.page, 'Journal')
    for (const [question, level] of [4, 4, 3, 5].entries()) await choose(first.page, question, level)
    await expect(status(first.page)).toHaveText('Saved')
    const draft = first.page.url()
    await first.kill()
    // What Chromium itself does after a full disk or a torn log.
    rmSync(join(profile, 'Default', 'IndexedDB'), { recursive: true })

    const second = await startKillable(profile)
    await second.page.goto(draft)
    await expect.poll(() => readLevels(second.page)).toEqual({ 0: 4, 1: 4, 2: 3, 3: 5 })
    await expect(second.page.getByText('One response was restored from the second copy')).toBeVisible()
    await second.kill()
  })
})

test('site data that is cleared while the page is open is told, and the answers stay in the tab', async ({
  page,
  appUrl,
}) => {
  await page.goto('')
  await beginCalms(page, 'Wiped')
  await choose(page, 0, 4)
  await expect(status(page)).toHaveText('Saved')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Storage.clearDataForOrigin', { origin: new URL(appUrl).origin, storageTypes: 'all' })
  await choose(page, 1, 3)
  await expect(status(page)).toHaveText('Not saved')
  await expect(page.getByText('Not saved: the storage was taken away while this page was open.')).toBeVisible()
  expect(await readLevels(page)).toEqual({ 0: 4, 1: 3 })
})

test('a full disk is told', async ({ page, appUrl }) => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(appUrl).origin, quotaSize: 1 })
  await page.goto('')
  await beginCalms(page, 'Full')
  await choose(page, 0, 4)
  await expect(status(page)).toHaveText('Not saved')
  await expect(page.getByText('Not saved: the storage of this browser is full.')).toBeVisible()
  await expect(page.getByText('stopped working while this page was open')).toBeHidden()
})

test('where storing is forbidden one can answer, and is told that nothing is stored', async () => {
  await inProfile(async (profile) => {
    mkdirSync(join(profile, 'Default'))
    const preferences = { profile: { default_content_setting_values: { cookies: 2 } } }
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
    const { page, kill } = await startKillable(profile)
    await page.goto(address)
    await beginCalms(page, 'Blocked')
    await choose(page, 0, 4)
    await expect(status(page)).toHaveText('Not saved')
    await expect(page.getByText('Not saved: this browser does not allow storing.')).toBeVisible()
    expect(await readLevels(page)).toEqual({ 0: 4 })
    await kill()
  })
})
