import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareFractions } from '@/domain/fraction'
import { proposeAgenda } from '@/domain/round/agenda'
import { compareRounds } from '@/domain/round/compareRounds'
import type { LevelCounts } from '@/domain/round/roundSummary'
import { runSheet } from '@/domain/round/runSheet'
import { buildTeamsOverview } from '@/domain/round/teamsOverview'
import { changeWord } from '@/domain/round/welch'
import { projectProfile } from '@/domain/round/whatIf'
import { define, item, shipped } from '../../support/definitions'
import { action, roundOf, uuid, type GivenRound } from '../../support/roundResults'

const ids = ['a-1', 'a-2', 'a-3', 'a-4', 'b-1', 'b-2', 'b-3', 'b-4'] as const
const definition = define(
  {
    a: ids.slice(0, 4).map((id, index) => item(id, { weight: index + 1 })),
    b: ids.slice(4).map((id) => item(id)),
  },
  {},
  [shipped('dora')],
)

const people = fc.integer({ min: 0, max: 4 })
const counts: fc.Arbitrary<LevelCounts> = fc.tuple(people, people, people, people, people)
const scores = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 10, max: 50 }), fc.constant(10), fc.integer({ min: 1, max: 4 })),
  { maxLength: 6, selector: ([numerator]) => numerator },
)
const given: fc.Arbitrary<GivenRound> = fc.record({
  levels: fc.dictionary(fc.constantFrom(...ids), fc.oneof({ weight: 4, arbitrary: counts }, fc.constant('withheld'))),
  dontKnow: fc.dictionary(fc.constantFrom(...ids), people),
  scores: fc.record({ a: fc.oneof(scores, fc.constant('withheld')), b: fc.oneof(scores, fc.constant('withheld')) }),
})
const length = fc.constantFrom(60 as const, 90 as const, 150 as const)

it('proposes nothing twice and no more than fits into the steps, which take exactly the length', () => {
  fc.assert(
    fc.property(given, length, (round, minutes) => {
      const result = roundOf(definition, round)
      const agenda = proposeAgenda(result, minutes)
      expect(new Set(agenda.map(({ subject }) => subject)).size).toBe(agenda.length)
      expect(agenda.every(({ why }) => why.length > 0)).toBe(true)
      const parts = runSheet(minutes, agenda, result)
      expect(parts.every(({ spare }) => spare >= 0)).toBe(true)
      expect(parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(minutes)
    }),
  )
})

it('finds no change between a round and itself', () => {
  fc.assert(
    fc.property(given, (round) => {
      const { summary } = roundOf(definition, round)
      const common = [
        {
          round: uuid(1),
          items: [...ids],
          dimensions: summary.dimensions.map(({ id, whole }) => ({ id, before: whole, after: whole })),
        },
      ]
      const result = roundOf(definition, { ...round, common })
      const comparison = compareRounds(result, result)
      if (comparison.kind !== 'compared') throw new Error('expected a comparison')
      for (const { teamEffect, total, questionnaireEffect, word } of comparison.dimensions) {
        for (const effect of [teamEffect, total, questionnaireEffect]) expect(effect?.numerator ?? 0).toBe(0)
        expect(word?.kind).not.toBe('clear')
      }
      for (const { difference } of comparison.items) expect(difference).toEqual({ numerator: 0, denominator: 1 })
    }),
  )
})

it('mirrors the interval of a change when before and after are exchanged', () => {
  const group = fc.record({
    mean: fc.integer({ min: 10, max: 50 }).map((numerator) => ({ numerator, denominator: 10 })),
    n: fc.integer({ min: 1, max: 40 }),
    deviation: fc.constantFrom(0, 0.25, 0.8, 1.5),
  })
  fc.assert(
    fc.property(group, group, (a, b) => {
      const [there, back] = [changeWord(a, b), changeWord(b, a)]
      expect(back.kind).toBe(there.kind)
      if (there.kind === 'differenceOnly' || back.kind === 'differenceOnly') return
      expect(back.low).toBeCloseTo(-there.high, 9)
      expect(back.high).toBeCloseTo(-there.low, 9)
    }),
  )
})

it('supposes nothing lower and nothing above 5, whatever the order of the actions', () => {
  const effects = fc.array(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 1, max: 5 })), { maxLength: 5 })
  fc.assert(
    fc.property(given, effects, (round, expected) => {
      const result = roundOf(definition, round)
      const actions = expected.map(([id, level], index) =>
        action(index + 1, { effect: { kind: 'level', item: id, level } }),
      )
      const profile = projectProfile(result, actions)
      expect(projectProfile(result, actions.toReversed())).toEqual(profile)
      for (const { now, projected } of profile.dimensions) {
        if (!now || !projected) continue
        expect(compareFractions(projected, now)).toBeGreaterThanOrEqual(0)
        expect(compareFractions(projected, { numerator: 5, denominator: 1 })).toBeLessThanOrEqual(0)
      }
    }),
  )
})

it('shows the same of a team whoever stands beside it, and counts no more than stands in the table', () => {
  fc.assert(
    fc.property(fc.array(given, { minLength: 1, maxLength: 4 }), (rounds) => {
      const teams = rounds.map((round) => roundOf(definition, round))
      const [group] = buildTeamsOverview(teams).groups
      teams.forEach((team, index) => {
        const [alone] = buildTeamsOverview([team]).groups
        expect(group?.dimensions.map(({ cells }) => cells[index])).toEqual(
          alone?.dimensions.map(({ cells }) => cells[0]),
        )
      })
      const rows = group?.dimensions.flatMap(({ items }) => items) ?? []
      for (const { subject, below, of } of group?.patterns.below ?? []) {
        if (subject.kind !== 'item') continue
        const cells = rows.find((row) => row.item.id === subject.id)?.cells ?? []
        expect(of).toBe(cells.filter(({ kind }) => kind === 'scored').length)
        expect(2 * below).toBeGreaterThanOrEqual(of)
      }
    }),
  )
})
