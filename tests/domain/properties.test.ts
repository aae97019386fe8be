import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildResult } from '@/domain/buildResult'
import { applyChange } from '@/domain/change'
import { compareResponses } from '@/domain/comparison'
import { compareFractions, toNumber } from '@/domain/fraction'
import { itemsOf } from '@/domain/questionnaire'
import { respond, shipped, type Given } from '../support/definitions'

const calms = shipped('calms')
const items = itemsOf(calms)
const anyAnswer = fc.oneof(
  fc.integer({ min: 1, max: 5 }),
  fc.constantFrom('dontKnow' as const, 'notApplicable' as const),
)
const anyGiven = fc
  .array(fc.option(anyAnswer, { freq: 5 }), { minLength: items.length, maxLength: items.length })
  .map((values): Given => {
    const entries = items.flatMap(({ id }, index) => {
      const value = values[index]
      return value === null || value === undefined ? [] : [[id, value] as const]
    })
    return Object.fromEntries(entries)
  })
const resultOf = (given: Given) => buildResult({ definition: calms, response: respond(calms, given) })

it('suggests at most three rated items of different dimensions, highest priority first', () => {
  fc.assert(
    fc.property(anyGiven, (given) => {
      const { suggestions } = resultOf(given)
      expect(suggestions.length).toBeLessThanOrEqual(3)
      expect(new Set(suggestions.map(({ dimension }) => dimension)).size).toBe(suggestions.length)
      for (const { item, at, next } of suggestions) expect([given[item], next]).toEqual([at, at + 1])
      suggestions.slice(1).forEach(({ priority }, index) => {
        const before = suggestions[index]
        if (before) expect(compareFractions(before.priority, priority)).toBeGreaterThanOrEqual(0)
      })
    }),
  )
})

it('suggests nothing that still waits for a need that is rated and unmet', () => {
  fc.assert(
    fc.property(anyGiven, (given) => {
      for (const { item, next } of resultOf(given).suggestions) {
        const unmet = calms.questionnaire.needs.filter((need) => {
          const level = given[need.needsItem]
          return need.item === item && need.level === next && typeof level === 'number' && level < need.needsLevel
        })
        expect(unmet).toEqual([])
      }
    }),
  )
})

it('does not depend on the order in which the answers were given', () => {
  fc.assert(
    fc.property(anyGiven, (given) => {
      const turned = Object.fromEntries(Object.entries(given).toReversed())
      const { response: first, ...one } = resultOf(given)
      const { response: second, ...other } = resultOf(turned)
      expect(other).toEqual(one)
      expect(second.answers).toEqual(first.answers)
    }),
  )
})

it('finds no change between a response and itself, and opposite changes the other way round', () => {
  fc.assert(
    fc.property(anyGiven, anyGiven, (before, after) => {
      const a = { definition: calms, response: respond(calms, before) }
      const b = { definition: calms, response: respond(calms, after) }
      const same = compareResponses(a, a)
      const there = compareResponses(a, b)
      const back = compareResponses(b, a)
      if (same.kind !== 'compared' || there.kind !== 'compared' || back.kind !== 'compared')
        throw new Error('not compared')
      expect(same.items).toEqual([])
      there.dimensions.forEach(({ teamEffect, questionnaireEffect }, index) => {
        const other = back.dimensions[index]?.teamEffect
        expect(teamEffect === null).toBe(other === null || other === undefined)
        if (teamEffect && other) expect(toNumber(teamEffect)).toBeCloseTo(-toNumber(other), 12)
        // One definition: whatever changed, the team changed it.
        if (questionnaireEffect) expect(toNumber(questionnaireEffect)).toBeCloseTo(0, 12)
      })
    }),
  )
})

it('takes an answer back without a trace', () => {
  const now = new Date('2026-03-02T09:20:00.000Z')
  fc.assert(
    fc.property(anyGiven, fc.nat(items.length - 1), fc.integer({ min: 1, max: 5 }), (given, index, level) => {
      const item = items[index]?.id ?? ''
      const without = Object.fromEntries(Object.entries(given).filter(([id]) => id !== item))
      const response = respond(calms, without)
      const answered = applyChange(response, { kind: 'answer', item, answer: { kind: 'rated', level } }, now)
      expect(applyChange(answered, { kind: 'answer', item, answer: null }, now)).toEqual(response)
    }),
  )
})
