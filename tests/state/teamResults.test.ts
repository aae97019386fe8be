import { expect, it } from 'vitest'
import type { Survey } from '@/domain/survey/survey'
import { recordSurveyChange } from '@/state/recordSurveyChange'
import { openSurvey } from '@/state/openSurvey'
import { connectSurveys } from '@/state/surveyLibrary'
import { loadTeams, type Teams } from '@/state/teamResults'
import { connectMemory } from '../support/connectedSurveys'
import { uuid } from '../support/roundResults'
import { definitionOf } from '../support/stored'
import { storeRounds } from '../support/surveyWithRounds'

async function stored(change?: (survey: Survey) => Survey) {
  const { memory, surveys } = connectMemory()
  const definition = await definitionOf(memory, 'calms')
  return { memory, surveys, definition, survey: storeRounds(surveys, definition, change) }
}

async function load(): Promise<readonly Teams[]> {
  const told: Teams[] = []
  await loadTeams((teams) => told.push(teams) > 0)
  return told
}

/** What each survey stands for: the title of its round, or why there is none. */
function tell(teams: Teams | undefined) {
  if (teams?.kind !== 'ready') return teams?.kind
  return teams.teams.map((team) => {
    if (team.kind === 'ready') return team.result.summary.terms.title
    return team.kind === 'without' ? team.why : team.kind
  })
}

const withoutReveal =
  (...places: readonly number[]) =>
  (survey: Survey): Survey => ({
    ...survey,
    rounds: survey.rounds.map((round, place) => (places.includes(place) ? { ...round, reveals: [] } : round)),
  })

it('takes the latest revealed round of each survey, and tells how far it is', async () => {
  await stored()
  const told = await load()
  expect(told[0]).toEqual({ kind: 'loading', done: 0, total: 1 })
  expect(tell(told.at(-1))).toEqual(['Autumn 2026'])
})

it('passes over a later round that is not revealed yet', async () => {
  await stored(withoutReveal(1))
  expect(tell((await load()).at(-1))).toEqual(['Spring 2026'])
})

it('says so where nothing is revealed', async () => {
  await stored(withoutReveal(0, 1))
  expect(tell((await load()).at(-1))).toEqual(['nothingRevealed'])
})

it('never falls back on an earlier round where the questionnaire or the answers of the latest are not here', async () => {
  const { surveys, survey } = await stored((one) => ({
    ...one,
    rounds: one.rounds.map((round, place) =>
      place === 1
        ? { ...round, terms: { ...round.terms, questionnaire: { id: 'x', version: '1.0.0', sha256: 'f'.repeat(64) } } }
        : round,
    ),
  }))
  expect(tell((await load()).at(-1))).toEqual(['noQuestionnaire'])
  surveys.memory.surveys.set(survey.id, { ...survey, rounds: survey.rounds.slice(0, 1) })
  surveys.memory.ballots.set(survey.id, new Map())
  expect(tell((await load()).at(-1))).toEqual(['noAnswers'])
})

it('lists surveys by team, the unreadable ones last', async () => {
  const { surveys, survey } = await stored()
  const other: Survey = { ...survey, id: uuid(77), about: { ...survey.about, team: 'Alpha' }, rounds: [] }
  surveys.memory.surveys.set(other.id, other)
  surveys.memory.unreadable.set(uuid(78), {
    kind: 'unreadable',
    id: uuid(78),
    why: 'damaged',
    problem: '',
    raw: '{}',
  })
  expect(tell((await load()).at(-1))).toEqual(['nothingRevealed', 'Autumn 2026', 'unreadable'])
})

it('shows what could not be stored yet', async () => {
  const { surveys, survey } = await stored()
  await openSurvey(survey.id)
  surveys.failWith('full')
  recordSurveyChange({ kind: 'target', round: uuid(2), dimension: 'culture', level: 5 })
  await expect
    .poll(async () => {
      const teams = (await load()).at(-1)
      const [team] = teams?.kind === 'ready' ? teams.teams : []
      return team?.kind === 'ready' ? team.result.round.targets['culture']?.level : null
    })
    .toBe(5)
})

it('stops reading once nobody listens', async () => {
  await stored()
  const told: Teams[] = []
  await loadTeams((teams) => {
    told.push(teams)
    return false
  })
  expect(told).toEqual([{ kind: 'loading', done: 0, total: 1 }])
})

it('says so where the part of the app that reads surveys is out of reach', async () => {
  connectMemory()
  connectSurveys(() => Promise.resolve(null))
  expect(await load()).toEqual([{ kind: 'failed' }])
})
