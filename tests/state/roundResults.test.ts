import { expect, it } from 'vitest'
import type { Definition } from '@/domain/questionnaire'
import { applySurveyChange } from '@/domain/survey/applySurveyChange'
import type { Round, Survey } from '@/domain/survey/survey'
import { openedBallots, resultsOfSurvey, type SurveyWithBallots } from '@/state/roundResults'
import type { StoredBallot } from '@/state/surveyPorts'
import { define, item, type Given } from '../support/definitions'
import { ballot, roundOf } from '../support/openedRounds'

const definition = define({ culture: [item('c-1'), item('c-2')] })
const id = (last: number) => `10000000-0000-4000-8000-00000000000${last}`

function stored(round: string, given: readonly Given[]): StoredBallot[] {
  return given.map((answered, index) => {
    const opened = ballot(index + 1, answered)
    const { sha256 } = opened
    return { round, sha256, code: `${round}-${index}`, receivedOn: '2026-03-03', opened, fault: null }
  })
}

/** A round in which everything that came was revealed; none revealed where nothing is given as revealed. */
function round(last: number, ballots: readonly StoredBallot[], rest: { readonly isRevealed?: boolean } = {}): Round {
  const opened = ballots.flatMap((one) => one.opened ?? [])
  return roundOf(definition, rest.isRevealed === false ? [] : [opened], {
    terms: { round: id(last), title: `Round ${last}` },
    log: [{ event: 'opened', at: `2026-0${last}-01T09:00:00.000Z` }],
  })
}

function surveyOf(
  rounds: readonly Round[],
  ballots: readonly StoredBallot[],
  known: readonly Definition[] = [definition],
) {
  const at = '2026-01-01T09:00:00.000Z'
  const survey: Survey = {
    id: '20000000-0000-4000-8000-000000000001',
    createdAt: at,
    about: { team: 'Payments', at },
    draft: { settings: null, at },
    rounds: [...rounds],
  }
  const loaded = known.map((one) => [one.sha256, { ok: true, definition: one }] as const)
  return { survey, ballots, definitions: new Map(loaded) } satisfies SurveyWithBallots
}

const twos = [
  { 'c-1': 2, 'c-2': 2 },
  { 'c-1': 2, 'c-2': 2 },
  { 'c-1': 2, 'c-2': 2 },
]
const fours = twos.map(() => ({ 'c-1': 4, 'c-2': 4 }))

function twoRounds() {
  const ballots = [...stored(id(1), twos), ...stored(id(2), fours)]
  return surveyOf([round(1, ballots.slice(0, 3)), round(2, ballots.slice(3))], ballots)
}

it('makes the result of each round from its own ballots', () => {
  const [first, second] = resultsOfSurvey(twoRounds())
  expect(first?.result?.summary.answered).toBe(3)
  expect(first?.result?.dimensions[0]?.score).toMatchObject({ kind: 'scored', mean: { numerator: 2, denominator: 1 } })
  expect(second?.result?.dimensions[0]?.score).toMatchObject({ kind: 'scored', mean: { numerator: 4, denominator: 1 } })
})

it('tells in the later result how the team moved', () => {
  const [first, second] = resultsOfSurvey(twoRounds())
  expect(first?.result?.facts.filter(({ kind }) => kind === 'change')).toEqual([])
  expect(second?.result?.facts.find(({ kind }) => kind === 'change')).toMatchObject({
    dimensions: ['culture'],
    difference: { numerator: 2, denominator: 1 },
  })
})

it('has no result before the first reveal', () => {
  const ballots = stored(id(1), twos)
  const [only] = resultsOfSurvey(surveyOf([round(1, ballots, { isRevealed: false })], ballots))
  expect(only).toMatchObject({ terms: { title: 'Round 1' }, result: null })
})

it('has no result while the questionnaire is not at hand', () => {
  const ballots = stored(id(1), twos)
  const [only] = resultsOfSurvey(surveyOf([round(1, ballots)], ballots, []))
  expect(only?.result).toBeNull()
})

it('compares across a round that was not revealed', () => {
  const ballots = [...stored(id(1), twos), ...stored(id(2), twos), ...stored(id(3), fours)]
  const rounds = [
    round(1, ballots.slice(0, 3)),
    round(2, ballots.slice(3, 6), { isRevealed: false }),
    round(3, ballots.slice(6)),
  ]
  const results = resultsOfSurvey(surveyOf(rounds, ballots))
  expect(results.map(({ result }) => result?.summary.answered)).toEqual([3, undefined, 3])
  expect(results[2]?.result?.facts.map(({ kind }) => kind)).toContain('change')
})

it('leaves a deleted round out', () => {
  const { survey, ...rest } = twoRounds()
  const change = { kind: 'event', round: id(1), event: 'deleted' } as const
  const results = resultsOfSurvey({ ...rest, survey: applySurveyChange(survey, change, new Date()) })
  expect(results.map(({ terms }) => terms.round)).toEqual([id(2)])
  expect(results[0]?.result?.facts.map(({ kind }) => kind)).not.toContain('change')
})

it('gives the same result as long as nothing of it changed', () => {
  const from = twoRounds()
  const [first, second] = resultsOfSurvey(from)
  const renamed = applySurveyChange(from.survey, { kind: 'about', team: 'Billing' }, new Date())
  const again = resultsOfSurvey({ ...from, survey: renamed })
  expect(again[0]?.result).toBe(first?.result)
  expect(again[1]?.result).toBe(second?.result)
})

it('counts the ballots once, and only draws new conclusions, where something is agreed', () => {
  const from = twoRounds()
  const [first, second] = resultsOfSurvey(from)
  const agreed = { answer: null, note: 'talked about', needsEvidence: false, isParked: false }
  const change = { kind: 'agreed', round: id(2), subject: 'c-1', agreed } as const
  const again = resultsOfSurvey({ ...from, survey: applySurveyChange(from.survey, change, new Date()) })
  expect(again[0]?.result).toBe(first?.result)
  expect(again[1]?.result?.summary).toBe(second?.result?.summary)
  expect(again[1]?.result?.items).toMatchObject([{ agreed: { note: 'talked about' } }, { agreed: null }])
})

it('counts anew where a ballot came in, and leaves the other rounds alone', () => {
  const from = twoRounds()
  const [first] = resultsOfSurvey(from)
  const late = stored(id(2), [...fours, { 'c-1': 1 }]).slice(3)
  const again = resultsOfSurvey({ ...from, ballots: [...from.ballots, ...late] })
  expect(again[0]?.result).toBe(first?.result)
  expect(again[1]?.result?.summary).toMatchObject({ answered: 3, heldBack: 1 })
})

it('gives the same list of opened ballots, without those that could not be opened', () => {
  const ballots = stored(id(1), twos)
  const closed: StoredBallot = { ...ballots[0], ...unopened }
  const own = openedBallots([...ballots, closed], id(1))
  expect(own).toHaveLength(3)
  expect(openedBallots([...ballots, closed, ...stored(id(2), fours)], id(1))).toBe(own)
})

const unopened = {
  round: id(1),
  sha256: 'f'.repeat(64),
  code: 'closed',
  receivedOn: '2026-03-03',
  opened: null,
  fault: 'cannotBeOpened',
} as const
