import type { Contradicted, Disagreeing } from '@/domain/contradictions'
import { metricsOf, type Definition } from '@/domain/questionnaire'
import { report } from '@/strings/en/report'
import type { ContradictionSection } from './reportModel'
import { formatMean, titlesOf } from './wording'

type Source = {
  readonly definition: Definition
  readonly dimensions: readonly { readonly id: string; readonly name: string }[]
  readonly contradictions: readonly Contradicted[]
}

type WordItem = (answer: Extract<Disagreeing, { kind: 'item' }>) => string

/** Answers that do not fit together, each with what was said; null where all fit. `wordItem` says a level or a mean. */
export function contradictionSection(source: Source, wordItem: WordItem): ContradictionSection | null {
  const { contradictions } = source
  if (contradictions.length === 0) return null
  const entry = ({ id, text, answers }: Contradicted) => ({
    id,
    text,
    answers: answers.map((answer) => wordDisagreeing(answer, source, wordItem)),
  })
  return { heading: report.contradictions.heading, entries: contradictions.map(entry) }
}

function wordDisagreeing(answer: Disagreeing, { definition, dimensions }: Source, wordItem: WordItem): string {
  const words = report.contradictions
  switch (answer.kind) {
    case 'dimension':
      return words.dimension(dimensions.find(({ id }) => id === answer.id)?.name ?? answer.id, formatMean(answer.mean))
    case 'item':
      return words.item(titlesOf(definition, [answer.id])[0] ?? answer.id, wordItem(answer))
    case 'metric':
      return words.metric(
        metricsOf(definition).find(({ id }) => id === answer.id)?.title ?? answer.id,
        answer.bracket.label,
      )
    default:
      return answer satisfies never
  }
}
