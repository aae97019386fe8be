import { describe, expect, it } from 'vitest'
import type { NotSavedReason } from '@/domain/saved'
import { failingDatabase } from '../failingDatabase'
import { freshName, notSaved, saved } from '../testLibraries'
import { later, openTab, sampleBallots, sampleJoined, sampleKey, surveyWithRound } from './sampleSurveys'

async function failingTab() {
  const failing = failingDatabase()
  const { surveys } = openTab(freshName(), failing)
  const { survey, round } = surveyWithRound()
  const ballots = sampleBallots(round, 2)
  await surveys.addSurvey(survey)
  await surveys.addBallots(survey.id, ballots)
  return { failing, surveys, survey, round, ballots }
}

type Tab = Awaited<ReturnType<typeof failingTab>>

async function saveEverything({ surveys, survey, round }: Tab) {
  const change = { kind: 'about', team: 'Billing' } as const
  return [
    await surveys.addSurvey(survey),
    (await surveys.changeSurvey(survey.id, change, later)).saved,
    await surveys.addBallots(survey.id, sampleBallots(round, 5, 10)),
    await surveys.saveKey(survey.id, sampleKey(round)),
    await surveys.saveJoined(sampleJoined()),
    await surveys.deleteJoined(round),
    await surveys.deleteSurvey(survey.id),
    await surveys.undoDeleteSurvey(survey.id),
  ]
}

it.each<{ name: string; why: NotSavedReason }>([
  { name: 'QuotaExceededError', why: 'full' },
  { name: 'UnknownError', why: 'lost' },
  { name: 'SecurityError', why: 'blocked' },
])('says of everything that it was not saved, and why: $name', async ({ name, why }) => {
  const tab = await failingTab()
  tab.failing.failWith(name)
  expect(await saveEverything(tab)).toEqual(Array.from({ length: 8 }, () => notSaved(why)))
  expect(await tab.surveys.loadSurvey(tab.survey.id)).toEqual({ kind: 'survey', survey: tab.survey })
  expect(await tab.surveys.listBallots(tab.survey.id)).toEqual(tab.ballots)

  tab.failing.failWith(null)
  expect(await saveEverything(tab)).toEqual(Array.from({ length: 8 }, () => saved))
  expect(await tab.surveys.listBallots(tab.survey.id)).toHaveLength(7)
})

it('hands out no survey of a change that was not saved', async () => {
  const { failing, surveys, survey } = await failingTab()
  failing.failWith('QuotaExceededError')
  const change = { kind: 'about', team: 'Billing' } as const
  expect((await surveys.changeSurvey(survey.id, change, later)).survey).toBeNull()
})

describe('a connection that the browser closed', () => {
  it('is never trusted again in this visit', async () => {
    const tab = await failingTab()
    tab.failing.loseConnection()
    expect(await saveEverything(tab)).toEqual(Array.from({ length: 8 }, () => notSaved('lost')))
    expect(await tab.surveys.listSurveys()).toEqual([])
  })
})

it('says that nothing is stored where site data is blocked', async () => {
  const { surveys, library } = openTab(freshName(), {
    open: () => Promise.reject(new DOMException('denied', 'SecurityError')),
  })
  const { survey } = surveyWithRound()
  expect(await surveys.addSurvey(survey)).toEqual(notSaved('blocked'))
  expect(await surveys.listSurveys()).toEqual([])
  expect(await surveys.loadSurvey(survey.id)).toEqual({ kind: 'none' })
  expect(await library.hasSurveys()).toBe(false)
})

it('tells a write that never ends as not saved', { timeout: 10_000 }, async () => {
  const { failing, surveys, survey } = await failingTab()
  failing.hang()
  const change = { kind: 'about', team: 'Billing' } as const
  expect((await surveys.changeSurvey(survey.id, change, later)).saved).toEqual(notSaved('noAnswer'))
})
