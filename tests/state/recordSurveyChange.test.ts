import { expect, it } from 'vitest'
import type { NotSavedReason } from '@/domain/saved'
import { closeSurvey, openSurvey } from '@/state/openSurvey'
import { createSurvey, recordSurveyChange, retrySurvey } from '@/state/recordSurveyChange'
import { useSurveyLibrary } from '@/state/surveyLibrary'
import { openSurveyNow, useSurveyStore } from '@/state/surveyStore'
import { connectMemory } from '../support/connectedSurveys'
import { fakeSurveys } from '../support/fakeSurveys'
import { termsOf } from '../support/openedRounds'
import { definitionOf } from '../support/stored'

async function openNew() {
  const connected = connectMemory()
  const { id } = await createSurvey({ team: 'Payments', service: 'ledger' })
  await openSurvey(id)
  return { ...connected, id, stored: () => connected.surveys.memory.surveys.get(id) }
}

const rename = (team: string) => {
  recordSurveyChange({ kind: 'about', team })
}
const failures = () => useSurveyStore.getState().pending.map(({ failed }) => failed)
const isSaved = () => useSurveyStore.getState().pending.length === 0
const shownTeam = () => openSurveyNow()?.survey.about.team

it('stores a new survey before it is opened', async () => {
  const { stored, id } = await openNew()
  expect(stored()).toMatchObject({ id, about: { team: 'Payments', service: 'ledger' }, rounds: [] })
  expect(openSurveyNow()?.survey.id).toBe(id)
})

it('shows a change at once and calls it saved only once storage has said so', async () => {
  const { surveys, stored } = await openNew()
  const letGo = surveys.holdSaves()
  rename('Billing')
  expect(shownTeam()).toBe('Billing')
  expect(failures()).toEqual([null])
  expect(useSurveyLibrary.getState().isUnsaved).toBe(true)
  expect(stored()?.about.team).toBe('Payments')
  letGo()
  await expect.poll(isSaved).toBe(true)
  expect(useSurveyLibrary.getState().isUnsaved).toBe(false)
  expect(stored()?.about.team).toBe('Billing')
})

it('stores changes in the order in which they were made', async () => {
  const { memory, stored } = await openNew()
  const terms = termsOf(await definitionOf(memory, 'three-ways'))
  recordSurveyChange({ kind: 'openRound', terms })
  recordSurveyChange({ kind: 'event', round: terms.round, event: 'closed' })
  recordSurveyChange({ kind: 'event', round: terms.round, event: 'reopened' })
  await expect.poll(isSaved).toBe(true)
  const events = ['opened', 'closed', 'reopened']
  expect(stored()?.rounds[0]?.log.map(({ event }) => event)).toEqual(events)
  expect(openSurveyNow()?.survey.rounds[0]?.log.map(({ event }) => event)).toEqual(events)
})

it('looks up the questionnaire of a round that is opened', async () => {
  const { memory } = await openNew()
  const definition = await definitionOf(memory, 'three-ways')
  recordSurveyChange({ kind: 'openRound', terms: termsOf(definition) })
  await expect.poll(() => openSurveyNow()?.definitions.get(definition.sha256)).toEqual({ ok: true, definition })
})

it.each<NotSavedReason>(['full', 'lost', 'noAnswer', 'blocked'])(
  'keeps what could not be stored (%s) and stores it with the next change',
  async (why) => {
    const { surveys, stored, memory } = await openNew()
    const terms = termsOf(await definitionOf(memory, 'three-ways'))
    surveys.failWith(why)
    recordSurveyChange({ kind: 'openRound', terms })
    rename('Billing')
    await expect.poll(failures).toEqual([why, why])
    expect(shownTeam()).toBe('Billing')
    expect(stored()).toMatchObject({ about: { team: 'Payments' }, rounds: [] })

    surveys.failWith(null)
    recordSurveyChange({ kind: 'event', round: terms.round, event: 'closed' })
    await expect.poll(isSaved).toBe(true)
    expect(stored()).toMatchObject({ about: { team: 'Billing' }, rounds: [{ log: [{}, { event: 'closed' }] }] })
  },
)

