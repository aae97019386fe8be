import { describe, expect, it } from 'vitest'
import { proposeAgenda } from '@/domain/round/agenda'
import type { LevelCounts } from '@/domain/round/roundSummary'
import { define, item, shipped } from '../../support/definitions'
import { roundOf, type GivenRound } from '../../support/roundResults'

const dora = shipped('dora')

// Means, range and A of six answers: all at 2 → 2, aligned. Three at 1, three at 5 → 3, A = −1.
const allAt2: LevelCounts = [0, 6, 0, 0, 0]
const allAt3: LevelCounts = [0, 0, 6, 0, 0]
const allAt4: LevelCounts = [0, 0, 0, 6, 0]
const opposed: LevelCounts = [3, 0, 0, 0, 3]
const spread: LevelCounts = [1, 1, 1, 1, 2]

const eight = define(
  { a: ['a-1', 'a-2', 'a-3', 'a-4'].map((id) => item(id)), b: [item('b-1'), item('b-2'), item('b-3', { weight: 3 })] },
  {},
  [dora],
)

// Lack: a-1 opposed 4 − 3 = 1, a-2 2, a-3 1, a-4 0 (at its target), b-1 4 − 20/6 = 2/3, b-2 2, b-3 1 · 3 = 3.
const levels: GivenRound['levels'] = {
  'a-1': opposed,
  'a-2': allAt2,
  'a-3': allAt3,
  'a-4': allAt4,
  'b-1': spread,
  'b-2': allAt2,
  'b-3': allAt3,
}
const subjects = (given: GivenRound, length: 60 | 90 | 150) =>
  proposeAgenda(roundOf(eight, given), length).map(({ subject }) => subject)

describe('what is talked about', () => {
  it('takes two for disagreement and three as lowest in 90 minutes, seven minutes each', () => {
    expect(proposeAgenda(roundOf(eight, { levels }), 90)).toEqual([
      { subject: 'a-1', minutes: 7, why: ['mostDisagreement'] },
      { subject: 'b-1', minutes: 7, why: ['mostDisagreement'] },
      { subject: 'b-3', minutes: 7, why: ['lowest'] },
      { subject: 'a-2', minutes: 7, why: ['lowest'] },
      { subject: 'b-2', minutes: 7, why: ['lowest'] },
    ])
  })

  it('takes two and two in 60 minutes', () => {
    expect(subjects({ levels }, 60)).toEqual(['a-1', 'b-1', 'b-3', 'a-2'])
  })

  it('fills up to twelve in 150 minutes, and leaves out what is at its target', () => {
    // 85 / 6 = 14 minutes, 7 at most.
    const agenda = proposeAgenda(roundOf(eight, { levels }), 150)
    expect(agenda.map(({ subject }) => subject)).toEqual(['a-1', 'b-1', 'b-3', 'a-2', 'b-2', 'a-3'])
    expect(agenda.every(({ minutes }) => minutes === 7)).toBe(true)
  })

  it('names both reasons where a question that divides is one of the lowest too', () => {
    // b-3 opposed stays at mean 3, lack 3.
    expect(proposeAgenda(roundOf(eight, { levels: { ...levels, 'b-3': opposed } }), 60)).toEqual([
      { subject: 'a-1', minutes: 7, why: ['mostDisagreement'] },
      { subject: 'b-3', minutes: 7, why: ['mostDisagreement', 'lowest'] },
      { subject: 'a-2', minutes: 7, why: ['lowest'] },
      { subject: 'b-2', minutes: 7, why: ['lowest'] },
    ])
  })

  it('goes by the target of the dimension', () => {
    // Target 2 in b: b-1, b-2 and b-3 are not below it. In a: a-2 2, a-3 1.
    const facts = { targets: { b: { level: 2, at: '2026-03-02T09:00:00.000Z' } } }
    expect(subjects({ levels, facts }, 90)).toEqual(['a-1', 'b-1', 'a-2', 'a-3'])
  })

  it('leaves out as lowest what is high enough or withheld, and fills the place with the next', () => {
    const facts = { highEnough: { 'b-3': { isHighEnough: true, at: '2026-03-02T09:00:00.000Z' } } }
    expect(subjects({ levels: { ...levels, 'a-2': 'withheld' }, facts }, 90)).toEqual(['a-1', 'b-1', 'b-2', 'a-3'])
  })

  it('fills places with disagreement where nothing is below its target', () => {
    const above = {
      'a-1': [1, 0, 0, 0, 5],
      'a-2': [0, 1, 0, 0, 5],
      'a-3': [1, 0, 0, 0, 5],
    } satisfies GivenRound['levels']
    // Means 26/6, 27/6 and 26/6. Equal A for a-1 and a-3, which differ more than a-2 by range.
    expect(proposeAgenda(roundOf(eight, { levels: above }), 60).map(({ why }) => why)).toEqual([
      ['mostDisagreement'],
      ['mostDisagreement'],
      ['mostDisagreement'],
    ])
  })

  it('fills the last places with what a third or more do not know', () => {
    const given: GivenRound = { answered: 9, dontKnow: { 'a-1': 2, 'a-2': 3, 'b-1': 8 }, levels: { 'b-2': allAt2 } }
    expect(proposeAgenda(roundOf(eight, given), 90)).toEqual([
      { subject: 'b-2', minutes: 7, why: ['lowest'] },
      { subject: 'b-1', minutes: 7, why: ['manyDontKnow'] },
      { subject: 'a-2', minutes: 7, why: ['manyDontKnow'] },
    ])
  })

  it('is empty where nothing is to be talked about', () => {
    expect(proposeAgenda(roundOf(eight, { levels: { 'a-4': allAt4 } }), 90)).toEqual([])
  })
})

