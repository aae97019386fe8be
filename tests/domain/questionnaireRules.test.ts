import { describe, expect, it } from 'vitest'
import type { Metric, Questionnaire } from '@/domain/questionnaire'
import { questionnaireFaults, type Fault } from '@/domain/questionnaireRules'
import { define, item } from '../support/definitions'

const two = { a: [item('x'), item('y')] }
const faultsOf = (items: Parameters<typeof define>[0], rest: Partial<Questionnaire> = {}) =>
  questionnaireFaults(define(items, rest).questionnaire)

const percentages = [
  { id: 'many', label: 'Many', band: 'low' as const, percent: { from: 46, to: 100 } },
  { id: 'some', label: 'Some', band: 'high' as const, percent: { from: 16, to: 45 } },
  { id: 'few', label: 'Few', band: 'elite' as const, percent: { from: 0, to: 15 } },
]
const metric: Metric = {
  id: 'failures',
  revision: 1,
  title: 'Failures',
  text: 'How many?',
  help: 'Count.',
  group: 'stability',
  answer: 'bracketOrPercent',
  unit: 'percent',
  direction: 'lowerIsBetter',
  optional: false,
  brackets: percentages,
}
const benchmark = (value: Partial<Questionnaire['benchmarks'][number]['values'][number]>) => [
  {
    id: 'elite',
    title: 'Elite',
    year: 2021,
    source: 'Report',
    values: [
      {
        metric: 'failures',
        label: '0-15 %',
        unit: 'percent',
        direction: 'lowerIsBetter' as const,
        bracket: 'few',
        ...value,
      },
    ],
  },
]
const need = (from: string, level: number, to: string, needsLevel: number) => ({
  item: from,
  level,
  needsItem: to,
  needsLevel,
})

describe('a sound definition', () => {
  it.each([
    { what: 'items alone', faults: faultsOf(two) },
    { what: 'metrics alone', faults: faultsOf({}, { metrics: [metric], benchmarks: benchmark({}) }) },
    { what: 'needs that lead on', faults: faultsOf(two, { needs: [need('x', 4, 'y', 3), need('y', 5, 'x', 4)] }) },
    {
      what: 'rising percentages',
      faults: faultsOf(
        {},
        {
          metrics: [
            {
              ...metric,
              direction: 'higherIsBetter',
              brackets: [
                { id: 'low', label: 'Low', band: 'low', percent: { from: 0, to: 49 } },
                { id: 'high', label: 'High', band: 'elite', percent: { from: 50, to: 100 } },
              ],
            },
          ],
        },
      ),
    },
  ])('has $what', ({ faults }) => {
    expect(faults).toEqual([])
  })
})

