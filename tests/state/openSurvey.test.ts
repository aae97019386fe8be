import { expect, it } from 'vitest'
import { applySurveyChange } from '@/domain/survey/applySurveyChange'
import { startSurvey } from '@/domain/survey/startSurvey'
import type { Survey } from '@/domain/survey/survey'
import { closeSurvey, openSurvey } from '@/state/openSurvey'
import { addBallots, loadRoundKey, recordSurveyChange, saveRoundKey } from '@/state/recordSurveyChange'
import { connectSurveys } from '@/state/surveyLibrary'
import { openSurveyNow, useSurveyStore } from '@/state/surveyStore'
import type { StoredBallot } from '@/state/surveyPorts'
import { connectMemory } from '../support/connectedSurveys'
import { fakeSurveys } from '../support/fakeSurveys'
import type { MemoryLibrary } from '../support/memoryLibrary'
import { ballot, termsOf } from '../support/openedRounds'
import { definitionOf } from '../support/stored'

const now = new Date('2026-03-02T09:00:00.000Z')
const termsIds = { survey: '20000000-0000-4000-8000-000000000001', round: '10000000-0000-4000-8000-000000000001' }

async function surveyWithRound(memory: MemoryLibrary): Promise<Survey> {
  const empty = startSurvey({ team: 'Payments' }, { id: termsIds.survey, now })
  const terms = termsOf(await definitionOf(memory, 'three-ways'))
  return applySurveyChange(empty, { kind: 'openRound', terms }, now)
}

function stored(number: number, rest: Partial<StoredBallot> = {}): StoredBallot {
  const opened = ballot(number, { 'flow-handoffs': 3 })
  const { sha256 } = opened
  return {
    round: termsIds.round,
    sha256,
    code: `ballot-${number}`,
    receivedOn: '2026-03-03',
    opened,
    fault: null,
    ...rest,
  }
}

async function openWithRound() {
  const connected = connectMemory()
  const survey = await surveyWithRound(connected.memory)
  await connected.surveys.addSurvey(survey)
  await openSurvey(survey.id)
  return { ...connected, survey }
}

const key = { round: termsIds.round, privateKey: 'A'.repeat(184), publicKey: 'B'.repeat(87) }
const openedKind = () => useSurveyStore.getState().opened?.kind

it('opens a survey with its ballots, questionnaires and the keys that are here', async () => {
  const { memory, surveys } = connectMemory()
  const survey = await surveyWithRound(memory)
  await surveys.addSurvey(survey)
  await surveys.addBallots(survey.id, [stored(1)])
  await surveys.saveKey(survey.id, key)
  const opening = openSurvey(survey.id)
  expect(useSurveyStore.getState().opened).toEqual({ kind: 'opening', id: survey.id })
  await opening
  const definition = await definitionOf(memory, 'three-ways')
  expect(openSurveyNow()).toEqual({
    kind: 'open',
    survey,
    ballots: [stored(1)],
    definitions: new Map([[definition.sha256, { ok: true, definition }]]),
    keys: new Set([termsIds.round]),
  })
})

it('says that there is no such survey', async () => {
  connectMemory()
  await openSurvey(termsIds.survey)
  expect(useSurveyStore.getState().opened).toEqual({ kind: 'none', id: termsIds.survey })
})

it('hands out a survey that cannot be read as it is', async () => {
  const { surveys } = connectMemory()
  const entry = { kind: 'unreadable' as const, id: termsIds.survey, why: 'damaged' as const, problem: 'p', raw: '{}' }
  surveys.memory.unreadable.set(entry.id, entry)
  await openSurvey(entry.id)
  expect(useSurveyStore.getState().opened).toEqual(entry)
})

it('says that surveys cannot be read while their part of the app is out of reach, and opens them after', async () => {
  const { surveys, memory } = connectMemory()
  const survey = await surveyWithRound(memory)
  await surveys.addSurvey(survey)
  let isOnline = false
  connectSurveys(() => Promise.resolve(isOnline ? surveys : null))
  await openSurvey(survey.id)
  expect(useSurveyStore.getState().opened).toEqual({ kind: 'failed', id: survey.id })
  closeSurvey()
  isOnline = true
  await openSurvey(survey.id)
  expect(openedKind()).toBe('open')
})

