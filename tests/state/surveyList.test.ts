import { expect, it, onTestFinished } from 'vitest'
import type { Saved } from '@/domain/saved'
import { createSurvey, recordSurveyChange } from '@/state/recordSurveyChange'
import { closeSurvey, openSurvey } from '@/state/openSurvey'
import { connectSurveys } from '@/state/surveyLibrary'
import { deleteSurvey, refreshSurveys, undoDeleteSurvey, useSurveyListStore, withUnsaved } from '@/state/surveyList'
import { useSurveyStore } from '@/state/surveyStore'
import type { StoredSurvey } from '@/state/surveyPorts'
import { connectMemory } from '../support/connectedSurveys'

const saved: Saved = { kind: 'saved' }
const pending = () => useSurveyStore.getState().pending
const deletedTeams = () => teamsOf(useSurveyListStore.getState().deleted)

function teamsOf(entries: readonly StoredSurvey[]): string[] {
  return entries.map((entry) => (entry.kind === 'survey' ? entry.survey.about.team : entry.id))
}

function listedTeams(): string[] | 'loading' | 'failed' {
  const { listed } = useSurveyListStore.getState()
  return listed.kind === 'ready' ? teamsOf(withUnsaved(listed.stored, pending())) : listed.kind
}

function entryOf(team: string): StoredSurvey {
  const { listed } = useSurveyListStore.getState()
  const entries = listed.kind === 'ready' ? withUnsaved(listed.stored, pending()) : []
  const entry = entries.find((one) => one.kind === 'survey' && one.survey.about.team === team)
  if (!entry) throw new Error(`${team} is not listed`)
  return entry
}

function connect() {
  const connected = connectMemory()
  onTestFinished(() => {
    useSurveyListStore.setState({ listed: { kind: 'loading' }, deleted: [], withdrawn: [] })
  })
  return connected
}

it('lists the surveys that are stored', async () => {
  connect()
  expect(listedTeams()).toBe('loading')
  await createSurvey({ team: 'Payments' })
  await createSurvey({ team: 'Billing' })
  await refreshSurveys()
  expect(listedTeams()).toEqual(['Payments', 'Billing'])
})

it('says that the list cannot be read while its part of the app is out of reach', async () => {
  connect()
  connectSurveys(() => Promise.resolve(null))
  await refreshSurveys()
  expect(listedTeams()).toBe('failed')
})

it('deletes a survey and brings it back', async () => {
  connect()
  await createSurvey({ team: 'Payments' })
  await refreshSurveys()
  const entry = entryOf('Payments')
  expect(await deleteSurvey(entry)).toEqual(saved)
  expect(listedTeams()).toEqual([])
  expect(deletedTeams()).toEqual(['Payments'])
  expect(await undoDeleteSurvey(entry)).toEqual(saved)
  expect(listedTeams()).toEqual(['Payments'])
  expect(deletedTeams()).toEqual([])
})

it('deletes nothing where storage refuses', async () => {
  const { surveys } = connect()
  await createSurvey({ team: 'Payments' })
  await refreshSurveys()
  surveys.failWith('full')
  expect(await deleteSurvey(entryOf('Payments'))).toEqual({ kind: 'notSaved', why: 'full' })
  expect(listedTeams()).toEqual(['Payments'])
  expect(deletedTeams()).toEqual([])
})

it('lists what could not be stored with its changes, and deletes it and brings it back without storage', async () => {
  const { surveys } = connect()
  surveys.failWith('blocked')
  const { id } = await createSurvey({ team: 'Payments' })
  await openSurvey(id)
  recordSurveyChange({ kind: 'about', team: 'Billing' })
  closeSurvey()
  await refreshSurveys()
  await expect.poll(listedTeams).toEqual(['Billing'])
  const entry = entryOf('Billing')
  expect(await deleteSurvey(entry)).toEqual(saved)
  expect(listedTeams()).toEqual([])
  expect(pending()).toEqual([])
  expect(await undoDeleteSurvey(entry)).toEqual(saved)
  expect(listedTeams()).toEqual(['Billing'])
})

it('brings back with a survey what of it was not stored', async () => {
  const { surveys } = connect()
  const { id } = await createSurvey({ team: 'Payments' })
  await openSurvey(id)
  surveys.failWith('full')
  recordSurveyChange({ kind: 'about', team: 'Billing' })
  await expect.poll(() => pending().map(({ failed }) => failed)).toEqual(['full'])
  closeSurvey()
  surveys.failWith(null)
  await refreshSurveys()
  const entry = entryOf('Payments')
  await deleteSurvey(entry)
  expect(pending()).toEqual([])
  await undoDeleteSurvey(entry)
  expect(pending()).toMatchObject([{ id, what: { change: { team: 'Billing' } } }])
})
