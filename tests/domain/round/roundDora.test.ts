import { describe, expect, it } from 'vitest'
import { metricsOf } from '@/domain/questionnaire'
import { metricFigures, roundDora } from '@/domain/round/roundDora'
import type { MetricCounts, RoundSummary } from '@/domain/round/roundSummary'
import { define, item, shipped } from '../../support/definitions'

const definition = define({ a: [item('a-1')] }, {}, [shipped('dora')])
const missing = { dontKnow: 0, notApplicable: 0, unanswered: 0 }
const shown = (
  brackets: Record<string, number>,
  percents: { percent: number; people: number }[] = [],
): MetricCounts => ({
  values: { kind: 'shown', brackets, percents },
  ...missing,
})

function figuresOf(id: string, counts: MetricCounts) {
  const metric = metricsOf(definition).find((candidate) => candidate.id === id)
  if (!metric) throw new Error(id)
  const { median, medianPercent, spread, ...rest } = metricFigures(metric, counts)
  return { median: median?.id ?? null, medianPercent, spread: spread && [spread.worst.id, spread.best.id], ...rest }
}

describe('scoring.md 22: a metric of a round', () => {
  it.each([
    {
      when: 'the middle one of three',
      counts: { '1-6-months': 1, '1-week-1-month': 1, '1-day-1-week': 1 },
      then: { n: 3, median: '1-week-1-month', spread: ['1-6-months', '1-day-1-week'], isApart: true },
    },
    {
      when: 'the lower one on a tie',
      counts: { '1-week-1-month': 2, '1-day-1-week': 2 },
      then: { n: 4, median: '1-week-1-month', spread: ['1-week-1-month', '1-day-1-week'], isApart: false },
    },
    {
      when: 'all in one bracket',
      counts: { 'lt-1-hour': 3, 'gt-6-months': 0 },
      then: { n: 3, median: 'lt-1-hour', spread: ['lt-1-hour', 'lt-1-hour'], isApart: false },
    },
    { when: 'nobody answered', counts: {}, then: { n: 0, median: null, spread: null, isApart: false } },
  ])('$when', ({ counts, then }) => {
    expect(figuresOf('dora-lead-time', shown(counts))).toEqual({ medianPercent: null, ...then })
  })

  it('has a median percent where there are no brackets', () => {
    // 5, 10, 15, 40: the mean of 10 and 15.
    const percents = [5, 10, 15, 40].map((percent) => ({ percent, people: 1 }))
    expect(figuresOf('dora-deployment-rework-rate', shown({}, percents))).toEqual({
      n: 4,
      median: null,
      medianPercent: { numerator: 25, denominator: 2 },
      spread: null,
      isApart: false,
    })
  })

  it('says nothing of what is withheld', () => {
    const withheld: MetricCounts = { values: { kind: 'withheld', why: 'tooFewPeople' }, ...missing }
    expect(figuresOf('dora-lead-time', withheld)).toMatchObject({ n: 0, median: null, spread: null })
  })
})

describe('scoring.md 20 and 21: the benchmark', () => {
  const resultOf = (given: Record<string, MetricCounts>) => {
    const metrics: RoundSummary['metrics'] = metricsOf(definition).map(({ id }) => ({
      id,
      counts: given[id] ?? shown({}),
    }))
    return roundDora(definition, metrics)
  }

  it('is held against the medians, as one response’s answers are', () => {
    const result = resultOf({
      'dora-deployment-frequency': shown({ 'several-a-day': 2, 'about-daily': 1 }),
      'dora-lead-time': shown({ 'lt-1-day': 3 }),
      'dora-change-failure-rate': shown({ '0-15': 1, '16-30': 2 }),
    })
    expect(result).toMatchObject({
      met: 1,
      answered: 3,
      throughput: 'high',
      stability: null,
      label: null,
      lowestBand: 'high',
    })
  })

  it('is not there where the questionnaire asks no metric', () => {
    expect(roundDora(define({ a: [item('a-1')] }), [])).toBeNull()
  })
})
