import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import axe from 'axe-core'
import { writeInvitation } from '@/exchange/invitation'
import { Join } from '@/features/join/Join'
import { JoinInvitation } from '@/features/join/JoinInvitation'
import { connectLibrary } from '@/state/libraryStore'
import { useJoinedStore } from '@/state/joinedStore'
import { connectSurveys } from '@/state/surveyLibrary'
import type { RoundTerms } from '@/domain/survey/terms'
import { fakeSurveys, type FakeSurveys } from '../../support/fakeSurveys'
import { memoryLibrary, type MemoryLibrary } from '../../support/memoryLibrary'
import { definitionOf } from '../../support/questionnaireTexts'
import { renderAt } from '../../support/renderAt'
import { sealedRound, type SealedRound } from '../../support/sealedRound'

let round: SealedRound
let library: MemoryLibrary
let memory: FakeSurveys
let disconnect: (() => void)[]

beforeAll(async () => {
  round = await sealedRound(await definitionOf({ id: 'calms-pulse', version: '1.0.0' }))
})
beforeEach(() => {
  library = memoryLibrary()
  memory = fakeSurveys()
  disconnect = [connectLibrary(library), connectSurveys(() => Promise.resolve(memory))]
})
afterEach(() => {
  disconnect.forEach((letGo) => letGo())
  useJoinedStore.setState({ rounds: new Map(), listed: null })
})

const joined = () => memory.memory.joined.get(round.terms.round)
async function codeOf(terms: RoundTerms): Promise<string> {
  const code = await writeInvitation(terms, [])
  if (!code.ok) throw new Error(JSON.stringify(code.problems))
  return code.value
}

it('tells who asks, how long it takes and what is promised before the first question', async () => {
  await renderAt(<Join code={await codeOf(round.terms)} />)
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent('Payments and Billing: Third round, autumn 2026')
  for (const text of [
    'Payments and Billing, service “Checkout and invoices” asks for your view.',
    /20 questions, about 9 minutes\./,
    'Please answer by 10 December 2026.',
    'Confidential, not anonymous.',
    'Until 5 people have answered, only the number of answers is shown.',
    'No figure is shown with fewer than 5 people behind it.',
    'Your answers stay on this device until you remove them.',
  ])
    await expect.element(page.getByText(text).first()).toBeVisible()
})

it('says so where nothing is withheld', async () => {
  await renderAt(<JoinInvitation terms={{ ...round.terms, promise: { kind: 'open' } }} questionnaires={[]} />)
  await expect.element(page.getByText(/^Nothing is withheld/)).toBeVisible()
})

it('begins with the groups that were chosen, and leaves out what was not said', async () => {
  const { here } = await renderAt(<Join code={await codeOf(round.terms)} />)
  await page.getByRole('radio', { name: 'Operations' }).click()
  await page.getByRole('radio', { name: 'North' }).click()
  await page.getByRole('group', { name: 'Where do you work?' }).getByRole('radio', { name: 'Rather not say' }).click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect.poll(() => here()).toMatch(/^\/assess\/[0-9a-f-]{36}$/)
  expect(joined()).toMatchObject({ segments: { role: 'operations' }, sent: [] })
  expect(here()).toBe(`/assess/${joined()?.respondent ?? ''}`)
  expect([...library.storage.responses.values()]).toMatchObject([
    { response: { id: joined()?.respondent, about: { mode: 'person', team: 'Payments and Billing' } } },
  ])
})

it.each([
  { name: 'no code', code: undefined, title: 'There is no invitation in this address' },
  { name: 'a cut code', code: 'AQIDBA', title: 'This invitation cannot be read' },
  { name: 'foreign characters', code: '%%%', title: 'This invitation cannot be read' },
])('says what to do with $name', async ({ code, title }) => {
  await renderAt(<Join code={code} />)
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(title)
})

it('asks for the file where the questionnaire is not known, and tries again', async () => {
  const questionnaire = { ...round.terms.questionnaire, id: 'house-rules' }
  await renderAt(<JoinInvitation terms={{ ...round.terms, questionnaire }} questionnaires={[]} />)
  await expect.element(page.getByRole('alert')).toHaveTextContent('Ask for the invitation as a file')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.element(page.getByRole('alert')).toBeVisible()
})

it('lets the person who answers here go on, and the next one start clean', async () => {
  const first = await renderAt(<Join code={await codeOf(round.terms)} />)
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect.poll(() => joined()).toBeDefined()
  const respondent = joined()?.respondent ?? ''
  await first.unmount()

  const { here } = await renderAt(<Join code={await codeOf(round.terms)} />)
  await page.getByRole('button', { name: 'Somebody else uses this device now' }).click()
  await expect.element(page.getByText(/^They were not handed over yet/)).toBeVisible()
  await page.getByRole('button', { name: 'Keep them' }).click()
  await page.getByRole('button', { name: 'Somebody else uses this device now' }).click()
  await page.getByRole('button', { name: 'Remove them and start clean' }).click()
  await expect.element(page.getByRole('button', { name: 'Begin' })).toBeVisible()
  expect(joined()).toBeUndefined()
  expect(library.storage.deleted.has(respondent)).toBe(true)

  await page.getByRole('button', { name: 'Bring them back' }).click()
  await page.getByRole('button', { name: 'They are mine: go on' }).click()
  expect(joined()?.respondent).toBe(respondent)
  expect(library.storage.deleted.has(respondent)).toBe(false)
  expect(here()).toBe(`/joined/${round.terms.round}`)
})

it.each(['light', 'dark'])('passes axe in the %s theme', async (theme) => {
  document.documentElement.dataset['theme'] = theme
  await renderAt(
    <main>
      <Join code={await codeOf(round.terms)} />
    </main>,
  )
  await expect.element(page.getByRole('button', { name: 'Begin' })).toBeVisible()
  const { violations } = await axe.run(document.body)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  delete document.documentElement.dataset['theme']
})
