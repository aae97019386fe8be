import { describe, expect, it } from 'vitest'
import { projectProfile } from '@/domain/round/whatIf'
import type { Effect } from '@/domain/survey/survey'
import { define, item, shipped } from '../../support/definitions'
import { action, roundOf, type GivenRound } from '../../support/roundResults'

const definition = define(
  { a: [item('a-1', { weight: 3 }), item('a-2'), item('a-3')], b: [item('b-1'), item('b-2')], c: [item('c-1')] },
  {},
  [shipped('dora')],
)

// Means: a-1 14/6 = 7/3, a-2 3, b-1 2, b-2 5; a-3 and c-1 are withheld.
const given: GivenRound = {
  levels: {
    'a-1': [0, 4, 2, 0, 0],
    'a-2': [0, 0, 6, 0, 0],
    'a-3': 'withheld',
    'b-1': [0, 6, 0, 0, 0],
    'b-2': [0, 0, 0, 0, 6],
    'c-1': 'withheld',
  },
  scores: { a: [[5, 2, 6]], b: [[7, 2, 6]], c: 'withheld' },
  brackets: { 'dora-deployment-frequency': { 'weekly-to-monthly': 6 } },
}
const result = roundOf(definition, given)
const level = (id: string, to: number): Effect => ({ kind: 'level', item: id, level: to })
const bracket = (metric: string, to: string): Effect => ({ kind: 'metric', metric, bracket: to })
const project = (...effects: (Effect | null)[]) =>
  projectProfile(
    result,
    effects.map((effect, index) => action(index + 1, { effect })),
  )

const unmoved = [
  { id: 'a', now: { numerator: 5, denominator: 2 }, projected: { numerator: 5, denominator: 2 }, items: [] },
  { id: 'b', now: { numerator: 7, denominator: 2 }, projected: { numerator: 7, denominator: 2 }, items: [] },
  { id: 'c', now: null, projected: null, items: [] },
]

describe('the profile if planned actions land', () => {
  it('moves a dimension by the weighted mean of the steps over its shown items', () => {
    // a-1 from 7/3 to 4: step 5/3, weight 3 of the 4 that are shown: 5/2 + 5/4 = 15/4.
    expect(project(level('a-1', 4)).dimensions).toEqual([
      {
        id: 'a',
        now: { numerator: 5, denominator: 2 },
        projected: { numerator: 15, denominator: 4 },
        items: [{ id: 'a-1', now: { numerator: 7, denominator: 3 }, projected: { numerator: 4, denominator: 1 } }],
      },
      ...unmoved.slice(1),
    ])
  })

  it('adds the steps of several items', () => {
    // 5/2 + 3/4 · 5/3 + 1/4 · 2 = 17/4
    expect(project(level('a-1', 4), level('a-2', 5)).dimensions[0]?.projected).toEqual({
      numerator: 17,
      denominator: 4,
    })
  })

  it('takes the highest level where two actions name one item', () => {
    // b-1 from 2 to 4, half of the shown weight: 7/2 + 1.
    expect(project(level('b-1', 3), level('b-1', 4)).dimensions[1]).toMatchObject({
      projected: { numerator: 9, denominator: 2 },
      items: [{ id: 'b-1', projected: { numerator: 4, denominator: 1 } }],
    })
  })

  it('stops at 5', () => {
    // Few people have a score, and theirs is high: 9/2 + 1/2 · 3 = 6.
    const high = roundOf(definition, { ...given, scores: { b: [[9, 2, 6]] } })
    expect(projectProfile(high, [action(1, { effect: level('b-1', 5) })]).dimensions[1]?.projected).toEqual({
      numerator: 5,
      denominator: 1,
    })
  })

  it.each<{ when: string; effect: Effect | null }>([
    { when: 'an action expects nothing', effect: null },
    { when: 'the item is at the level already', effect: level('a-2', 3) },
    { when: 'the item is above the level', effect: level('b-2', 4) },
    { when: 'the item is withheld', effect: level('a-3', 5) },
    { when: 'the dimension and its item are withheld', effect: level('c-1', 5) },
    { when: 'the item is not asked', effect: level('z-9', 5) },
    { when: 'the metric is not asked', effect: bracket('z-9', 'several-a-day') },
    { when: 'the bracket is not known', effect: bracket('dora-deployment-frequency', 'z-9') },
    { when: 'the metric stands there already', effect: bracket('dora-deployment-frequency', 'weekly-to-monthly') },
    { when: 'the metric stands higher', effect: bracket('dora-deployment-frequency', 'lt-6-monthly') },
  ])('changes nothing when $when', ({ effect }) => {
    expect(project(effect)).toEqual({ dimensions: unmoved, metrics: [] })
  })

  it('leaves out removed actions', () => {
    const removed = action(1, { effect: level('a-1', 4), isRemoved: true })
    expect(projectProfile(result, [removed]).dimensions).toEqual(unmoved)
  })

  it('says which bracket a metric would reach, and whether that meets the benchmark', () => {
    expect(
      project(
        bracket('dora-deployment-frequency', 'daily-to-weekly'),
        bracket('dora-deployment-frequency', 'several-a-day'),
      ).metrics,
    ).toMatchObject([
      {
        id: 'dora-deployment-frequency',
        now: { id: 'weekly-to-monthly', band: 'medium' },
        projected: { id: 'several-a-day', band: 'elite' },
        meetsBenchmark: true,
      },
    ])
    expect(project(bracket('dora-deployment-frequency', 'about-daily')).metrics).toMatchObject([
      { projected: { id: 'about-daily', band: 'high' }, meetsBenchmark: false },
    ])
  })

  it('names the bracket of a metric of which nothing is known yet', () => {
    const silent = roundOf(definition)
    const effect = bracket('dora-deployment-frequency', 'about-daily')
    expect(projectProfile(silent, [action(1, { effect })]).metrics).toMatchObject([
      { now: null, projected: { id: 'about-daily' }, meetsBenchmark: false },
    ])
  })
})
