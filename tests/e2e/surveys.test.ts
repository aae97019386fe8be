import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { launchOptions } from '../../scripts/browser.mjs'
import { expectAccessible, expectNoSidewaysScroll } from './support/accessibility'
import { expect, test } from './support/app'
import { harborQuestionnaire } from './support/harborQuestionnaire'
import {
  codeOf,
  contentOf,
  joinAndAnswer,
  keepQuestionnaire,
  openAtStart,
  openRound,
  openTab,
  paste,
  seal,
  type Levels,
} from './support/surveying'

/** Five people, each with levels for Flow (waiting, batches, handoffs) and Care (blame, bad news). */
const spring: readonly Levels[] = [
  [
    [1, 2, 3],
    [2, 4],
  ],
  [
    [1, 3, 2],
    [4, 5],
  ],
  [
    [2, 2, 2],
    [3, 4],
  ],
  [
    [5, 2, 2],
    [5, 4],
  ],
  [
    [5, 3, 1],
    [4, 4],
  ],
]

/** The same people a quarter later; batches is asked otherwise now, and approval stands at the end of Flow. */
const summer: readonly Levels[] = [
  [
    [2, 1, 3, 1],
    [4, 4],
  ],
  [
    [3, 1, 3, 1],
    [4, 5],
  ],
  [
    [3, 1, 3, 1],
    [3, 4],
  ],
  [
    [4, 1, 4, 1],
    [5, 4],
  ],
  [
    [4, 1, 3, 1],
    [4, 4],
  ],
]

