import fc from 'fast-check'
import { itemsOf, metricsOf, type Definition, type Metric } from '@/domain/questionnaire'
import type { Answer, MetricAnswer, QuestionnaireResponse, Remark } from '@/domain/response'

const text = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength }),
    fc.string({ unit: 'binary', minLength: 1, maxLength }),
  )

const label = text(40)
  .map((value) => value.trim())
  .filter((value) => value.length > 0 && value.length <= 200)

const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

const missing = [fc.constant({ kind: 'dontKnow' } as const), fc.constant({ kind: 'notApplicable' } as const)] as const

const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.integer({ min: 1, max: 5 }).map((level): Answer => ({ kind: 'rated', level })),
  ...missing,
)

const remark: fc.Arbitrary<Remark> = fc.record(
  {
    note: text(300),
    evidence: text(100),
    link: fc.webUrl({ withQueryParameters: true, withFragments: true }).filter((url) => !/\s/.test(url)),
    date: instant.map((at) => at.slice(0, 10)),
  },
  { requiredKeys: [] },
)

function metricAnswer({ brackets, answer }: Metric): fc.Arbitrary<MetricAnswer> {
  const percent = fc.integer({ min: 0, max: 100 }).map((value): MetricAnswer => ({ kind: 'percent', percent: value }))
  const bracket = brackets.map(({ id }) => fc.constant<MetricAnswer>({ kind: 'bracket', bracket: id }))
  return fc.oneof(...(answer === 'bracket' ? [] : [percent]), ...bracket, ...missing)
}

function someOf<T>(ids: readonly string[], value: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  const entries = ids.map((id) => fc.tuple(fc.constant(id), value(id)))
  return fc
    .tuple(...entries.map((entry) => fc.option(entry, { nil: null })))
    .map((some) => Object.fromEntries(some.flatMap((entry) => (entry ? [entry] : []))))
}

/** Any response that fits the definition: hostile text, every kind of answer, any part left out. */
export function arbitraryResponse(definition: Definition): fc.Arbitrary<QuestionnaireResponse> {
  const items = itemsOf(definition).map(({ id }) => id)
  const metrics = new Map(metricsOf(definition).map((metric) => [metric.id, metricAnswer(metric)]))
  const { id, version, dimensions } = definition.questionnaire
  return fc.record(
    {
      id: fc.uuid(),
      revision: fc.integer({ min: 1, max: 1_000_000 }),
      status: fc.constantFrom('inProgress' as const, 'completed' as const, 'amended' as const),
      questionnaire: fc.constant({ id, version, sha256: definition.sha256 }),
      about: fc.record(
        { mode: fc.constantFrom('person' as const, 'team' as const), team: label, service: label, respondent: label },
        { requiredKeys: ['mode', 'team'] },
      ),
      startedAt: instant,
      changedAt: instant,
      completedAt: instant,
      answers: someOf(items, () => answer),
      metrics: someOf([...metrics.keys()], (metric) => metrics.get(metric) ?? fc.oneof(...missing)),
      remarks: someOf([...items, ...metrics.keys()], () => remark),
      targets: someOf(
        dimensions.map((dimension) => dimension.id),
        () => fc.integer({ min: 1, max: 5 }),
      ),
      highEnough: fc.subarray(items),
    },
    {
      requiredKeys: [
        'id',
        'revision',
        'status',
        'questionnaire',
        'about',
        'startedAt',
        'changedAt',
        'answers',
        'metrics',
        'remarks',
        'targets',
        'highEnough',
      ],
    },
  )
}
