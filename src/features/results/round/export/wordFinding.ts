import { metricsOf } from '@/domain/questionnaire'
import type { AnonymityFinding, SharedAnswer } from '@/domain/round/checkAnonymity'
import type { RoundResult } from '@/domain/round/roundResult'
import { leastPeople } from '@/domain/survey/terms'
import { wordLevel } from '@/report/wording'
import { report } from '@/strings/en/report'
import { roundExports as words } from '@/strings/en/roundExports'

/** What an export would disclose, in a sentence. */
export function wordFinding(finding: AnonymityFinding, result: RoundResult): string {
  switch (finding.kind) {
    case 'openRound':
      return words.openRound
    case 'smallRound':
      return words.smallRound(finding.answered)
    case 'unanimous':
      return words.unanimous(
        titleOf(finding.subject, result),
        finding.people,
        wordAnswer(finding.subject, finding.answer, result),
      )
    case 'sameScore': {
      const { segment, dimension, people } = finding
      const group = segment && groupOf(segment.question, segment.option, result)
      return words.sameScore(group, nameOf(dimension, result), people)
    }
    case 'smallSegment':
      return words.smallSegment(
        groupOf(finding.question, finding.option, result),
        finding.dimensions.map((id) => nameOf(id, result)),
      )
    case 'notes':
      return words.notes(titleOf(finding.subject, result), finding.notes)
    case 'earlierExport':
      return words.earlierExport(report.date(finding.on), finding.affected)
    default:
      return finding satisfies never
  }
}

/** What leaving it out takes out; null where nothing can be left out. */
export function wordLeaveOut(finding: AnonymityFinding, result: RoundResult): string | null {
  if (finding.kind === 'notes') return words.leaveOut.notes(titleOf(finding.subject, result))
  if (finding.kind !== 'unanimous') return null
  const title = titleOf(finding.subject, result)
  const scores = finding.leaveOut.scores.map((id) => nameOf(id, result))
  return scores.length === 0 ? words.leaveOut.figure(title) : words.leaveOut.withScores(title, scores)
}

/** What holds beside all that was found. */
export function wordNothingMore({ summary: { terms } }: RoundResult): string {
  return terms.promise.kind === 'open' ? words.nothingMoreOpen : words.nothingMore(leastPeople(terms))
}

/** Title of an item or metric. */
export function titleOf(subject: string, { items, definition }: RoundResult): string {
  const item = items.find((entry) => entry.item.id === subject)?.item
  return item?.title ?? metricsOf(definition).find(({ id }) => id === subject)?.title ?? subject
}

function wordAnswer(subject: string, answer: SharedAnswer, { definition }: RoundResult): string {
  switch (answer.kind) {
    case 'level':
      return words.level(answer.level, wordLevel(definition, answer.level))
    case 'bracket': {
      const brackets = metricsOf(definition).find(({ id }) => id === subject)?.brackets ?? []
      return report.quoted(brackets.find(({ id }) => id === answer.bracket)?.label ?? answer.bracket)
    }
    case 'percent':
      return words.percent(answer.percent)
    default:
      return answer satisfies never
  }
}

/** Name of a dimension or of a group of the lens. */
function nameOf(id: string, { dimensions, definition }: RoundResult): string {
  const groups = definition.questionnaire.lens?.groups ?? []
  return [...dimensions, ...groups].find((entry) => entry.id === id)?.name ?? id
}

function groupOf(question: string, option: string, { summary: { terms } }: RoundResult): string {
  const options = terms.segments.find(({ id }) => id === question)?.options ?? []
  return options.find(({ id }) => id === option)?.label ?? option
}