/** A browser whose camera shows what stands in a file by the time it is started. */
async function browserWithCamera(pictures: string): Promise<Browser> {
  const options = launchOptions()
  const camera = [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${pictures}`,
  ]
  return chromium.launch({ ...options, args: [...options.args, ...camera] })
}

/** The screen of somebody who shows their QR code, as the pictures of a camera that looks at it. */
async function showToCamera(page: Page, pictures: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.getByRole('button', { name: 'Show the QR code' }).click()
  const code = page.getByRole('img', { name: 'QR code of your sealed answers' })
  await code.scrollIntoViewIfNeeded()
  const frame = await page.screenshot({ type: 'jpeg', quality: 90 })
  writeFileSync(pictures, Buffer.concat(Array.from({ length: 40 }, () => frame)))
}

/** Anna's answer by paste, Cleo's as a file, Dina's by camera, Ben's and Emil's in one paste; then Anna thinks again. */
async function collect(desk: Page, people: readonly Page[], pictures: string): Promise<void> {
  const [anna, ben, cleo, dina, emil] = people
  if (!anna || !ben || !cleo || !dina || !emil) throw new Error('five people are needed')
  const counted = (count: number) =>
    expect(desk.getByRole('status').filter({ hasText: `${count} of 6 answered` })).toBeVisible()

  await openTab(desk, 'Responses')
  await paste(desk, `Here is mine: ${await codeOf(anna)} Greetings`)
  await counted(1)
  await expect(desk.getByRole('button', { name: 'Show the results' })).toBeDisabled()
  // Nobody sees anything before three have answered and the facilitator reveals it.
  await openTab(desk, 'Results')
  await expect(desk.getByText('There are no results yet')).toBeVisible()
  await expect(desk.getByRole('table')).toHaveCount(0)

  await openTab(desk, 'Responses')
  const file = cleo.waitForEvent('download')
  await cleo.getByRole('button', { name: 'Save the file' }).click()
  const { name, buffer } = await contentOf(file)
  const chooser = desk.waitForEvent('filechooser')
  await desk.getByRole('button', { name: 'Choose files…' }).click()
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer })
  await counted(2)
  await showToCamera(dina, pictures)
  await desk.getByRole('button', { name: 'Start the camera' }).click()
  await counted(3)
  await desk.getByRole('button', { name: 'Stop the camera' }).click()
  await paste(desk, `${await codeOf(ben)}\n\n> ${await codeOf(emil)}`)
  await counted(5)

  await anna.getByRole('button', { name: 'Change my answers' }).click()
  await anna.getByRole('link', { name: 'Go on answering' }).click()
  await anna.getByRole('link', { name: /^Care/ }).first().click()
  await anna.locator('fieldset[data-question="0"] input').nth(3).check()
  await anna.getByRole('link', { name: 'Review and finish' }).last().click()
  await anna.getByRole('button', { name: 'Finish and go on to handing over' }).click()
  await seal(anna)
  await paste(desk, await codeOf(anna))
  await expect(desk.getByText('1 in place of an earlier one of the same person')).toBeVisible()
  await paste(desk, await codeOf(anna))
  await expect(desk.getByText('1 was here already')).toBeVisible()
}

async function discussAndPlan(desk: Page): Promise<void> {
  await openTab(desk, 'Discuss')
  const talk = desk.getByRole('group', { name: 'Agreed answer to About waiting' })
  await talk.getByRole('radio', { name: '2, Emerging' }).check()
  const said = desk.getByRole('textbox', { name: /^What was said/ }).first()
  await said.fill('Those at sea never wait, those ashore do.')
  await openTab(desk, 'Plan')
  await desk.getByRole('button', { name: 'Take it up: About handoffs' }).click()
  await desk.getByRole('textbox', { name: 'Owner' }).fill('Harbor master')
  await desk.getByLabel('Expected effect').selectOption({ label: 'About handoffs: 3, Consistent' })
  await desk.getByRole('textbox', { name: /^Help that you ask of leaders/ }).fill('A second crane.')
  await expect(desk.getByRole('heading', { name: 'What if it works out?' })).toBeVisible()
  await expect(desk.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()
}

test('a facilitator runs two rounds: five people join by link and answer by code, file and camera', async ({
  browser,
  appUrl,
  faults,
}) => {
  test.setTimeout(600_000)
  const pictures = join(mkdtempSync(join(tmpdir(), 'camera-')), 'frames.mjpeg')
  writeFileSync(pictures, '')
  const deskBrowser = await browserWithCamera(pictures)
  const open = async (opener: Browser) => {
    const context = await opener.newContext({ baseURL: appUrl, locale: 'en-GB', acceptDownloads: true })
    await faults.watch(context)
    return context.newPage()
  }
  const desk = await open(deskBrowser)
  const people = await Promise.all(spring.map(() => open(browser)))
  const answerAll = async (link: string, levels: readonly Levels[]) => {
    for (const [index, person] of people.entries()) await joinAndAnswer(person, link, levels[index] ?? [])
    for (const person of people) await seal(person)
  }

  // A questionnaire of the house's own, a survey, its first round.
  await desk.goto('')
  await keepQuestionnaire(desk, harborQuestionnaire('1.0.0'))
  await desk.goto('#/surveys/new')
  await desk.getByRole('textbox', { name: 'Team' }).fill('Harbor')
  await desk.getByRole('button', { name: 'Create the survey' }).click()
  const first = await openRound(desk, 'Spring', true)
  const [someone] = people
  if (!someone) throw new Error('somebody is needed')
  await someone.goto(first.link)
  await expect(someone.getByRole('button', { name: 'Begin' })).toBeVisible()
  await expectUsable(someone)
  await answerAll(first.link, spring)
  await expectUsable(someone)
  await collect(desk, people, pictures)
  await desk.getByRole('button', { name: 'Show the results' }).click()
  await openTab(desk, 'Results')
  // Flow: 2, 2, 2, 3, 3; Care: 4, 4.5, 3.5, 4.5, 4.
  await expectScores(desk, { Flow: '2.4', Care: '4.1' })
  await expect(desk.getByText('Rated by 5 of 5, from Ad hoc to Adaptive: split.')).toBeVisible()
  await discussAndPlan(desk)
  await desk.getByText('Close, archive or delete').click()
  await desk.getByRole('button', { name: 'Close the round' }).click()
  await expect(desk.getByText('Closed', { exact: false }).first()).toBeVisible()

  // The next round begins with what became of the action, in the newer version of the questionnaire.
  const survey = desk.url().replace(/(#\/surveys\/[^/]+).*/, '$1')
  await keepQuestionnaire(desk, harborQuestionnaire('2.0.0'))
  await desk.goto(`${survey}/open`)
  await desk
    .getByRole('group', { name: /^What became of/ })
    .getByRole('radio', { name: 'Done' })
    .check()
  await desk
    .getByRole('group', { name: /help\?$/ })
    .getByRole('radio', { name: 'Partly' })
    .check()
  await expect(desk.getByText('Harbor check 2.0.0 instead of 1.0.0', { exact: false })).toBeVisible()
  const second = await openRound(desk, 'Summer', false)
  await answerAll(second.link, summer)
  const codes = await Promise.all(people.map((person) => codeOf(person)))
  await openTab(desk, 'Responses')
  await paste(desk, codes.join('\n'))
  await expect(desk.getByText('5 taken in')).toBeVisible()
  await desk.getByRole('button', { name: 'Show the results' }).click()
  await openTab(desk, 'Results')
  await expectSummer(desk)

  // The report is made, and says of itself that its numbers follow from what it carries.
  const report = desk.waitForEvent('download')
  await desk.getByRole('button', { name: 'PDF report' }).click()
  const pdf = await contentOf(report)
  const leader = await open(browser)
  await openAtStart(leader, { ...pdf, name: 'report.pdf' })
  await expect(leader.getByText(/follow from/).first()).toBeVisible()

  // Everything on another machine, from the survey's file alone.
  await desk.goto(survey)
  await desk.getByRole('radio', { name: /^With the keys/ }).check()
  await desk.getByLabel('Passphrase', { exact: true }).fill('seven seas and a crane')
  await desk.getByLabel('The passphrase once more').fill('seven seas and a crane')
  const saving = desk.waitForEvent('download')
  await desk.getByRole('button', { name: 'Save the survey file' }).click()
  const file = await contentOf(saving)
  await deskBrowser.close()
  const elsewhere = await open(browser)
  await openAtStart(elsewhere, file)
  await elsewhere.getByLabel('Passphrase of the keys (optional)').fill('seven seas and a crane')
  await elsewhere.getByRole('button', { name: 'Add to this browser' }).click()
  await elsewhere.getByRole('link', { name: 'To the survey' }).click()
  await elsewhere.getByRole('link', { name: 'Summer' }).click()
  await expectSummer(elsewhere)
})

/** What people see of a round can be used by everybody, on the narrowest phone too. */
async function expectUsable(page: Page): Promise<void> {
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  if (size) await page.setViewportSize(size)
}

/** Flow: 7/4, 2, 2, 5/2, 9/4; Care: 4, 4.5, 3.5, 4.5, 4. On the common questions Flow goes from 12/5 to 16/5. */
async function expectSummer(page: Page): Promise<void> {
  await expectScores(page, { Flow: '2.1', Care: '4.1' })
  await page.getByText('Figures', { exact: true }).click()
  const flow = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Flow' }) })
  await expect(flow.filter({ hasText: '+0.8' }).filter({ hasText: '−1.1' }).filter({ hasText: '−0.3' })).toBeVisible()
}

async function expectScores(page: Page, scores: Readonly<Record<string, string>>): Promise<void> {
  const table = page.getByRole('table', { name: 'The same numbers as a table' })
  for (const [name, score] of Object.entries(scores)) {
    await expect(table.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })).toContainText(score)
  }
}