it('stores again when asked to', async () => {
  const { surveys, stored } = await openNew()
  surveys.failWith('noAnswer')
  rename('Billing')
  await expect.poll(failures).toEqual(['noAnswer'])
  surveys.failWith(null)
  await retrySurvey()
  expect(isSaved()).toBe(true)
  expect(stored()?.about.team).toBe('Billing')
})

it('stores again when asked to while an earlier try is about to fail', async () => {
  const { surveys, stored } = await openNew()
  surveys.failWith('full')
  const letGo = surveys.holdSaves()
  rename('Billing')
  await Promise.resolve()
  await Promise.resolve()
  surveys.failWith(null)
  const retried = retrySurvey()
  letGo()
  await retried
  expect(isSaved()).toBe(true)
  expect(stored()?.about.team).toBe('Billing')
})

it('shows an unsaved change again after the survey was left and opened', async () => {
  const { surveys, id } = await openNew()
  surveys.failWith('full')
  rename('Billing')
  await expect.poll(failures).toEqual(['full'])
  closeSurvey()
  await openSurvey(id)
  expect(shownTeam()).toBe('Billing')
})

it('opens a survey that could not be stored from memory, and stores all of it once it can', async () => {
  const { surveys } = connectMemory()
  surveys.failWith('blocked')
  const { saved, id } = await createSurvey({ team: 'Payments' })
  expect(saved).toEqual({ kind: 'notSaved', why: 'blocked' })
  await openSurvey(id)
  rename('Billing')
  await expect.poll(failures).toEqual(['blocked', 'blocked'])
  expect(shownTeam()).toBe('Billing')

  surveys.failWith(null)
  await retrySurvey()
  expect(surveys.memory.surveys.get(id)?.about.team).toBe('Billing')
})

it('takes in what another tab stored meanwhile, with what is on its way on top', async () => {
  const { surveys, id, memory, stored } = await openNew()
  const terms = termsOf(await definitionOf(memory, 'three-ways'))
  const letGo = surveys.holdSaves()
  rename('Billing')
  await fakeSurveys(surveys.memory).changeSurvey(id, { kind: 'openRound', terms }, new Date())
  letGo()
  await expect.poll(() => openSurveyNow()?.survey.rounds).toHaveLength(1)
  await expect.poll(isSaved).toBe(true)
  expect(shownTeam()).toBe('Billing')
  expect(stored()).toMatchObject({ about: { team: 'Billing' }, rounds: [{ terms: { round: terms.round } }] })
})

it('counts an event once, however often another tab is heard while it is stored', async () => {
  const { surveys, id, memory } = await openNew()
  const terms = termsOf(await definitionOf(memory, 'three-ways'))
  recordSurveyChange({ kind: 'openRound', terms })
  await expect.poll(isSaved).toBe(true)
  const other = fakeSurveys(surveys.memory)
  const shownLengths = new Set<number | undefined>()
  useSurveyStore.subscribe(() => shownLengths.add(openSurveyNow()?.survey.rounds[0]?.log.length))
  recordSurveyChange({ kind: 'event', round: terms.round, event: 'closed' })
  for (let number = 0; number < 10; number += 1) {
    await other.changeSurvey(id, { kind: 'about', team: `Team ${number}` }, new Date())
  }
  await expect.poll(shownTeam).toBe('Team 9')
  expect([...shownLengths]).toEqual([2])
})

it('says that a survey was deleted in another tab, and brings it back with the change when asked to', async () => {
  const { surveys, id, stored } = await openNew()
  surveys.memory.deleted.add(id)
  rename('Billing')
  await expect.poll(failures).toEqual(['deleted'])
  await retrySurvey()
  expect(isSaved()).toBe(true)
  expect(surveys.memory.deleted.has(id)).toBe(false)
  expect(stored()?.about.team).toBe('Billing')
})

it('changes nothing while no survey is open', async () => {
  const { stored } = await openNew()
  closeSurvey()
  rename('Billing')
  expect(isSaved()).toBe(true)
  expect(stored()?.about.team).toBe('Payments')
})
