import { describe, expect, it } from 'vitest'
import { runSheet } from '@/domain/round/runSheet'
import { define, item, shipped } from '../../support/definitions'
import { roundOf } from '../../support/roundResults'

const withMetrics = roundOf(define({ a: [item('a-1'), item('a-2')] }, {}, [shipped('dora')]))
const withoutMetrics = roundOf(define({ a: [item('a-1'), item('a-2')] }))

const timesOf = (parts: ReturnType<typeof runSheet>) => parts.map(({ step, start, minutes }) => [step, start, minutes])

describe('the steps of a workshop', () => {
  it.each([
    {
      length: 60 as const,
      then: [
        ['open', 0, 4],
        ['reveal', 4, 8],
        ['strengths', 12, 5],
        ['discuss', 17, 28],
        ['choose', 45, 8],
        ['experiment', 53, 5],
        ['close', 58, 2],
      ],
    },
    {
      length: 90 as const,
      then: [
        ['open', 0, 5],
        ['reveal', 5, 10],
        ['strengths', 15, 8],
        ['discuss', 23, 35],
        ['metrics', 58, 10],
        ['choose', 68, 12],
        ['experiment', 80, 8],
        ['close', 88, 2],
      ],
    },
    {
      length: 150 as const,
      then: [
        ['open', 0, 5],
        ['reveal', 5, 10],
        ['strengths', 15, 8],
        ['discuss', 23, 85],
        ['break', 108, 10],
        ['metrics', 118, 10],
        ['choose', 128, 12],
        ['experiment', 140, 8],
        ['close', 148, 2],
      ],
    },
  ])('take exactly $length minutes', ({ length, then }) => {
    expect(timesOf(runSheet(length, [], withMetrics))).toEqual(then)
  })

  it('give the minutes for metrics to the discussion where the round asks none', () => {
    expect(timesOf(runSheet(90, [], withoutMetrics)).slice(3)).toEqual([
      ['discuss', 23, 45],
      ['choose', 68, 12],
      ['experiment', 80, 8],
      ['close', 88, 2],
    ])
  })
})

describe('the agenda in the steps', () => {
  const entries = [
    { subject: 'a-1', minutes: 7 },
    { subject: 'dora-lead-time', minutes: 5 },
    { subject: 'a-2', minutes: 30 },
  ]
  const partOf = (parts: ReturnType<typeof runSheet>, step: string) => parts.find((part) => part.step === step)

  it('puts metrics into their step and tells what stays in hand or is too much', () => {
    const parts = runSheet(90, entries, withMetrics)
    expect(partOf(parts, 'discuss')).toMatchObject({ entries: [{ subject: 'a-1' }, { subject: 'a-2' }], spare: -2 })
    expect(partOf(parts, 'metrics')).toMatchObject({ entries: [{ subject: 'dora-lead-time' }], spare: 5 })
  })

  it('talks about metrics in the discussion where they have no step', () => {
    expect(partOf(runSheet(60, entries, withMetrics), 'discuss')).toMatchObject({ entries, spare: -14 })
  })
})
