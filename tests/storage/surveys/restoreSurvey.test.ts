import { expect, it } from 'vitest'
import { applySurveyChange } from '@/domain/survey/applySurveyChange'
import { mergeSurveys } from '@/domain/survey/mergeSurveys'
import { freshName, notSaved, saved } from '../testLibraries'
import { later, openSurveyPorts, sampleBallots, sampleKey, surveyWithRound } from './sampleSurveys'

/** A survey that is here with one ballot, and what an import made of it. */
async function imported() {
  const name = freshName()
  const ports = openSurveyPorts(name)
  const { survey: before, round } = surveyWithRound()
  const brought = applySurveyChange(before, { kind: 'about', team: 'Billing' }, later)
  const [own, ...added] = sampleBallots(round, 3)
  if (!own) throw new Error('no ballot')
  await ports.addSurvey(before)
  await ports.addBallots(before.id, [own])
  await ports.addSurvey(brought)
  await ports.addBallots(before.id, added)
  await ports.saveKey(before.id, sampleKey(round))
  const restore = {
    before,
    after: mergeSurveys(before, brought),
    ballots: added.map(({ sha256 }) => sha256),
    keys: [round],
  }
  return { name, ports, before, own, round, restore }
}

it('puts a survey back as it was, without the ballots and keys that came with an import', async () => {
  const { name, ports, before, own, round, restore } = await imported()
  expect(await ports.restoreSurvey(restore)).toEqual(saved)
  const next = openSurveyPorts(name)
  expect(await next.loadSurvey(before.id)).toEqual({ kind: 'survey', survey: before })
  expect(await next.listBallots(before.id)).toEqual([own])
  expect(await next.loadKey(round)).toBeNull()
})

it('puts nothing back once the survey was changed', async () => {
  const { ports, before, restore } = await imported()
  await ports.changeSurvey(before.id, { kind: 'about', team: 'Search' }, new Date('2026-04-01T09:00:00Z'))
  expect(await ports.restoreSurvey(restore)).toEqual(notSaved('anotherTabWrites'))
  expect(await ports.loadSurvey(before.id)).toMatchObject({ survey: { about: { team: 'Search' } } })
  expect(await ports.listBallots(before.id)).toHaveLength(3)
})

it('puts nothing back of a survey that was deleted meanwhile', async () => {
  const { ports, before, restore } = await imported()
  await ports.deleteSurvey(before.id)
  expect(await ports.restoreSurvey(restore)).toEqual(notSaved('deleted'))
})
