import { expect, it, onTestFinished } from 'vitest'
import { applySurveyChange } from '@/domain/survey/applySurveyChange'
import { freshName, notSaved, openRaw, saved } from '../testLibraries'
import { later, openTab, sampleBallots, sampleKey, surveyWithRound } from './sampleSurveys'

type Tab = ReturnType<typeof openTab>

async function fill({ surveys }: Tab) {
  const { survey, round } = surveyWithRound()
  const ballots = sampleBallots(round, 2)
  await surveys.addSurvey(survey)
  await surveys.addBallots(survey.id, ballots)
  await surveys.saveKey(survey.id, sampleKey(round))
  return { survey, round, ballots }
}

/** A tab that holds no lock for its visit: to the others it is over. */
function tabOfAnotherVisit(name: string): Tab {
  return openTab(name, { locks: null })
}

async function countAll(name: string) {
  const raw = await openRaw(name)
  const [surveys, ballots, keys, deleted] = await Promise.all([
    raw.count('surveys'),
    raw.count('ballots'),
    raw.count('keys'),
    raw.count('deleted'),
  ])
  return { surveys, ballots, keys, deleted }
}

it('hides a deleted survey and brings all of it back', async () => {
  const tab = openTab(freshName())
  const { survey, round, ballots } = await fill(tab)
  expect(await tab.surveys.deleteSurvey(survey.id)).toEqual(saved)
  expect(await tab.surveys.listSurveys()).toEqual([])
  expect(await tab.surveys.loadSurvey(survey.id)).toEqual({ kind: 'none' })

  expect(await tab.surveys.undoDeleteSurvey(survey.id)).toEqual(saved)
  expect(await tab.surveys.loadSurvey(survey.id)).toEqual({ kind: 'survey', survey })
  expect(await tab.surveys.listBallots(survey.id)).toEqual(ballots)
  expect(await tab.surveys.loadKey(round)).toEqual(sampleKey(round))
})

it('removes survey, ballots and keys together once the visit that deleted them is over, and nothing else', async () => {
  const name = freshName()
  const gone = tabOfAnotherVisit(name)
  const [{ survey }, kept] = [await fill(gone), await fill(gone)]
  await gone.surveys.deleteSurvey(survey.id)

  const next = openTab(name)
  await next.library.health()
  expect(await countAll(name)).toEqual({ surveys: 1, ballots: 2, keys: 1, deleted: 0 })
  expect(await next.surveys.listSurveys()).toEqual([{ kind: 'survey', survey: kept.survey }])
  expect(await next.surveys.listBallots(kept.survey.id)).toEqual(kept.ballots)
  expect(await next.surveys.loadKey(kept.round)).toEqual(sampleKey(kept.round))
})

it('removes nothing while the visit that deleted it goes on', async () => {
  const name = freshName()
  const tab = openTab(name)
  const { survey } = await fill(tab)
  await tab.surveys.deleteSurvey(survey.id)
  await openTab(name).library.health()
  expect(await countAll(name)).toEqual({ surveys: 1, ballots: 2, keys: 1, deleted: 1 })
})

it('lets nobody change a survey that another tab deleted', async () => {
  const name = freshName()
  const [first, second] = [openTab(name), openTab(name)]
  const { survey } = await fill(first)
  const heard = new Promise<void>((resolve) => {
    onTestFinished(first.surveys.onSurveyChange(survey.id, resolve))
  })
  await second.surveys.deleteSurvey(survey.id)
  await heard
  const change = { kind: 'about', team: 'Billing' } as const
  expect(await first.surveys.changeSurvey(survey.id, change, later)).toEqual({
    saved: notSaved('deleted'),
    survey: null,
  })
})

it('brings a deleted survey back with a copy of it that comes in, merged', async () => {
  const tab = openTab(freshName())
  const { survey, round, ballots } = await fill(tab)
  await tab.surveys.deleteSurvey(survey.id)
  const copy = applySurveyChange(survey, { kind: 'event', round, event: 'closed' }, later)
  expect(await tab.surveys.addSurvey(copy)).toEqual(saved)
  expect(await tab.surveys.loadSurvey(survey.id)).toEqual({ kind: 'survey', survey: copy })
  expect(await tab.surveys.listBallots(survey.id)).toEqual(ballots)
})
