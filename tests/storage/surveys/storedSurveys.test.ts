import { expect, it } from 'vitest'
import { applySurveyChange } from '@/domain/survey/applySurveyChange'
import type { SurveyChange } from '@/domain/survey/surveyChange'
import { freshName, notSaved, openRaw, saved } from '../testLibraries'
import { emptySurvey, later, openSurveyPorts, openTab, surveyWithRound } from './sampleSurveys'

const stored = (survey: unknown) => ({ kind: 'survey', survey })
const rename = (team: string): SurveyChange => ({ kind: 'about', team })

it('keeps a survey for the next visit', async () => {
  const name = freshName()
  const { survey } = surveyWithRound()
  expect(await openSurveyPorts(name).addSurvey(survey)).toEqual(saved)
  const next = openTab(name)
  expect(await next.surveys.loadSurvey(survey.id)).toEqual(stored(survey))
  expect(await next.surveys.listSurveys()).toEqual([stored(survey)])
  expect(await next.library.hasSurveys()).toBe(true)
})

it('knows of no survey where none was stored', async () => {
  const { surveys, library } = openTab(freshName())
  expect(await surveys.loadSurvey(emptySurvey().id)).toEqual({ kind: 'none' })
  expect(await surveys.listSurveys()).toEqual([])
  expect(await library.hasSurveys()).toBe(false)
})

it('merges a survey with the copy that is here', async () => {
  const { surveys } = openTab(freshName())
  const { survey, round } = surveyWithRound()
  const here = applySurveyChange(survey, { kind: 'event', round, event: 'closed' }, later)
  const brought = applySurveyChange(survey, rename('Billing'), later)
  await surveys.addSurvey(here)
  expect(await surveys.addSurvey(brought)).toEqual(saved)
  expect(await surveys.loadSurvey(survey.id)).toMatchObject({
    survey: {
      about: { team: 'Billing' },
      rounds: [{ log: [{ event: 'opened' }, { event: 'closed', at: later.toISOString() }] }],
    },
  })
})

it('merges no copy in which a round promises something else, also while the survey here is deleted', async () => {
  const { surveys } = openTab(freshName())
  const { survey } = surveyWithRound()
  const rounds = survey.rounds.map((one) => ({ ...one, terms: { ...one.terms, promise: { kind: 'open' as const } } }))
  await surveys.addSurvey(survey)
  expect(await surveys.addSurvey({ ...survey, rounds })).toEqual(notSaved('otherTerms'))
  expect(await surveys.loadSurvey(survey.id)).toEqual(stored(survey))
  await surveys.deleteSurvey(survey.id)
  expect(await surveys.addSurvey({ ...survey, rounds })).toEqual(notSaved('otherTerms'))
  expect(await surveys.loadSurvey(survey.id)).toEqual({ kind: 'none' })
})

it('changes what is stored and hands it out', async () => {
  const { surveys } = openTab(freshName())
  const survey = emptySurvey()
  await surveys.addSurvey(survey)
  const changed = { ...survey, about: { team: 'Billing', at: later.toISOString() } }
  expect(await surveys.changeSurvey(survey.id, rename('Billing'), later)).toEqual({ saved, survey: changed })
  expect(await surveys.loadSurvey(survey.id)).toEqual(stored(changed))
})

it('loses nothing when two tabs change one survey 200 times', async () => {
  const name = freshName()
  const tabs = [openTab(name).surveys, openTab(name).surveys]
  const { survey, round } = surveyWithRound()
  await tabs[0]?.addSurvey(survey)
  await Promise.all(
    tabs.map(async ({ changeSurvey }, tab) => {
      for (let number = 0; number < 100; number += 1) {
        const agreed = { answer: null, note: `${tab} said ${number}`, needsEvidence: false, isParked: false }
        const change: SurveyChange = { kind: 'agreed', round, subject: `s-${tab}-${number}`, agreed }
        expect((await changeSurvey(survey.id, change, later)).saved).toEqual(saved)
      }
    }),
  )
  const found = await openTab(name).surveys.loadSurvey(survey.id)
  const agreed = found.kind === 'survey' ? found.survey.rounds[0]?.agreed : undefined
  expect(Object.keys(agreed ?? {})).toHaveLength(200)
  expect(agreed?.['s-1-99']).toMatchObject({ note: '1 said 99' })
})

it('tells the other tab of a change, and not the tab that made it', async () => {
  const name = freshName()
  const [first, second] = [openTab(name).surveys, openTab(name).surveys]
  const survey = emptySurvey()
  const own: string[] = []
  first.onSurveyChange(survey.id, () => own.push(survey.id))
  const heard = new Promise<void>((resolve) => {
    second.onSurveyChange(survey.id, resolve)
  })
  await first.addSurvey(survey)
  await heard
  expect(own).toEqual([])
})

it('tells nobody of another survey, or once it stopped listening', async () => {
  const name = freshName()
  const [first, second] = [openTab(name).surveys, openTab(name).surveys]
  const [survey, other] = [emptySurvey(), emptySurvey()]
  const heard: string[] = []
  second.onSurveyChange(other.id, () => heard.push('other'))
  second.onSurveyChange(survey.id, () => heard.push('stopped'))()
  const last = new Promise<void>((resolve) => {
    second.onSurveyChange(survey.id, resolve)
  })
  await first.addSurvey(survey)
  await last
  expect(heard).toEqual([])
})

it('refuses a change to a survey that is not here', async () => {
  const { surveys } = openTab(freshName())
  const change = await surveys.changeSurvey(emptySurvey().id, rename('Billing'), later)
  expect(change).toEqual({ saved: notSaved('lost'), survey: null })
})

it('takes a change that would not fit the format for a bug, and stores nothing of it', async () => {
  const { surveys } = openTab(freshName())
  const survey = emptySurvey()
  await surveys.addSurvey(survey)
  await expect(surveys.changeSurvey(survey.id, rename('x'.repeat(201)), later)).rejects.toThrow()
  expect(await surveys.loadSurvey(survey.id)).toEqual(stored(survey))
})

it.each([
  { what: 'of a newer app', record: { formatVersion: 2, content: 'anything' }, why: 'newerVersion' as const },
  { what: 'that is damaged', record: { formatVersion: 1, content: { id: 'x' } }, why: 'damaged' as const },
])('lists a survey $what with all that is there, and never writes over it', async ({ record, why }) => {
  const name = freshName()
  const { surveys } = openTab(name)
  const survey = emptySurvey()
  const raw = await openRaw(name)
  await raw.put('surveys', { ...record, survey: survey.id })
  const refused = notSaved(why === 'damaged' ? 'unreadable' : why)

  const found = await surveys.loadSurvey(survey.id)
  expect(found).toMatchObject({ kind: 'unreadable', id: survey.id, why })
  expect(found.kind === 'unreadable' ? JSON.parse(found.raw) : null).toEqual({ ...record, survey: survey.id })
  expect(await surveys.listSurveys()).toEqual([found])
  expect(await surveys.addSurvey(survey)).toEqual(refused)
  expect(await surveys.changeSurvey(survey.id, rename('Billing'), later)).toEqual({ saved: refused, survey: null })
  expect(await raw.get('surveys', survey.id)).toEqual({ ...record, survey: survey.id })
})

it('takes a survey that lies under the id of another one for damaged', async () => {
  const name = freshName()
  const { surveys } = openTab(name)
  const raw = await openRaw(name)
  await raw.put('surveys', { formatVersion: 1, survey: 'another', content: emptySurvey() })
  expect(await surveys.loadSurvey('another')).toMatchObject({ kind: 'unreadable', why: 'damaged' })
})
