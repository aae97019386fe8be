import { expect, it } from 'vitest'
import { freshName, notSaved, openRaw, saved } from '../testLibraries'
import { emptySurvey, openTab, sampleJoined, sampleKey, surveyWithRound } from './sampleSurveys'

it('keeps the key of a round for the next visit, apart from the survey', async () => {
  const name = freshName()
  const { surveys } = openTab(name)
  const { survey, round } = surveyWithRound()
  await surveys.addSurvey(survey)
  expect(await surveys.saveKey(survey.id, sampleKey(round))).toEqual(saved)
  expect(await openTab(name).surveys.loadKey(round)).toEqual(sampleKey(round))
  const record: unknown = await (await openRaw(name)).get('surveys', survey.id)
  expect(JSON.stringify(record)).not.toContain(sampleKey(round).privateKey)
})

it('has no key where none was stored', async () => {
  expect(await openTab(freshName()).surveys.loadKey(surveyWithRound().round)).toBeNull()
})

it('hands out no key that cannot be read, and never writes over it', async () => {
  const name = freshName()
  const { surveys } = openTab(name)
  const [survey, { round }] = [emptySurvey(), surveyWithRound()]
  const raw = await openRaw(name)
  const record = { formatVersion: 2, round, survey: survey.id, key: 'of a newer app' }
  await raw.put('keys', record)
  expect(await surveys.loadKey(round)).toBeNull()
  expect(await surveys.saveKey(survey.id, sampleKey(round))).toEqual(notSaved('newerVersion'))
  expect(await raw.get('keys', round)).toEqual(record)
})

it('keeps a joined round as it was saved last, until it is removed', async () => {
  const name = freshName()
  const { surveys, library } = openTab(name)
  const joined = sampleJoined()
  expect(await surveys.saveJoined(joined)).toEqual(saved)
  const sent = { kind: 'answers', revision: 1, day: '2026-03-03', code: 'CALMS-ballot', how: 'qr' } as const
  const after = { ...joined, segments: { role: 'developer' }, sent: [sent] }
  expect(await surveys.saveJoined(after)).toEqual(saved)
  expect(await library.hasSurveys()).toBe(true)
  const next = openTab(name).surveys
  expect(await next.loadJoined(joined.terms.round)).toEqual({ kind: 'joined', joined: after })
  expect(await next.listJoined()).toEqual([{ kind: 'joined', joined: after }])

  expect(await next.deleteJoined(joined.terms.round)).toEqual(saved)
  expect(await next.loadJoined(joined.terms.round)).toEqual({ kind: 'none' })
  expect(await next.listJoined()).toEqual([])
})

it('lists a joined round that cannot be read with all that is there, and never writes over it', async () => {
  const name = freshName()
  const { surveys } = openTab(name)
  const joined = sampleJoined()
  const record = { formatVersion: 1, round: joined.terms.round, joined: { ...joined, respondent: 'nobody' } }
  await (await openRaw(name)).put('joined', record)
  const found = await surveys.loadJoined(joined.terms.round)
  expect(found).toMatchObject({ kind: 'unreadable', id: joined.terms.round })
  expect(found.kind === 'unreadable' ? JSON.parse(found.raw) : null).toEqual(record)
  expect(await surveys.listJoined()).toEqual([found])
  expect(await surveys.saveJoined(joined)).toEqual(notSaved('unreadable'))
})
