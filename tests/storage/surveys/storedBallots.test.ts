import { expect, it } from 'vitest'
import { freshName, notSaved, openRaw, saved } from '../testLibraries'
import { openTab, sampleBallot, sampleBallots, surveyWithRound } from './sampleSurveys'

const ballotRecord = (survey: string, rest: object) => ({ formatVersion: 1, survey, ...rest })

it('keeps the ballots of each survey for the next visit', async () => {
  const name = freshName()
  const { surveys } = openTab(name)
  const [one, other] = [surveyWithRound(), surveyWithRound()]
  const ballots = sampleBallots(one.round, 3)
  expect(await surveys.addBallots(one.survey.id, ballots)).toEqual(saved)
  await surveys.addBallots(other.survey.id, sampleBallots(other.round, 2))
  expect(await openTab(name).surveys.listBallots(one.survey.id)).toEqual(ballots)
})

it('keeps a ballot once, however often it is taken in', async () => {
  const { surveys } = openTab(freshName())
  const { survey, round } = surveyWithRound()
  const ballot = sampleBallot(round, 1)
  await surveys.addBallots(survey.id, [ballot, { ...ballot, receivedOn: '2026-03-05' }])
  expect(await surveys.addBallots(survey.id, [{ ...ballot, receivedOn: '2026-03-06' }])).toEqual(saved)
  expect(await surveys.listBallots(survey.id)).toEqual([ballot])
})

it('replaces a ballot that could not be opened by the same one opened, and never the other way round', async () => {
  const { surveys } = openTab(freshName())
  const { survey, round } = surveyWithRound()
  const opened = sampleBallot(round, 1)
  const closed = { ...opened, opened: null, fault: 'cannotBeOpened' as const }
  await surveys.addBallots(survey.id, [closed])
  expect(await surveys.listBallots(survey.id)).toEqual([closed])
  await surveys.addBallots(survey.id, [opened])
  expect(await surveys.listBallots(survey.id)).toEqual([opened])
  await surveys.addBallots(survey.id, [closed])
  expect(await surveys.listBallots(survey.id)).toEqual([opened])
})

it('takes the opened one of the same ballot twice in a batch, in either order', async () => {
  const { surveys } = openTab(freshName())
  const { survey, round } = surveyWithRound()
  const [first, second] = [sampleBallot(round, 1), sampleBallot(round, 2)]
  const closed = { opened: null, fault: 'cannotBeOpened' as const }
  await surveys.addBallots(survey.id, [{ ...first, ...closed }, first, second, { ...second, ...closed }])
  expect(await surveys.listBallots(survey.id)).toEqual([first, second])
})

it('loses nothing when two tabs collect into one round', async () => {
  const name = freshName()
  const tabs = [openTab(name).surveys, openTab(name).surveys]
  const { survey, round } = surveyWithRound()
  await Promise.all(
    tabs.map(async ({ addBallots }, tab) => {
      // Every second batch is one that the other tab takes in as well.
      for (let batch = 0; batch < 20; batch += 1) {
        const from = batch % 2 === 0 ? batch * 10 + 1 : 1000 * (tab + 1) + batch * 10
        expect(await addBallots(survey.id, sampleBallots(round, 10, from))).toEqual(saved)
      }
    }),
  )
  // 10 batches of 10 that both took in, and 10 of 10 for each tab.
  expect(await openTab(name).surveys.listBallots(survey.id)).toHaveLength(300)
})

it('stores 500 ballots in one transaction in time', async () => {
  const { surveys } = openTab(freshName())
  const { survey, round } = surveyWithRound()
  expect(await surveys.addBallots(survey.id, sampleBallots(round, 500))).toEqual(saved)
  expect(await surveys.listBallots(survey.id)).toHaveLength(500)
})

it('shows what a newer app stored as a ballot that was not opened, and leaves it alone', async () => {
  const name = freshName()
  const { surveys } = openTab(name)
  const { survey, round } = surveyWithRound()
  const ballot = sampleBallot(round, 1)
  const newer = { ...ballotRecord(survey.id, { sha256: ballot.sha256, ballot, seal: 'new' }), formatVersion: 2 }
  const raw = await openRaw(name)
  await raw.put('ballots', newer)
  expect(await surveys.listBallots(survey.id)).toEqual([{ ...ballot, opened: null, fault: 'newerApp' }])
  expect(await surveys.addBallots(survey.id, [ballot, sampleBallot(round, 2)])).toEqual(saved)
  expect(await raw.get('ballots', [survey.id, ballot.sha256])).toEqual(newer)
  expect(await surveys.listBallots(survey.id)).toHaveLength(2)
})

it('shows a damaged record with what is left of it, and takes the same ballot in its place', async () => {
  const name = freshName()
  const { surveys } = openTab(name)
  const { survey, round } = surveyWithRound()
  const [ballot, lost] = [sampleBallot(round, 1), sampleBallot(round, 2)]
  const raw = await openRaw(name)
  const { code, sha256 } = ballot
  await raw.put('ballots', ballotRecord(survey.id, { sha256, ballot: { round, code, receivedOn: 7 } }))
  await raw.put('ballots', ballotRecord(survey.id, { sha256: lost.sha256, bits: 'gone' }))
  expect(await surveys.listBallots(survey.id)).toEqual([
    { round, sha256, code, receivedOn: '', opened: null, fault: 'unfitting' },
    {
      round: '',
      sha256: lost.sha256,
      code: JSON.stringify(ballotRecord(survey.id, { sha256: lost.sha256, bits: 'gone' })),
      receivedOn: '',
      opened: null,
      fault: 'unfitting',
    },
  ])
  await surveys.addBallots(survey.id, [ballot])
  expect((await surveys.listBallots(survey.id))[0]).toEqual(ballot)
})

it('tells the other tab of ballots', async () => {
  const name = freshName()
  const [first, second] = [openTab(name).surveys, openTab(name).surveys]
  const { survey, round } = surveyWithRound()
  const heard = new Promise<void>((resolve) => {
    second.onSurveyChange(survey.id, resolve)
  })
  await first.addBallots(survey.id, sampleBallots(round, 1))
  await heard
})

it('takes no ballot for a survey that was deleted', async () => {
  const { surveys } = openTab(freshName())
  const { survey, round } = surveyWithRound()
  await surveys.addSurvey(survey)
  await surveys.deleteSurvey(survey.id)
  expect(await surveys.addBallots(survey.id, sampleBallots(round, 1))).toEqual(notSaved('deleted'))
})