describe('many questions in 150 minutes', () => {
  const many = define({ a: Array.from({ length: 36 }, (_, index) => item(`a-${index + 1}`)) }, {}, [dora])
  const each = (counts: (index: number) => LevelCounts) =>
    Object.fromEntries(Array.from({ length: 36 }, (_, index) => [`a-${index + 1}`, counts(index + 1)]))

  it('shares the minutes among all that divide and the three lowest', () => {
    // Items 1…17 divide; the lowest are 18, 19 and 20. 85 / 20 = 4 minutes.
    const agenda = proposeAgenda(
      roundOf(many, { levels: each((index) => (index <= 17 ? opposed : index <= 20 ? allAt2 : allAt4)) }),
      150,
    )
    expect(agenda).toHaveLength(20)
    expect(agenda.every(({ minutes }) => minutes === 4)).toBe(true)
    expect(agenda.slice(17).map(({ subject }) => subject)).toEqual(['a-18', 'a-19', 'a-20'])
  })

  it('gives three minutes each to twenty-eight, and takes no more', () => {
    const agenda = proposeAgenda(roundOf(many, { levels: each(() => opposed) }), 150)
    expect(agenda).toHaveLength(28)
    expect(agenda.every(({ minutes }) => minutes === 3)).toBe(true)
  })
})

describe('metrics', () => {
  // Two brackets apart in lead time and in restore, one apart in frequency.
  const brackets: GivenRound['brackets'] = {
    'dora-deployment-frequency': { 'about-daily': 3, 'several-a-day': 3 },
    'dora-lead-time': { [bracketOf('dora-lead-time', 0)]: 3, [bracketOf('dora-lead-time', 2)]: 3 },
    'dora-time-to-restore': { [bracketOf('dora-time-to-restore', 1)]: 3, [bracketOf('dora-time-to-restore', 5)]: 3 },
  }

  it('follow where their answers lie apart, and share their ten minutes', () => {
    expect(proposeAgenda(roundOf(eight, { brackets }), 90)).toEqual([
      { subject: 'dora-lead-time', minutes: 5, why: ['metricApart'] },
      { subject: 'dora-time-to-restore', minutes: 5, why: ['metricApart'] },
    ])
  })

  it('are agreed beforehand in 60 minutes', () => {
    expect(proposeAgenda(roundOf(eight, { brackets }), 60)).toEqual([])
  })
})

function bracketOf(metric: string, place: number): string {
  const found = dora.questionnaire.metrics.find(({ id }) => id === metric)?.brackets[place]
  if (!found) throw new Error(`no bracket ${place} of ${metric}`)
  return found.id
}
