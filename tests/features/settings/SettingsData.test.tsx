import { beforeAll, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { page } from 'vitest/browser'
import { readBackupFile } from '@/exchange/backupFile'
import { unlockKeys } from '@/exchange/lockedKeys'
import { backupOf } from '@/features/settings/backupOf'
import { Settings } from '@/features/settings/Settings'
import { keyTools } from '@/sealing/keyTools'
import { joinRound } from '@/state/joinedStore'
import { usePreferencesStore } from '@/state/preferences'
import { expectAccessible } from '../../support/accessible'
import { connectMemory } from '../../support/connectedSurveys'
import type { FakeSurveys } from '../../support/fakeSurveys'
import type { MemoryLibrary } from '../../support/memoryLibrary'
import { definitionOf } from '../../support/questionnaireTexts'
import { renderAt } from '../../support/renderAt'
import { answersOf, sealedRound, type SealedRound } from '../../support/sealedRound'
import { storeDraft } from '../../support/stored'

const passphrase = 'correct horse battery'

let round: SealedRound
let memory: MemoryLibrary
let surveys: FakeSurveys

beforeAll(async () => {
  round = await sealedRound(await definitionOf({ id: 'calms-pulse', version: '1.0.0' }))
})

beforeEach(async () => {
  ;({ memory, surveys } = connectMemory())
  onTestFinished(() => usePreferencesStore.setState(usePreferencesStore.getInitialState()))
  await surveys.addSurvey(round.survey)
  await surveys.saveKey(round.survey.id, round.key)
  const code = await round.seal(answersOf(1, round.definition))
  const ballot = { round: round.terms.round, sha256: 'a'.repeat(64), code, receivedOn: '2026-11-27' }
  await surveys.addBallots(round.survey.id, [{ ...ballot, opened: null, fault: 'cannotBeOpened' }])
})

const name = () => `${round.terms.title} of Payments and Billing, service “Checkout and invoices”`

async function backup(lock: string | null) {
  const made = await backupOf(lock)
  if (made.kind !== 'made') throw new Error(made.kind)
  const read = await readBackupFile(made.text)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return { made, file: read.value }
}

it('says how much of surveys is stored', async () => {
  await renderAt(<Settings />)
  await expect
    .element(page.getByText('1 survey with 1 answer taken in, and 0 rounds that you answer, are stored.'))
    .toBeVisible()
})

it('backs everything up: what comes out is what went in', async () => {
  const response = await storeDraft(memory, 'three-ways')
  await joinRound(round.terms, {}, round.definition)
  const { made, file } = await backup(passphrase)
  expect(file.surveys.map(({ survey }) => survey)).toEqual([round.survey])
  expect(file.surveys[0]?.ballots.map(({ receivedOn }) => receivedOn)).toEqual(['2026-11-27'])
  expect(file.responses).toContainEqual(response)
  expect(file.joined.map(({ terms }) => terms)).toEqual([round.terms])
  expect(made.unreadable).toBe(0)
  const keys = file.keys && (await unlockKeys(file.keys, passphrase, keyTools))
  expect(keys).toEqual({ ok: true, value: [round.key] })
})

it('leaves the keys out where they are not wanted, and says what cannot be read', async () => {
  surveys.memory.unreadable.set('x', { kind: 'unreadable', id: 'x', why: 'damaged', problem: '', raw: '{}' })
  const { made, file } = await backup(null)
  expect(file.keys).toBeNull()
  expect(made.text).not.toContain(round.key.privateKey)
  expect(made.unreadable).toBe(1)
})

it('asks for the passphrase twice, and remembers that the surveys are saved', async () => {
  await renderAt(<Settings />)
  await page.getByLabelText('Passphrase', { exact: true }).fill('short')
  await page.getByRole('button', { name: 'Back up everything' }).click()
  await expect
    .element(page.getByLabelText('Passphrase', { exact: true }))
    .toHaveAccessibleDescription(/At least 12 characters\./)
  await page.getByLabelText('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabelText('The passphrase once more').fill(`${passphrase}s`)
  await page.getByRole('button', { name: 'Back up everything' }).click()
  await expect.element(page.getByLabelText('The passphrase once more')).toHaveAccessibleDescription(/The two differ\./)
  await page.getByLabelText('The passphrase once more').fill(passphrase)
  await page.getByRole('button', { name: 'Back up everything' }).click()
  await expect.element(page.getByText(/^calms-backup-\d{4}-\d\d-\d\d\.json is made\./)).toBeVisible()
  expect(usePreferencesStore.getState().preferences.surveyFiles[round.survey.id]?.ballots).toBe(1)
})

it('removes a joined round from the device, with undo', async () => {
  const { joined } = await joinRound(round.terms, {}, round.definition)
  await renderAt(<Settings />)
  await expect.element(page.getByText('Not handed over yet')).toBeVisible()
  await page.getByRole('button', { name: `Remove from this device: ${name()}` }).click()
  await expect.element(page.getByText(`${name()} was removed from this device.`)).toBeVisible()
  await expect.element(page.getByRole('button', { name: `Undo the removal of ${name()}` })).toHaveFocus()
  expect(surveys.memory.joined.size).toBe(0)
  expect((await memory.loadResponse(joined?.respondent ?? '')).kind).toBe('none')

  await page.getByRole('button', { name: `Undo the removal of ${name()}` }).click()
  await expect.element(page.getByRole('button', { name: `Remove from this device: ${name()}` })).toBeVisible()
  expect(surveys.memory.joined.get(round.terms.round)).toEqual(joined)
  expect((await memory.loadResponse(joined?.respondent ?? '')).kind).toBe('response')
})

it('asks the browser to keep the storage, and says what it promised', async () => {
  vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false)
  onTestFinished(() => {
    vi.restoreAllMocks()
  })
  await renderAt(<Settings />)
  await expect.element(page.getByText(/^When the disk is short of space/)).toBeVisible()
  await page.getByRole('button', { name: 'Ask the browser not to clear it' }).click()
  await expect.element(page.getByText(/^The browser has promised not to clear/)).toBeVisible()
  expect(page.getByRole('button', { name: 'Ask the browser not to clear it' }).elements()).toHaveLength(0)
})

it('passes axe and fits 320 px', async () => {
  await page.viewport(320, 800)
  await joinRound(round.terms, {}, round.definition)
  await renderAt(<Settings />)
  await expect.element(page.getByText('Not handed over yet')).toBeVisible()
  await expectAccessible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  await page.viewport(1280, 900)
})