describe('a fault is named with its path', () => {
  const rows: { what: string; faults: Fault[]; then: Fault[] }[] = [
    {
      what: 'nothing asked',
      faults: faultsOf({}),
      then: [{ path: ['dimensions'], expected: 'at least one dimension or one metric' }],
    },
    {
      what: 'levels out of order',
      faults: faultsOf(two, { levels: [2, 1, 3, 4, 5].map((level) => ({ level, name: 'n', meaning: 'm' })) }),
      then: [
        { path: ['levels', 0, 'level'], expected: 'level 1' },
        { path: ['levels', 1, 'level'], expected: 'level 2' },
      ],
    },
    {
      what: 'a floor above 1',
      faults: faultsOf(two, { coverageFloor: { numerator: 4, denominator: 3 } }),
      then: [{ path: ['coverageFloor'], expected: 'a fraction of at most 1' }],
    },
    {
      what: 'an id used twice',
      faults: faultsOf({ a: [item('x')], b: [item('x')] }),
      then: [{ path: ['dimensions', 1, 'items', 0, 'id'], expected: 'an id that is used once; "x" stands twice' }],
    },
    {
      what: 'an item named as a dimension',
      faults: faultsOf({ a: [item('a')] }),
      then: [{ path: ['dimensions', 0, 'items', 0, 'id'], expected: 'an id that is used once; "a" stands twice' }],
    },
    {
      what: 'a lens group that is none',
      faults: faultsOf({ a: [item('x', { lensGroup: 'g' })] }),
      then: [{ path: ['dimensions', 0, 'items', 0, 'lensGroup'], expected: 'a group of the lens; "g" is none' }],
    },
    {
      what: 'needs of and for nothing',
      faults: faultsOf(two, { needs: [need('z', 1, 'q', 3)] }),
      then: [
        { path: ['needs', 0, 'item'], expected: 'an item of this questionnaire; "z" is none' },
        {
          path: ['needs', 0, 'needsTitle'],
          expected: 'a title, since this questionnaire does not ask the needed item',
        },
        { path: ['needs', 0, 'level'], expected: 'level 2 to 5' },
      ],
    },
    {
      what: 'needs in a circle',
      faults: faultsOf(two, { needs: [need('x', 3, 'y', 3), need('y', 3, 'x', 3)] }),
      then: [
        { path: ['needs', 0], expected: 'needs without a cycle' },
        { path: ['needs', 1], expected: 'needs without a cycle' },
      ],
    },
    {
      what: 'needs in a circle through lower levels',
      faults: faultsOf(two, { needs: [need('x', 3, 'y', 4), need('y', 3, 'x', 3)] }),
      then: [
        { path: ['needs', 0], expected: 'needs without a cycle' },
        { path: ['needs', 1], expected: 'needs without a cycle' },
      ],
    },
    {
      what: 'an item that needs itself',
      faults: faultsOf(two, { needs: [need('x', 3, 'x', 4)] }),
      then: [{ path: ['needs', 0], expected: 'needs without a cycle' }],
    },
    {
      what: 'brackets of a plain percentage',
      faults: faultsOf({}, { metrics: [{ ...metric, answer: 'percent' }] }),
      then: [{ path: ['metrics', 0, 'brackets'], expected: 'no brackets for a plain percent' }],
    },
    {
      what: 'one bracket',
      faults: faultsOf({}, { metrics: [{ ...metric, answer: 'bracket', brackets: percentages.slice(0, 1) }] }),
      then: [{ path: ['metrics', 0, 'brackets'], expected: 'at least two brackets' }],
    },
    {
      what: 'a bracket twice',
      faults: faultsOf(
        {},
        {
          metrics: [
            { ...metric, answer: 'bracket', brackets: percentages.map((bracket) => ({ ...bracket, id: 'same' })) },
          ],
        },
      ),
      then: [{ path: ['metrics', 0, 'brackets'], expected: 'bracket ids that are used once' }],
    },
    {
      what: 'a band that falls',
      faults: faultsOf({}, { metrics: [{ ...metric, answer: 'bracket', brackets: percentages.toReversed() }] }),
      then: [
        { path: ['metrics', 0, 'brackets', 1, 'band'], expected: 'bands that never fall from worst to best' },
        { path: ['metrics', 0, 'brackets', 2, 'band'], expected: 'bands that never fall from worst to best' },
      ],
    },
    {
      what: 'a gap between percentages',
      faults: faultsOf(
        {},
        { metrics: [{ ...metric, brackets: [percentages[0], percentages[2]].flatMap((bracket) => bracket ?? []) }] },
      ),
      then: [
        {
          path: ['metrics', 0, 'brackets'],
          expected: 'percent brackets from 0 to 100 without a gap, in the direction of the metric',
        },
      ],
    },
    {
      what: 'percentages in the other direction',
      faults: faultsOf({}, { metrics: [{ ...metric, direction: 'higherIsBetter' }] }),
      then: [
        {
          path: ['metrics', 0, 'brackets'],
          expected: 'percent brackets from 0 to 100 without a gap, in the direction of the metric',
        },
      ],
    },
    {
      what: 'percentages that end early',
      faults: faultsOf({}, { metrics: [{ ...metric, brackets: percentages.slice(1) }] }),
      then: [{ path: ['metrics', 0, 'brackets'], expected: 'percent brackets that end at 100' }],
    },
    {
      what: 'a benchmark of nothing',
      faults: faultsOf({}, { metrics: [metric], benchmarks: benchmark({ metric: 'luck' }) }),
      then: [
        { path: ['benchmarks', 0, 'values', 0, 'metric'], expected: 'a metric of this questionnaire; "luck" is none' },
      ],
    },
    {
      what: 'a benchmark on the opposite scale',
      faults: faultsOf(
        {},
        { metrics: [metric], benchmarks: benchmark({ direction: 'higherIsBetter', unit: 'days', bracket: 'none' }) },
      ),
      then: [
        { path: ['benchmarks', 0, 'values', 0, 'direction'], expected: 'lowerIsBetter' },
        { path: ['benchmarks', 0, 'values', 0, 'unit'], expected: 'percent' },
        { path: ['benchmarks', 0, 'values', 0, 'bracket'], expected: 'a bracket of the metric' },
      ],
    },
  ]
  it.each(rows)('$what', ({ faults, then }) => {
    expect(faults).toEqual(then)
  })

  it('items without levels', () => {
    const questionnaire = define(two).questionnaire
    delete questionnaire.levels
    expect(questionnaireFaults(questionnaire)).toEqual([{ path: ['levels'], expected: 'five named levels' }])
  })
})
