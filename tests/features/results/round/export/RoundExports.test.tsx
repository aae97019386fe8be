import '@/ui/tokens.css'
import '@/ui/base.css'
import axe from 'axe-core'
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Survey } from '@/domain/survey/survey'
import { readRoundFile } from '@/exchange/roundFile'
import { RoundExports } from '@/features/results/round/export/RoundExports'
import { openSurveyNow } from '@/state/surveyStore'
import { connectMemory } from '../../../../support/connectedSurveys'
import { renderAt } from '../../../../support/renderAt'
import { uuid } from '../../../../support/roundResults'
import { definitionOf } from '../../../../support/stored'
import { storeRounds } from '../../../../support/surveyWithRounds'
import { nextDownload } from '../../../../support/nextDownload'

const autumn = uuid(2)
const leaveNotes = 'Leave out the notes on “Shared ownership of production”'

async function show(change?: (survey: Survey) => Survey) {
  const { memory, surveys } = connectMemory()
  const survey = storeRounds(surveys, await definitionOf(memory, 'calms'), change)
  await renderAt(<RoundExports survey={survey.id} round={autumn} />)
  await expect.element(page.getByRole('heading', { name: 'What this tells about people' })).toBeVisible()
}

function openByConsent(survey: Survey): Survey {
  const promise = { kind: 'open' } as const
  return { ...survey, rounds: survey.rounds.map((round) => ({ ...round, terms: { ...round.terms, promise } })) }
}

function lastExport() {
  const round = openSurveyNow()?.survey.rounds.find(({ terms }) => terms.round === autumn)
  return round?.exports.at(-1)
}

/** Presses a button and gives the file that it makes. */
async function take(name: string): Promise<{ readonly name: string; readonly text: string }> {
  const download = nextDownload()
  await page.getByRole('button', { name, exact: true }).click()
  const { name: fileName, blob } = await download
  return { name: fileName, text: await blob.text() }
}

it('tells first what an export would disclose, the notes to be read there', async () => {
  await show()
  const check = page.getByText(/^A note stands beside “Shared ownership of production”/)
  await expect.element(check).toBeVisible()
  await page.getByText('The note on Shared ownership of production').click()
  await expect.element(page.getByText('We stopped blaming last year.')).toBeVisible()
  await expect
    .element(page.getByText(/^No figure has fewer than 3 people behind it\. Nothing more is disclosed/))
    .toBeVisible()
})

it('leaves out what is chosen from every file alike, and records what was made', async () => {
  await show()
  const before = [await take('Text (Markdown)'), await take('Results (JSON)'), await take('Web page (HTML)')]
  for (const { text } of before) expect(text).toContain('We stopped blaming last year.')
  expect(lastExport()).toMatchObject({ form: 'html', leftOut: [] })

  await page.getByRole('checkbox', { name: leaveNotes }).click()
  const after = [await take('Text (Markdown)'), await take('Results (JSON)'), await take('Web page (HTML)')]
  for (const { text } of after) expect(text).not.toContain('We stopped blaming last year.')
  expect(lastExport()).toMatchObject({ form: 'html', leftOut: ['culture-shared-ownership'] })
  expect(after.map(({ name }) => name)).toEqual([
    'payments-2026-09-15-round-report.md',
    'payments-2026-09-15-round-results.json',
    'payments-2026-09-15-round-report.html',
  ])
  await expect.element(page.getByText('payments-2026-09-15-round-report.html is made.')).toBeVisible()
})

it('writes results that can be read again, with both rounds and no single person', async () => {
  await show()
  const { text } = await take('Results (JSON)')
  const file = await readRoundFile(text)
  expect(file.ok && file.value.rounds.map(({ summary }) => summary.terms.title)).toEqual(['Spring 2026', 'Autumn 2026'])
  expect(text).not.toContain('00000000-0000-4000-8000-000000000001')
})

it('writes numbers of people of a confidential round', async () => {
  await show()
  await expect.element(page.getByText(/The table has numbers of people, and no row for a person\./)).toBeVisible()
  const lines = (await take('Table (CSV)')).text.trim().split('\r\n')
  expect(lines[0]).not.toContain('respondent')
  // 36 questions with five levels and three ways not to rate.
  expect(lines.filter((line) => line.includes(',"item",'))).toHaveLength(36 * 8)
})

it('writes a row a person and question of an open round, unless something is left out', async () => {
  await show(openByConsent)
  const people = (await take('Table (CSV)')).text.trim().split('\r\n')
  expect(people[0]).toContain('respondent')
  // Eight people and 36 questions.
  expect(people.filter((line) => line.includes(',"item",'))).toHaveLength(8 * 36)

  await page.getByRole('checkbox', { name: leaveNotes }).click()
  await expect.element(page.getByText(/Because something is left out, the table has numbers of people/)).toBeVisible()
  expect((await take('Table (CSV)')).text).not.toContain('respondent')
})

it('makes a page that shows itself without a script, its charts drawn inside', async () => {
  await show()
  const { text } = await take('Web page (HTML)')
  const made = new DOMParser().parseFromString(text, 'text/html')
  expect(made.querySelectorAll('script, link, img, iframe, object')).toHaveLength(0)
  // Radar, dots and one chart a dimension, each with identifiers of its own.
  expect(made.querySelectorAll('svg')).toHaveLength(7)
  const ids = Array.from(made.querySelectorAll('[id]'), ({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  // The page as it is, in the place of this one's content: axe looks at what is shown.
  const place = document.body.appendChild(document.createElement('div'))
  place.append(...made.body.childNodes, ...made.querySelectorAll('style'))
  const { violations } = await axe.run(place, { rules: { region: { enabled: false } } })
  place.remove()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
})

it('makes the report, the page for leaders and the sheets for the meeting as PDF', async () => {
  await show()
  for (const [button, name] of [
    ['PDF report', 'payments-2026-09-15-round-report.pdf'],
    ['One page for leaders (PDF)', 'payments-2026-09-15-round-summary.pdf'],
    ['Run sheet (PDF)', 'payments-2026-09-15-round-run-sheet.pdf'],
    ['Statement cards of the agenda (PDF)', 'payments-2026-09-15-round-cards.pdf'],
  ] as const) {
    const made = await take(button)
    expect(made.name).toBe(name)
    expect(made.text.startsWith('%PDF-')).toBe(true)
  }
  // Sheets show no figure: only the two reports were recorded.
  const round = openSurveyNow()?.survey.rounds.find(({ terms }) => terms.round === autumn)
  expect(round?.exports.map(({ form }) => form)).toEqual(['pdf', 'summary'])
})

it('can be used by keyboard, and axe finds nothing', async () => {
  await show()
  const box = page.getByRole('checkbox', { name: leaveNotes })
  box.element().focus()
  await userEvent.keyboard(' ')
  await expect.element(box).toBeChecked()
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
})
