import { beforeAll, beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import type { QuestionnaireResponse } from '@/domain/response'
import type { JoinedRound } from '@/domain/survey/joined'
import { writeBackupFile, type BackupFile } from '@/exchange/backupFile'
import { lockKeys } from '@/exchange/lockedKeys'
import { OpenExampleSurvey } from '@/features/open/OpenExampleSurvey'
import { OpenFile } from '@/features/open/OpenFile'
import { keyTools } from '@/sealing/keyTools'
import { receiveFiles } from '@/state/incomingStore'
import { expectAccessible } from '../../support/accessible'
import { connectMemory } from '../../support/connectedSurveys'
import type { FakeSurveys } from '../../support/fakeSurveys'
import { memoryLibrary, type MemoryLibrary } from '../../support/memoryLibrary'
import { definitionOf } from '../../support/questionnaireTexts'
import { renderAt } from '../../support/renderAt'
import { answersOf, sealedRound, type SealedRound } from '../../support/sealedRound'
import { storeDraft } from '../../support/stored'

let round: SealedRound
let part: BackupFile['surveys'][number]
let keys: BackupFile['keys']
let response: QuestionnaireResponse
let joined: JoinedRound
let memory: MemoryLibrary
let surveys: FakeSurveys

beforeAll(async () => {
  round = await sealedRound(await definitionOf({ id: 'calms-pulse', version: '1.0.0' }))
  const code = await round.seal(answersOf(1, round.definition))
  part = { survey: round.survey, ballots: [{ round: round.terms.round, code, receivedOn: '2026-11-27' }] }
  keys = await lockKeys([round.key], 'correct horse', keyTools)
  response = await storeDraft(memoryLibrary(), 'three-ways')
  joined = { terms: round.terms, respondent: crypto.randomUUID(), segments: {}, sent: [sent(1)] }
})

beforeEach(() => {
  ;({ memory, surveys } = connectMemory())
})

function sent(revision: number): JoinedRound['sent'][number] {
  return { kind: 'answers', revision, day: '2026-11-27', code: `code ${revision}`, how: 'file' }
}

function openBackup(rest: Partial<BackupFile> = {}) {
  const text = writeBackupFile({ responses: [response], surveys: [part], joined: [joined], keys, ...rest }, [])
  receiveFiles([new File([text], 'backup.json')])
  return renderAt(<OpenFile />, '/open')
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
const row = (name: RegExp) => page.getByRole('row', { name })
const opened = () =>
  [...(surveys.memory.ballots.get(round.survey.id)?.values() ?? [])].filter((one) => one.opened).length

it('says what is in a backup, restores it with the keys, and takes it back', async () => {
  await openBackup()
  await expect.element(page.getByRole('heading', { name: 'backup.json is a backup' })).toBeVisible()
  await expect.element(row(/^Responses 1 1 0 0 0$/)).toBeVisible()
  await expect.element(row(/^Surveys 1 1 0 0 0$/)).toBeVisible()
  await expect.element(row(/^Rounds you answer 1 1 0 0 0$/)).toBeVisible()
  await expectAccessible()
  expect(memory.storage.responses.size).toBe(0)

  await page.getByLabelText('Passphrase of the keys (optional)').fill('correct horse')
  await press('Restore')
  await expect.element(page.getByText('The backup is restored')).toBeVisible()
  expect(memory.storage.responses.get(response.id)).toEqual({ response, access: 'own' })
  expect(surveys.memory.joined.get(round.terms.round)).toEqual(joined)
  expect(opened()).toBe(1)

  await press('Undo')
  await expect.element(page.getByText('Undone. Everything is as it was before.')).toBeVisible()
  expect(await memory.listResponses()).toEqual([])
  expect(await surveys.listSurveys()).toEqual([])
  expect(surveys.memory.joined.size).toBe(0)
})

it('never replaces what was changed later here', async () => {
  const later = { ...response, changedAt: '2026-11-28T09:00:00.000Z', remarks: {} }
  await memory.addResponse(later, 'own')
  const nextPerson = { ...joined, respondent: crypto.randomUUID() }
  await surveys.saveJoined(nextPerson)
  await openBackup({ surveys: [] })
  await expect.element(row(/^Responses 1 0 0 0 1$/)).toBeVisible()
  await expect.element(row(/^Rounds you answer 1 0 0 0 1$/)).toBeVisible()
  await press('Restore')
  await expect.element(page.getByText('The backup is restored')).toBeVisible()
  expect(memory.storage.responses.get(response.id)?.response).toEqual(later)
  expect(surveys.memory.joined.get(round.terms.round)).toEqual(nextPerson)
  expect(page.getByRole('button', { name: 'Undo' }).elements()).toHaveLength(0)
})

it('brings a later state, joins what one person sent, and puts both back as they were', async () => {
  const before = { ...response, changedAt: '2026-01-01T09:00:00.000Z' }
  await memory.addResponse(before, 'own')
  await surveys.saveJoined({ ...joined, sent: [sent(2)] })
  await openBackup({ surveys: [] })
  await expect.element(row(/^Responses 1 0 1 0 0$/)).toBeVisible()
  await press('Restore')
  await expect.element(page.getByText('The backup is restored')).toBeVisible()
  expect(memory.storage.responses.get(response.id)?.response).toEqual(response)
  expect(surveys.memory.joined.get(round.terms.round)?.sent).toEqual([sent(1), sent(2)])
  await press('Undo')
  await expect.element(page.getByText('Undone. Everything is as it was before.')).toBeVisible()
  expect(memory.storage.responses.get(response.id)?.response).toEqual(before)
  expect(surveys.memory.joined.get(round.terms.round)?.sent).toEqual([sent(2)])
})

it('says that only a part could be stored, and takes that part back', async () => {
  await openBackup()
  await expect.element(page.getByRole('button', { name: 'Restore' })).toBeVisible()
  surveys.failWith('full')
  await press('Restore')
  await expect.element(page.getByRole('alert')).toHaveTextContent(/^Only a part could be stored/)
  expect(memory.storage.responses.size).toBe(1)
  await press('Undo')
  await expect.element(page.getByText('Undone. Everything is as it was before.')).toBeVisible()
  expect(await memory.listResponses()).toEqual([])
})

it('opens the example of three made-up teams with every answer, and only goes there the next time', async () => {
  const first = await renderAt(<OpenExampleSurvey />, '/example/survey')
  await expect.element(page.getByText(/^Three made-up teams with their rounds/)).toBeVisible()
  await expect.poll(first.here, { timeout: 15_000 }).toMatch(/^\/surveys\//)
  const stored = [...surveys.memory.surveys.values()]
  expect(stored.map(({ about }) => about.team).toSorted()).toEqual(['Dipper', 'Heron', 'Kingfisher'])
  expect(first.here()).toBe(`/surveys/${stored.find(({ about }) => about.team === 'Heron')?.id ?? ''}`)
  const ballots = [...surveys.memory.ballots.values()].flatMap((own) => [...own.values()])
  expect(ballots.filter((ballot) => ballot.opened === null)).toEqual([])
  await first.unmount()

  surveys.failWith('full')
  const second = await renderAt(<OpenExampleSurvey />, '/example/survey')
  await expect.poll(second.here).toBe(first.here())
})

it('says why the example could not be added', async () => {
  surveys.failWith('full')
  const { here } = await renderAt(<OpenExampleSurvey />, '/example/survey')
  await expect.element(page.getByText(/storage of this browser is full/)).toBeVisible()
  expect(here()).toBe('/example/survey')
})
