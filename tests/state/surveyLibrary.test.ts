import { expect, it, onTestFinished } from 'vitest'
import { askToPersist, saveInSurveys } from '@/state/saveInSurveys'
import { connectSurveys, surveys, useSurveyLibrary } from '@/state/surveyLibrary'
import type { SurveyPorts } from '@/state/surveyPorts'
import { fakeSurveys } from '../support/fakeSurveys'

function connect(load: () => Promise<SurveyPorts | null>, areHere?: () => Promise<boolean>) {
  onTestFinished(connectSurveys(load, areHere))
}

it('loads the memory of surveys with the first that asks, and once', async () => {
  let loads = 0
  const fake = fakeSurveys()
  connect(() => {
    loads += 1
    return Promise.resolve(fake)
  })
  expect(loads).toBe(0)
  expect(await Promise.all([surveys(), surveys()])).toEqual([fake, fake])
  expect(await surveys()).toBe(fake)
  expect(loads).toBe(1)
})

it('tries to load it anew after it was out of reach, and says meanwhile that nothing is stored', async () => {
  let isOnline = false
  const fake = fakeSurveys()
  connect(() => Promise.resolve(isOnline ? fake : null))
  expect(await surveys()).toBeNull()
  expect(await saveInSurveys((ports) => ports.deleteJoined('any'))).toEqual({ kind: 'notSaved', why: 'noAnswer' })
  expect(await askToPersist()).toBe('unknown')
  isOnline = true
  expect(await surveys()).toBe(fake)
  expect(await askToPersist()).toBe('granted')
})

it('knows whether there are surveys without loading their memory, and once one was stored', async () => {
  let loads = 0
  const load = () => {
    loads += 1
    return Promise.resolve(fakeSurveys())
  }
  connect(load, () => Promise.resolve(true))
  await expect.poll(() => useSurveyLibrary.getState().areHere).toBe(true)
  expect(loads).toBe(0)

  connect(load, () => Promise.resolve(false))
  await Promise.resolve()
  expect(useSurveyLibrary.getState().areHere).toBe(false)
  await saveInSurveys((ports) => ports.deleteJoined('any'))
  expect(useSurveyLibrary.getState().areHere).toBe(true)
})

it('is a bug to ask for before it is connected', async () => {
  await expect(surveys()).rejects.toThrow('connectSurveys')
})
