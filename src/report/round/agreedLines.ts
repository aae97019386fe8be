import type { Definition, Metric } from '@/domain/questionnaire'
import type { Agreed } from '@/domain/survey/survey'
import { report } from '@/strings/en/report'
import { roundReport } from '@/strings/en/roundReport'
import type { SummarySentence } from '../reportModel'
import { wordLevel } from '../wording'

const words = roundReport.views

/** What the team settled on beside the raw answers and what changed minds; empty before it talked. */
export function agreedLines(
  agreed: Agreed | null,
  definition: Definition,
  metric: Metric | null = null,
): SummarySentence[] {
  if (agreed === null) return []
  const marks = [...(agreed.needsEvidence ? [words.needsEvidence] : []), ...(agreed.isParked ? [words.parked] : [])]
  const answer = [wordAgreed(agreed, definition, metric), ...marks].join('; ')
  return [
    { lead: words.agreed, text: answer },
    ...(agreed.note === '' ? [] : [{ lead: words.changedMinds, text: agreed.note }]),
  ]
}

/** The agreed answer alone. */
export function wordAgreed({ answer }: Agreed, definition: Definition, metric: Metric | null): string {
  switch (answer?.kind) {
    case undefined:
      return words.onlyTalked
    case 'rated':
      return report.rated(answer.level, wordLevel(definition, answer.level))
    case 'notApplicable':
      return report.doesNotApply
    case 'bracket':
      return metric?.brackets.find(({ id }) => id === answer.bracket)?.label ?? answer.bracket
    default:
      return answer satisfies never
  }
}
