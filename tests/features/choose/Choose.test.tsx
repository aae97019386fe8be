import { afterEach, beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { Choose } from '@/features/choose/Choose'
import { connectLibrary } from '@/state/libraryStore'
import { memoryLibrary, type MemoryLibrary } from '../../support/memoryLibrary'
import { renderAt } from '../../support/renderAt'
import { shippedQuestionnaires } from '../../support/shippedQuestionnaires'

let memory: MemoryLibrary
let disconnect: () => void

beforeEach(() => {
  memory = memoryLibrary()
  disconnect = connectLibrary(memory)
})

afterEach(() => {
  disconnect()
})

it('offers the longest questionnaire first, with minutes, and says once which ones take an optional part', async () => {
  await renderAt(<Choose />)
  const calms = page.getByRole('radio', { name: /^CALMS\s?36 questions, about 16 minutes/ })
  await expect.element(calms).toBeChecked()
  await expect
    .element(
      page.getByText(
        'DORA metrics can be answered as an optional last part of CALMS, CALMS pulse and The Three Ways, about 2 minutes more.',
      ),
    )
    .toBeVisible()
  await expect.element(page.getByRole('radio', { name: /^DORA metrics\s?5 metrics, about 2 minutes/ })).toBeVisible()
})

it('promises to go on later only where the browser stores answers', async () => {
  disconnect()
  disconnect = connectLibrary(memoryLibrary({ health: { kind: 'full' } }))
  await renderAt(<Choose />)
  await expect.element(page.getByText('Nothing can be saved now')).toBeVisible()
})

it('asks for the team before it begins', async () => {
  const { here } = await renderAt(<Choose />, '/assess')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect
    .element(page.getByRole('textbox', { name: 'Team' }))
    .toHaveAccessibleDescription('Enter the name of the team.')
  await expect.element(page.getByRole('textbox', { name: 'Team' })).toHaveFocus()
  expect(here()).toBe('/assess')
})

it('stores who answers for which team, and leaves out what was not said', async () => {
  const { here } = await renderAt(<Choose />)
  await page.getByRole('radio', { name: /^The Three Ways/ }).click()
  await page.getByRole('radio', { name: /^The team together/ }).click()
  await page.getByRole('textbox', { name: 'Team' }).fill('  Payments ')
  await page.getByRole('textbox', { name: 'Who is taking part (optional)' }).fill('Everybody')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect.poll(() => here()).toMatch(/^\/assess\/[0-9a-f-]{36}$/)
  const [stored] = [...memory.storage.responses.values()]
  expect(stored).toMatchObject({
    access: 'own',
    response: {
      about: { mode: 'team', team: 'Payments', respondent: 'Everybody' },
      questionnaire: { id: 'three-ways', version: '1.0.0' },
      status: 'inProgress',
    },
  })
  expect(stored?.response.about).not.toHaveProperty('service')
})

it('keeps older versions reachable and offers the newest first', async () => {
  const threeWays = shippedQuestionnaires.find((text) => text.includes('"id": "three-ways"')) ?? ''
  memory.storage.ownQuestionnaires.add(threeWays.replace('"version": "1.0.0"', '"version": "1.10.0"'))
  await renderAt(<Choose />)
  await expect.element(page.getByText('Version 1.10.0, your own questionnaire')).toBeVisible()
  await page.getByText('Older versions').click()
  await page.getByRole('radio', { name: /^The Three Ways.*Version 1\.0\.0/ }).click()
  await page.getByRole('textbox', { name: 'Team' }).fill('Payments')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect
    .poll(() => [...memory.storage.responses.values()].map(({ response }) => response.questionnaire.version))
    .toEqual(['1.0.0'])
})

it('says so when the list cannot be loaded, and tries again', async () => {
  let isOnline = false
  disconnect()
  disconnect = connectLibrary({
    ...memory,
    listQuestionnaires: () =>
      isOnline
        ? memory.listQuestionnaires()
        : Promise.resolve({ ok: false, problem: 'offline', entries: [], unreadable: [] }),
  })
  await renderAt(<Choose />)
  await expect.element(page.getByRole('alert')).toHaveTextContent('The list of questionnaires could not be loaded')
  isOnline = true
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.element(page.getByRole('radio', { name: /^CALMS pulse/ })).toBeVisible()
})

it('offers one’s own questionnaires while the list of the others is out of reach, and tells of unreadable ones', async () => {
  const listed = await memory.listQuestionnaires()
  const entries = listed.entries.slice(0, 1).map((entry) => ({ ...entry, title: 'House rules', isOwn: true }))
  const unreadable = [{ sha256: 'e'.repeat(64), why: 'damaged' as const, problem: 'text', raw: '{}' }]
  disconnect()
  disconnect = connectLibrary({
    ...memory,
    listQuestionnaires: () => Promise.resolve({ ok: false, problem: 'offline', entries, unreadable }),
  })
  await renderAt(<Choose />)
  await expect.element(page.getByRole('alert')).toHaveTextContent('Your own questionnaires are listed below.')
  await expect.element(page.getByRole('radio', { name: /^House rules/ })).toBeVisible()
  await expect.element(page.getByText(/^One questionnaire of your own cannot be read/)).toBeVisible()
})