it('says why the questionnaire of a round is not at hand, and opens the survey all the same', async () => {
  const { surveys, memory } = connectMemory()
  const survey = startSurvey({ team: 'Payments' }, { id: termsIds.survey, now })
  const reference = { id: 'their-own', version: '1.0.0', sha256: 'c'.repeat(64) }
  const terms = { ...termsOf(await definitionOf(memory, 'three-ways')), questionnaire: reference }
  await surveys.addSurvey(applySurveyChange(survey, { kind: 'openRound', terms }, now))
  await openSurvey(survey.id)
  expect(openSurveyNow()?.definitions.get(reference.sha256)).toMatchObject({ ok: false, why: 'unknown' })
})

it('follows what another tab changes, and lets what did not change be the same object', async () => {
  const { surveys, survey } = await openWithRound()
  const before = openSurveyNow()
  const other = fakeSurveys(surveys.memory)
  await other.changeSurvey(survey.id, { kind: 'about', team: 'Billing' }, new Date())
  await expect.poll(() => openSurveyNow()?.survey.about.team).toBe('Billing')
  expect(openSurveyNow()?.survey.rounds[0]).toBe(before?.survey.rounds[0])
  expect(openSurveyNow()?.ballots).toBe(before?.ballots)
})

it('shows the ballots and keys that another tab took in', async () => {
  const { surveys, survey } = await openWithRound()
  const other = fakeSurveys(surveys.memory)
  await other.addBallots(survey.id, [stored(1), stored(2)])
  await other.saveKey(survey.id, key)
  await expect.poll(() => openSurveyNow()?.ballots).toHaveLength(2)
  await expect.poll(() => openSurveyNow()?.keys).toEqual(new Set([termsIds.round]))
})

it('follows no other tab once it is closed', async () => {
  const { surveys, survey } = await openWithRound()
  closeSurvey()
  await fakeSurveys(surveys.memory).changeSurvey(survey.id, { kind: 'about', team: 'Billing' }, new Date())
  expect(useSurveyStore.getState().opened).toBeNull()
  expect(surveys.memory.listeners.size).toBe(0)
})

it('says so when another tab deletes the open survey', async () => {
  const { surveys, survey } = await openWithRound()
  await fakeSurveys(surveys.memory).deleteSurvey(survey.id)
  await expect.poll(openedKind).toBe('none')
})

it('keeps a deleted survey on the screen as long as it has changes that are not stored', async () => {
  const { surveys, survey } = await openWithRound()
  surveys.failWith('full')
  recordSurveyChange({ kind: 'about', team: 'Billing' })
  await expect.poll(() => useSurveyStore.getState().pending[0]?.failed).toBe('full')
  await fakeSurveys(surveys.memory).deleteSurvey(survey.id)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(openSurveyNow()?.survey.about.team).toBe('Billing')
})

it('shows ballots only once they are stored', async () => {
  const { surveys, survey } = await openWithRound()
  const letGo = surveys.holdSaves()
  const adding = addBallots(survey.id, [stored(1)])
  await Promise.resolve()
  expect(openSurveyNow()?.ballots).toEqual([])
  letGo()
  expect(await adding).toEqual({ kind: 'saved' })
  expect(openSurveyNow()?.ballots).toEqual([stored(1)])
})

it('shows no ballot that could not be stored', async () => {
  const { surveys, survey } = await openWithRound()
  surveys.failWith('full')
  expect(await addBallots(survey.id, [stored(1)])).toEqual({ kind: 'notSaved', why: 'full' })
  expect(openSurveyNow()?.ballots).toEqual([])
})

it('shows the same ballot once, opened where it could be opened', async () => {
  const { survey } = await openWithRound()
  const closed = stored(1, { opened: null, fault: 'cannotBeOpened' })
  await addBallots(survey.id, [closed])
  await addBallots(survey.id, [stored(1), stored(2)])
  await addBallots(survey.id, [closed])
  expect(openSurveyNow()?.ballots).toEqual([stored(1), stored(2)])
})

it('stores the key of a round and knows that it is here', async () => {
  const { survey } = await openWithRound()
  expect(openSurveyNow()?.keys).toEqual(new Set())
  expect(await loadRoundKey(termsIds.round)).toBeNull()
  expect(await saveRoundKey(survey.id, key)).toEqual({ kind: 'saved' })
  expect(openSurveyNow()?.keys).toEqual(new Set([termsIds.round]))
  expect(await loadRoundKey(termsIds.round)).toEqual(key)
})
