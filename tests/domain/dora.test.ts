import { describe, expect, it } from 'vitest'
import { summarizeDora } from '@/domain/dora'
import { bands } from '@/domain/questionnaireShape'
import type { MetricAnswers } from '@/domain/response'
import { define, item, shipped } from '../support/definitions'

const dora = shipped('dora')
const bracket = (id: string) => ({ kind: 'bracket', bracket: id }) as const
const percent = (value: number) => ({ kind: 'percent', percent: value }) as const

const elite: MetricAnswers = {
  'dora-deployment-frequency': bracket('several-a-day'),
  'dora-lead-time': bracket('lt-1-hour'),
  'dora-change-failure-rate': bracket('0-15'),
  'dora-time-to-restore': bracket('lt-1-hour'),
}

describe('scoring.md 20: bands seed-bands-1', () => {
  it('has the elite column of the source document, a year, a source, and a direction on each benchmark', () => {
    const [benchmark] = dora.questionnaire.benchmarks
    expect(benchmark?.year).toBe(2021)
    expect(benchmark?.values.map(({ metric, label, direction }) => [metric, label, direction])).toEqual([
      ['dora-deployment-frequency', 'Multiple times per day', 'higherIsBetter'],
      ['dora-lead-time', 'Less than 1 hour', 'lowerIsBetter'],
      ['dora-change-failure-rate', '0 to 15 percent', 'lowerIsBetter'],
      ['dora-time-to-restore', 'Less than 1 hour', 'lowerIsBetter'],
    ])
  })

  it('never falls from worst to best bracket', () => {
    for (const metric of dora.questionnaire.metrics) {
      const places = metric.brackets.map(({ band }) => bands.indexOf(band))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }
  })

  it.each([
    { value: 0, band: 'elite' },
    { value: 15, band: 'elite' },
    { value: 16, band: 'high' },
    { value: 30, band: 'high' },
    { value: 31, band: 'medium' },
    { value: 45, band: 'medium' },
    { value: 46, band: 'low' },
    { value: 100, band: 'low' },
  ])('a change failure rate of $value percent is $band', ({ value, band }) => {
    const result = summarizeDora(dora, { 'dora-change-failure-rate': percent(value) })
    expect(result?.metrics.find(({ metric }) => metric.id === 'dora-change-failure-rate')?.band).toBe(band)
  })
})

describe('scoring.md 21: the result', () => {
  it.each<{ when: string; given: MetricAnswers; then: object }>([
    {
      when: 'all four are elite',
      given: elite,
      then: { met: 4, answered: 4, throughput: 'elite', stability: 'elite', label: 'elite', lowestBand: 'elite' },
    },
    {
      when: 'one of each pair is lower: the pair takes the lower band',
      given: { ...elite, 'dora-lead-time': bracket('1-week-1-month'), 'dora-time-to-restore': bracket('lt-1-day') },
      then: { met: 2, answered: 4, throughput: 'medium', stability: 'high', label: 'medium', lowestBand: 'medium' },
    },
    {
      when: 'one metric of a pair is missing: no band for that pair and no label',
      given: { ...elite, 'dora-lead-time': { kind: 'dontKnow' } },
      then: { met: 3, answered: 3, throughput: null, stability: 'elite', label: null, lowestBand: 'elite' },
    },
    {
      when: 'nothing is answered',
      given: {},
      then: { met: 0, answered: 0, throughput: null, stability: null, label: null, lowestBand: null },
    },
    {
      when: 'the rework rate is given: it counts nowhere',
      given: { ...elite, 'dora-deployment-rework-rate': percent(80) },
      then: { met: 4, answered: 4, throughput: 'elite', stability: 'elite', label: 'elite', lowestBand: 'elite' },
    },
  ])('$when', ({ given, then }) => {
    expect(summarizeDora(dora, given)).toMatchObject(then)
  })

  it('says of each metric whether it meets the benchmark, and nothing where it is not known', () => {
    const result = summarizeDora(dora, {
      'dora-lead-time': bracket('lt-1-day'),
      'dora-time-to-restore': bracket('lt-1-hour'),
      'dora-change-failure-rate': { kind: 'notApplicable' },
    })
    expect(result?.metrics.map(({ benchmark }) => benchmark?.isMet)).toEqual([null, false, null, true, undefined])
  })

  it('is null where the definition asks no metric', () => {
    expect(summarizeDora(define({ a: [item('a-1')] }), {})).toBeNull()
  })

  it('keeps the value of the rework rate without a band', () => {
    const rework = summarizeDora(dora, { 'dora-deployment-rework-rate': percent(12) })?.metrics.at(-1)
    expect(rework).toMatchObject({ percent: 12, band: null, bracket: null, benchmark: null })
  })
})
