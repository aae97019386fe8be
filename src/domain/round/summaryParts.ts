import { itemsOf, metricsOf, type Definition } from '../questionnaire'
import type { RoundSummary } from './roundSummary'

/** The part of a summary with this id. A summary of another questionnaire is a mistake of the caller. */
export function partOf<T extends { readonly id: string }>(parts: readonly T[], id: string): T {
  const part = parts.find((candidate) => candidate.id === id)
  if (!part) throw new Error(`the summary says nothing of ${id}`)
  return part
}

/**
 * Whether a summary that came from outside speaks of everything that its questionnaire and its terms ask, so that a result
 * can be built from it.
 */
export function isSummaryOf(definition: Definition, summary: RoundSummary): boolean {
  const { questionnaire } = definition
  const hasAll = (parts: readonly { readonly id: string }[], asked: readonly { readonly id: string }[]) =>
    asked.every(({ id }) => parts.some((part) => part.id === id))
  const segments = summary.terms.segments.flatMap(({ id, options }) => options.map((option) => ({ id, option })))
  return (
    hasAll(summary.items, itemsOf(definition)) &&
    hasAll(summary.dimensions, questionnaire.dimensions) &&
    hasAll(summary.lens, questionnaire.lens?.groups ?? []) &&
    hasAll(summary.metrics, metricsOf(definition)) &&
    summary.dimensions.every((dimension) =>
      segments.every(({ id, option }) =>
        dimension.segments.some((segment) => segment.question === id && segment.option === option.id),
      ),
    )
  )
}
