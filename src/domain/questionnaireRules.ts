import type { z } from 'zod'
import type { Metric, Need, Questionnaire } from './questionnaire'
import { bands, questionnaireShape } from './questionnaireShape'

/** A fault in a definition: where it stands and what was expected there. */
export type Fault = { path: readonly (string | number)[]; expected: string }

/** A questionnaire definition: its shape, and the rules that span several of its parts. */
export const questionnaireSchema = questionnaireShape.superRefine((questionnaire, context: z.RefinementCtx) => {
  for (const { path, expected } of questionnaireFaults(questionnaire)) {
    context.addIssue({ code: 'custom', path: [...path], message: expected })
  }
})

/** Every contradiction between the parts of one definition; empty when there is none. */
export function questionnaireFaults(questionnaire: Questionnaire): Fault[] {
  return [
    ...contentFaults(questionnaire),
    ...duplicateFaults(questionnaire),
    ...lensFaults(questionnaire),
    ...needFaults(questionnaire),
    ...needCycleFaults(questionnaire.needs),
    ...questionnaire.metrics.flatMap((metric, index) => metricFaults(metric, ['metrics', index])),
    ...benchmarkFaults(questionnaire),
  ]
}

function contentFaults({ dimensions, metrics, levels, coverageFloor }: Questionnaire): Fault[] {
  const faults: Fault[] = []
  if (dimensions.length === 0 && metrics.length === 0) {
    faults.push({ path: ['dimensions'], expected: 'at least one dimension or one metric' })
  }
  if (dimensions.length > 0 && !levels) faults.push({ path: ['levels'], expected: 'five named levels' })
  levels?.forEach(({ level }, index) => {
    if (level !== index + 1) faults.push({ path: ['levels', index, 'level'], expected: `level ${String(index + 1)}` })
  })
  if (coverageFloor && coverageFloor.numerator > coverageFloor.denominator) {
    faults.push({ path: ['coverageFloor'], expected: 'a fraction of at most 1' })
  }
  return faults
}

function duplicateFaults({ dimensions, metrics }: Questionnaire): Fault[] {
  const seen = new Set<string>()
  const faults: Fault[] = []
  const see = (id: string, path: Fault['path']) => {
    if (seen.has(id)) faults.push({ path, expected: `an id that is used once; "${id}" stands twice` })
    seen.add(id)
  }
  dimensions.forEach((dimension, d) => {
    see(dimension.id, ['dimensions', d, 'id'])
    dimension.items.forEach((item, i) => {
      see(item.id, ['dimensions', d, 'items', i, 'id'])
    })
  })
  metrics.forEach((metric, m) => {
    see(metric.id, ['metrics', m, 'id'])
  })
  return faults
}

function lensFaults({ dimensions, lens }: Questionnaire): Fault[] {
  const groups = new Set(lens?.groups.map((group) => group.id))
  return dimensions.flatMap((dimension, d) =>
    dimension.items.flatMap(({ lensGroup }, i) =>
      lensGroup === undefined || groups.has(lensGroup)
        ? []
        : [
            {
              path: ['dimensions', d, 'items', i, 'lensGroup'],
              expected: `a group of the lens; "${lensGroup}" is none`,
            },
          ],
    ),
  )
}

function needFaults({ dimensions, needs }: Questionnaire): Fault[] {
  const items = new Set(dimensions.flatMap((dimension) => dimension.items.map((item) => item.id)))
  return needs.flatMap((need, index) => {
    const faults: Fault[] = []
    if (!items.has(need.item)) {
      faults.push({ path: ['needs', index, 'item'], expected: `an item of this questionnaire; "${need.item}" is none` })
    }
    if (!items.has(need.needsItem) && need.needsTitle === undefined) {
      faults.push({
        path: ['needs', index, 'needsTitle'],
        expected: 'a title, since this questionnaire does not ask the needed item',
      })
    }
    if (need.level < 2) faults.push({ path: ['needs', index, 'level'], expected: 'level 2 to 5' })
    return faults
  })
}

/** A row leads from (item, level) to every level of the needed item up to the needed one: reaching it means passing them. */
function needCycleFaults(needs: readonly Need[]): Fault[] {
  const stepsBefore = (item: string, level: number): [string, number][] => [
    ...(level > 2 ? [[item, level - 1] satisfies [string, number]] : []),
    ...needs
      .filter((need) => need.item === item && need.level === level)
      .map((need): [string, number] => [need.needsItem, need.needsLevel]),
  ]
  const reaches = (from: [string, number], goal: string, seen: Set<string>): boolean =>
    stepsBefore(...from).some((step) => {
      const key = step.join(' ')
      if (key === goal) return true
      if (seen.has(key)) return false
      seen.add(key)
      return reaches(step, goal, seen)
    })
  return needs.flatMap((need, index) =>
    reaches([need.item, need.level], `${need.item} ${String(need.level)}`, new Set())
      ? [{ path: ['needs', index], expected: 'needs without a cycle' }]
      : [],
  )
}

function metricFaults({ answer, brackets, direction }: Metric, path: Fault['path']): Fault[] {
  if (answer === 'percent') {
    return brackets.length === 0 ? [] : [{ path: [...path, 'brackets'], expected: 'no brackets for a plain percent' }]
  }
  const faults: Fault[] = []
  if (brackets.length < 2) faults.push({ path: [...path, 'brackets'], expected: 'at least two brackets' })
  if (new Set(brackets.map((bracket) => bracket.id)).size < brackets.length) {
    faults.push({ path: [...path, 'brackets'], expected: 'bracket ids that are used once' })
  }
  brackets.forEach((bracket, index) => {
    const before = brackets[index - 1]
    if (before && bands.indexOf(bracket.band) < bands.indexOf(before.band)) {
      faults.push({ path: [...path, 'brackets', index, 'band'], expected: 'bands that never fall from worst to best' })
    }
  })
  if (answer === 'bracketOrPercent') faults.push(...percentFaults(brackets, direction, path))
  return faults
}

function percentFaults(brackets: Metric['brackets'], direction: Metric['direction'], path: Fault['path']): Fault[] {
  const rising = direction === 'higherIsBetter' ? brackets : brackets.toReversed()
  let next = 0
  for (const { percent } of rising) {
    if (percent?.from !== next || percent.to < percent.from) {
      return [
        {
          path: [...path, 'brackets'],
          expected: 'percent brackets from 0 to 100 without a gap, in the direction of the metric',
        },
      ]
    }
    next = percent.to + 1
  }
  return next === 101 ? [] : [{ path: [...path, 'brackets'], expected: 'percent brackets that end at 100' }]
}

/** A benchmark states unit and direction itself, so that a figure on the opposite scale cannot slip in unseen. */
function benchmarkFaults({ benchmarks, metrics }: Questionnaire): Fault[] {
  return benchmarks.flatMap((benchmark, b) =>
    benchmark.values.flatMap((value, v) => {
      const path = ['benchmarks', b, 'values', v]
      const metric = metrics.find(({ id }) => id === value.metric)
      if (!metric)
        return [{ path: [...path, 'metric'], expected: `a metric of this questionnaire; "${value.metric}" is none` }]
      const faults: Fault[] = []
      if (metric.direction !== value.direction)
        faults.push({ path: [...path, 'direction'], expected: metric.direction })
      if (metric.unit !== value.unit) faults.push({ path: [...path, 'unit'], expected: metric.unit })
      if (!metric.brackets.some(({ id }) => id === value.bracket)) {
        faults.push({ path: [...path, 'bracket'], expected: 'a bracket of the metric' })
      }
      return faults
    }),
  )
}
