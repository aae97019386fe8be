import { beforeAll, beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { applySurveyChange } from '@/domain/survey/applySurveyChange'
import type { Survey } from '@/domain/survey/survey'
import { lockKeys } from '@/exchange/lockedKeys'
import { writeSurveyFile } from '@/exchange/surveyFile'
import { OpenFile } from '@/features/open/OpenFile'
import { keyTools } from '@/sealing/keyTools'
import { receiveFiles } from '@/state/incomingStore'
import { expectAccessible } from '../../support/accessible'
import { connectMemory } from '../../support/connectedSurveys'
import type { FakeSurveys } from '../../support/fakeSurveys'
import { definitionOf } from '../../support/questionnaireTexts'
import { renderAt } from '../../support/renderAt'
import { answersOf, sealedRound, type SealedRound } from '../../support/sealedRound'

const passphrase = 'correct horse battery'

let round: SealedRound
let codes: readonly string[]
let locked: Awaited<ReturnType<typeof lockKeys>>
let surveys: FakeSurveys

beforeAll(async () => {
  round = await sealedRound(await definitionOf({ id: 'calms-pulse', version: '1.0.0' }))
  codes = await Promise.all([1, 2, 3].map((person) => round.seal(answersOf(person, round.definition))))
  locked = await lockKeys([round.key], passphrase, keyTools)
})

beforeEach(() => {
  ;({ surveys } = connectMemory())
})

type Written = { survey?: Survey; people?: number; keys?: typeof locked | null }

function surveyText({ survey = round.survey, people = 3, keys = locked }: Written = {}): string {
  const ballots = codes.slice(0, people).map((code) => ({ round: round.terms.round, code, receivedOn: '2026-11-27' }))
  return writeSurveyFile({ survey, ballots }, { ownTexts: [], keys })
}

function openText(text: string, name = 'payments.json') {
  receiveFiles([new File([text], name)])
  return renderAt(<OpenFile />, '/open')
}

const id = () => round.survey.id
const ballots = () => [...(surveys.memory.ballots.get(id())?.values() ?? [])]
const openedHere = () => ballots().filter(({ opened }) => opened !== null).length
const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

it('says what a survey file holds, and changes nothing before it is told to', async () => {
  await openText(surveyText())
  await expect.element(page.getByRole('heading', { name: 'payments.json holds a survey' })).toBeVisible()
  await expect.element(page.getByRole('row', { name: /from 26 November 2026 Open 3$/ })).toBeVisible()
  await expect.element(page.getByText('The keys that open the answers are inside, behind a passphrase.')).toBeVisible()
  await expect.element(page.getByText(/^The survey is kept in this browser/)).toBeVisible()
  expect(surveys.memory.surveys.size).toBe(0)
})

it('adds a survey with its keys, opens what was sealed, and takes all of it back', async () => {
  await openText(surveyText())
  await page.getByLabelText('Passphrase of the keys (optional)').fill(passphrase)
  await press('Add to this browser')
  await expect.element(page.getByText(/^The survey of .* is here$/)).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'To the survey' })).toHaveAttribute('href', `/surveys/${id()}`)
  expect(surveys.memory.surveys.get(id())).toEqual(round.survey)
  expect(surveys.memory.keys.get(round.terms.round)).toEqual(round.key)
  expect(openedHere()).toBe(3)

  await press('Undo')
  await expect.element(page.getByText('Undone. Everything is as it was before.')).toBeVisible()
  expect(await surveys.listSurveys()).toEqual([])
})

it('keeps the answers sealed without the passphrase, and says so', async () => {
  await openText(surveyText())
  await press('Add to this browser')
  await expect.element(page.getByText(/^3 answers are kept sealed/)).toBeVisible()
  expect(ballots().map(({ fault }) => fault)).toEqual(['cannotBeOpened', 'cannotBeOpened', 'cannotBeOpened'])
})

it('adds nothing with a wrong passphrase', async () => {
  await openText(surveyText())
  const field = page.getByLabelText('Passphrase of the keys (optional)')
  await field.fill('wrong')
  await press('Add to this browser')
  await expect.element(field).toHaveAccessibleDescription(/The passphrase is wrong, or the file was changed\./)
  expect(surveys.memory.surveys.size).toBe(0)
})

it('tells what merging would change, merges, and puts everything back as it was', async () => {
  const renamed = applySurveyChange(round.survey, { kind: 'about', team: 'Billing' }, new Date('2026-11-28T09:00:00Z'))
  surveys.memory.surveys.set(id(), round.survey)
  surveys.memory.keys.set(round.terms.round, round.key)
  await openText(surveyText({ people: 1 }), 'before.json')
  await press('Merge into this browser')
  await expect.poll(openedHere).toBe(1)
  const before = ballots()

  receiveFiles([new File([surveyText({ survey: renamed })], 'after.json')])
  await expect.element(page.getByText('2 sealed answers come in that are not here.')).toBeVisible()
  await expect.element(page.getByText(/^The name of the team or service in the file was set later/)).toBeVisible()
  await press('Merge into this browser')
  await expect.poll(openedHere).toBe(3)
  expect(surveys.memory.surveys.get(id())?.about.team).toBe('Billing')

  await press('Undo')
  await expect.element(page.getByText('Undone. Everything is as it was before.')).toBeVisible()
  expect(surveys.memory.surveys.get(id())).toEqual(round.survey)
  expect(ballots()).toEqual(before)
})

