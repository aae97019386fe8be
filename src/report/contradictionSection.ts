import type { Contradicted, Disagreeing } from '@/domain/contradictions'
import { metricsOf, type Definition } from '@/domain/questionnaire'
import { report } from '@/strings/en/report'
import type { ContradictionSection } from './reportModel'
import { formatMean, titlesOf, wordLevel } from './wording'

type Source = {
  readonly definition: Definition
  readonly dimensions: readonly { readonly id: string; readonly name: string }[]
  readonly contradictions: readonly Contradicted[]
}

/** Answers that do not fit together, each with what was said; null where all fit. */
export function contradictionSection(source: Source): ContradictionSection | null {
  const { contradictions } = source
  if (contradictions.length === 0) return null
  const entry = ({ id, text, answers }: Contradicted) => ({
    id,
    text,
    answers: answers.map((answer) => wordDisagreeing(answer, source)),
  })
  return { heading: report.contradictions.heading, entries: contradictions.map(entry) }
}

function wordDisagreeing(answer: Disagreeing, { definition, dimensions }: Source): string {
  const words = report.contradictions
  switch (answer.kind) {
    case 'dimension':
      return words.dimension(dimensions.find(({ id }) => id === answer.id)?.name ?? answer.id, formatMean(answer.mean))
    case 'item':
      return words.item(
        titlesOf(definition, [answer.id])[0] ?? answer.id,
        report.rated(answer.level, wordLevel(definition, answer.level)),
      )
    case 'metric':
      return words.metric(
        metricsOf(definition).find(({ id }) => id === answer.id)?.title ?? answer.id,
        answer.bracket.label,
      )
    default:
      return answer satisfies never
  }
}
