import { readFileSync } from 'node:fs'
import { expect, type Download, type Page } from '@playwright/test'

/** Levels by part of the questionnaire, in its order. */
export type Levels = readonly (readonly number[])[]

export async function contentOf(download: Promise<Download>): Promise<{ name: string; buffer: Buffer }> {
  const done = await download
  return { name: done.suggestedFilename(), buffer: readFileSync(await done.path()) }
}

type File = { readonly name: string; readonly buffer: Buffer }

/** Hands a file to the app by the button of the start screen. */
export async function openAtStart(page: Page, { name, buffer }: File): Promise<void> {
  await page.goto('#/')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file…' }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer })
}

/** Keeps a questionnaire of one's own in this browser. */
export async function keepQuestionnaire(page: Page, text: string): Promise<void> {
  await openAtStart(page, { name: 'harbor.json', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: 'Keep and use it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Assess your team')
}

/** From the form of a new round to its invitation; answers with the key file and the link. */
export async function openRound(page: Page, title: string, isFirst: boolean): Promise<{ key: File; link: string }> {
  await page.getByRole('textbox', { name: 'Title of the round' }).fill(title)
  await page.getByRole('radio', { name: /^Harbor check/ }).check()
  if (isFirst) {
    await page.getByRole('radio', { name: /^3 people/ }).check()
    await page.getByLabel(/^How many people are asked/).fill('6')
  }
  await page.getByRole('button', { name: 'Go on to the key' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the key file' }).click()
  const key = await contentOf(download)
  await expect(page.getByRole('button', { name: 'Open the round' })).toBeDisabled()
  await page.getByRole('checkbox', { name: /^I have the file/ }).check()
  await page.getByRole('button', { name: 'Open the round' }).click()
  const link = await page.getByRole('textbox', { name: 'Link of the invitation' }).inputValue()
  return { key, link }
}

/** Joins by a link and gives all answers, up to the button that seals them. */
export async function joinAndAnswer(page: Page, link: string, levels: Levels): Promise<void> {
  await page.goto(link)
  await expect(page.getByText('Until 3 people have answered, only the number of answers is shown.')).toBeVisible()
  await page.getByRole('button', { name: 'Begin' }).click()
  await answer(page, levels)
}

/** Chooses the statements part by part and finishes. */
export async function answer(page: Page, levels: Levels): Promise<void> {
  for (const [part, ratings] of levels.entries()) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(part === 0 ? 'Flow' : 'Care')
    for (const [question, level] of ratings.entries()) {
      await page
        .locator(`fieldset[data-question="${question}"] input`)
        .nth(level - 1)
        .check()
    }
    if (part < levels.length - 1) await page.getByRole('button', { name: /^Continue to/ }).click()
  }
  await page.getByRole('link', { name: 'Review and finish' }).last().click()
  await page.getByRole('button', { name: 'Finish and go on to handing over' }).click()
  await expect(page.getByRole('heading', { name: 'Ready to hand over' })).toBeVisible()
}

export async function seal(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Seal my (changed )?answers$/ }).click()
  await expect(page.getByRole('heading', { name: /^Sealed on/ })).toBeVisible()
}

export async function codeOf(page: Page): Promise<string> {
  return page.getByRole('textbox', { name: 'Your sealed answers' }).inputValue()
}

/** Pastes codes on the tab of responses. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Codes' }).fill(text)
  await page.getByRole('button', { name: 'Take in' }).click()
}

export async function openTab(page: Page, name: 'Invite' | 'Responses' | 'Results' | 'Discuss' | 'Plan') {
  await page.getByRole('navigation', { name: 'Parts of the round' }).getByRole('link', { name }).click()
}
