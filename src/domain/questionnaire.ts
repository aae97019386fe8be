import type { z } from 'zod'
import type { bands, questionnaireShape } from './questionnaireShape'

export type Band = (typeof bands)[number]
export type Questionnaire = z.infer<typeof questionnaireShape>
export type Dimension = Questionnaire['dimensions'][number]
export type Item = Dimension['items'][number]
export type Metric = Questionnaire['metrics'][number]
export type Bracket = Metric['brackets'][number]
export type Benchmark = Questionnaire['benchmarks'][number]
export type Need = Questionnaire['needs'][number]
export type Contradiction = Questionnaire['contradictions'][number]
export type LensGroup = NonNullable<Questionnaire['lens']>['groups'][number]
export type ItemId = string
export type MetricId = string
export type DimensionId = string

/** A questionnaire together with its content hash and the definitions it includes. */
export type Definition = {
  readonly questionnaire: Questionnaire
  readonly sha256: string
  readonly includes: readonly Definition[]
  /** File text of a questionnaire that the app does not ship: it travels with the responses that need it. */
  readonly ownText?: string
}

/** File texts of the definition and of those it includes, as far as the app does not ship them. */
export function ownTextsOf({ ownText, includes }: Definition): readonly string[] {
  return [...(ownText === undefined ? [] : [ownText]), ...includes.flatMap(ownTextsOf)]
}

/** All items in the definition's order. */
export function itemsOf({ questionnaire }: Definition): readonly Item[] {
  return questionnaire.dimensions.flatMap((dimension) => dimension.items)
}

/** All metrics, the questionnaire's own first, then those of the definitions it includes. */
export function metricsOf({ questionnaire, includes }: Definition): readonly Metric[] {
  return [...questionnaire.metrics, ...includes.flatMap((included) => metricsOf(included))]
}

/** All benchmarks, the questionnaire's own first, then those of the definitions it includes. */
export function benchmarksOf({ questionnaire, includes }: Definition): readonly Benchmark[] {
  return [...questionnaire.benchmarks, ...includes.flatMap((included) => benchmarksOf(included))]
}

/** Name of a level, as the definition words it; undefined where the definition has no levels. */
export function levelName({ questionnaire }: Definition, level: number): string | undefined {
  return questionnaire.levels?.find((entry) => entry.level === level)?.name
}
