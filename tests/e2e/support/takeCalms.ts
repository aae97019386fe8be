import { expect, type Locator, type Page } from '@playwright/test'

/** Keys for the questions of CALMS 1.0.0 in their order, part by part; D = I don't know, N = does not apply. */
export const calmsKeys: Readonly<Record<string, string>> = {
  Culture: '4434534',
  Automation: '33232D32',
  Lean: '22312N3',
  Measurement: '3333333',
  Sharing: '5544444',
}

/** Brackets from worst to best: once a day to once a week, one week to one month, 0 to 15 percent, less than a day. */
export const doraKeys = '4365'

/** Scores worked out by hand: 27/7, 18/7 (one not known), 13/6 (one does not apply), 21/7, 30/7. */
export const calmsScores: readonly (readonly string[])[] = [
  ['Culture', '3.9', 'Embedded', '7 of 7'],
  ['Automation', '2.6', 'Emerging', '7 of 8'],
  ['Lean', '2.2', 'Emerging', '6 of 6'],
  ['Measurement', '3.0', 'Consistent', '7 of 7'],
  ['Sharing', '4.3', 'Embedded', '7 of 7'],
]

/** Presses Tab until the control has the focus, as a person without a mouse does. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('the control cannot be reached with the Tab key')
}

/** From Start to the first question, by keyboard alone. */
export async function beginCalms(page: Page, team: string): Promise<void> {
  await tabTo(page, page.getByRole('link', { name: 'Choose a questionnaire' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Assess your team')
  const field = page.getByRole('textbox', { name: 'Team' })
  await field.waitFor()
  await tabTo(page, field)
  await page.keyboard.type(team)
  await page.keyboard.press('Tab')
  await page.keyboard.type('ledger')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Culture')
}

/** Answers one part, key by key, and goes on to the next with Enter. */
export async function answerPart(page: Page, title: string, keys: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await tabTo(page, page.locator('fieldset[data-question="0"] input').first())
  for (const key of keys) {
    await page.keyboard.press(key)
    await expect(page.locator('fieldset[data-question]:focus-within input:checked')).toHaveCount(1)
    await page.keyboard.press('Enter')
  }
}

/** Every score row of the result table: name, score, solid level, coverage. */
export async function readScores(page: Page): Promise<string[][]> {
  const table = page.getByRole('table', { name: 'The same numbers as a table' })
  await table.waitFor()
  const columns = await table.getByRole('columnheader').allInnerTexts()
  const rows = await table.locator('tbody tr').all()
  return Promise.all(
    rows.map(async (row) => {
      const cells = await row.locator('th, td').allInnerTexts()
      return [cells[0], cells[1], cells[2], cells[columns.indexOf('Coverage')]].map((cell) => (cell ?? '').trim())
    }),
  )
}