it('takes nothing back once the survey was changed since', async () => {
  surveys.memory.surveys.set(id(), round.survey)
  await openText(surveyText({ keys: null }))
  await press('Merge into this browser')
  await expect.element(page.getByText(/^The survey of .* is here$/)).toBeVisible()
  await surveys.changeSurvey(id(), { kind: 'about', team: 'Search' }, new Date())
  await press('Undo')
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent(/The survey was changed since then, so it is left as it is/)
  expect(surveys.memory.surveys.get(id())?.about.team).toBe('Search')
  expect(ballots()).toHaveLength(3)
})

it('says that the same survey is here already', async () => {
  surveys.memory.surveys.set(id(), round.survey)
  await openText(surveyText({ people: 0, keys: null }))
  await expect.element(page.getByText(/^The same survey is stored here already/)).toBeVisible()
  expect(page.getByRole('button', { name: 'Merge into this browser' }).elements()).toHaveLength(0)
})

it('leaves alone what cannot be read under the same name', async () => {
  surveys.memory.unreadable.set(id(), { kind: 'unreadable', id: id(), why: 'damaged', problem: '', raw: '{}' })
  await openText(surveyText())
  await expect.element(page.getByText(/It is left as it is, so the survey cannot be added\.$/)).toBeVisible()
  expect(page.getByRole('button', { name: 'Add to this browser' }).elements()).toHaveLength(0)
})

it('leaves a round as it was promised when the file says otherwise, though its answers are opened here', async () => {
  await surveys.addSurvey(round.survey)
  const [first] = round.survey.rounds
  const open = { ...round.terms, promise: { kind: 'open' as const } }
  await openText(surveyText({ survey: { ...round.survey, rounds: first ? [{ ...first, terms: open }] : [] } }))
  await expect.element(page.getByText(/^A round of it is stored here under other terms/)).toBeVisible()
  expect(page.getByRole('button', { name: 'Merge into this browser' }).elements()).toHaveLength(0)
  expect(surveys.memory.surveys.get(id())?.rounds[0]?.terms).toEqual(round.terms)
})

it('says that nothing was added when the storage is full', async () => {
  await openText(surveyText())
  surveys.failWith('full')
  await press('Add to this browser')
  const alert = page.getByRole('alert')
  await expect.element(alert).toHaveTextContent(/^Nothing was added.* is full/)
  expect(surveys.memory.surveys.size).toBe(0)
})

it('adds the rest when a file is opened again that was stored in part', async () => {
  surveys.memory.surveys.set(id(), round.survey)
  await surveys.addBallots(id(), [
    {
      round: round.terms.round,
      sha256: 'a'.repeat(64),
      code: 'x',
      receivedOn: '2026-11-27',
      opened: null,
      fault: 'unfitting',
    },
  ])
  await openText(surveyText({ keys: null }))
  await press('Merge into this browser')
  await expect.poll(() => ballots().length).toBe(4)
})

it.each([
  {
    what: 'of a newer format',
    change: (text: string) => text.replace('"formatVersion": 1', '"formatVersion": 2'),
    told: /written by a newer version of the app \(format 2; this app reads up to 1\)/,
  },
  { what: 'cut in the middle', change: (text: string) => text.slice(0, 300), told: /^This file ends in the middle/ },
  {
    what: 'with a ballot of another round',
    change: (text: string) =>
      text.replace(/("ballots": \[\s*\{\s*"round": )"[^"]*"/, '$1"00000000-0000-4000-8000-000000000000"'),
    told: /^This belongs to the round 00000000-0000-4000-8000-000000000000, which is not in the file/,
  },
])('refuses a survey file $what, and changes nothing', async ({ change, told }) => {
  await openText(change(surveyText()))
  await expect.element(page.getByRole('alert')).toHaveTextContent('payments.json cannot be opened')
  await expect.element(page.getByText(told)).toBeVisible()
  await expect.element(page.getByText('Nothing was changed.')).toBeVisible()
  expect(surveys.memory.surveys.size).toBe(0)
})

it('is added by keyboard alone, and the outcome gets the focus', async () => {
  await openText(surveyText())
  const add = page.getByRole('button', { name: 'Add to this browser' })
  await expect.element(add).toBeVisible()
  const field = page.getByLabelText('Passphrase of the keys (optional)').element()
  if (field instanceof HTMLElement) field.focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('link', { name: 'To the survey' })).toBeVisible()
  await userEvent.keyboard('{Tab}')
  await expect.element(page.getByRole('link', { name: 'To the survey' })).toHaveFocus()
})

it('passes axe and fits 320 px', async () => {
  await page.viewport(320, 800)
  await openText(surveyText())
  await expect.element(page.getByRole('button', { name: 'Add to this browser' })).toBeVisible()
  await expectAccessible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  await press('Add to this browser')
  await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await expectAccessible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  await page.viewport(1280, 900)
})
