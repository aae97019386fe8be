import type { ItemResult, Result } from '@/domain/result'
import type { Answer } from '@/domain/response'
import { report } from '@/strings/en/report'
import { remarkLines } from './remarkLines'
import type { QuestionEntry, QuestionGroup, SummarySentence } from './reportModel'
import { wordLevel } from './wording'

const words = report.questions

/** Every question in the definition's order with its answer, the statement now and next, the step, and what was noted. */
export function questionGroups(result: Result): QuestionGroup[] {
  return result.dimensions.map(({ id, name }, hue) => ({
    id,
    name,
    hue,
    questions: result.items.filter(({ dimension }) => dimension === id).map((item) => questionEntry(item, result)),
  }))
}

function questionEntry(entry: ItemResult, { definition }: Result): QuestionEntry {
  const { item, answer, remark } = entry
  return {
    id: item.id,
    title: item.title,
    text: item.text,
    answer: formatAnswer(answer, (level) => wordLevel(definition, level)),
    level: answer?.kind === 'rated' ? answer.level : null,
    lines: [...statementLines(entry), ...remarkLines(remark)],
    link: remark?.link ?? null,
  }
}

function formatAnswer(answer: Answer | null, word: (level: number) => string): string {
  switch (answer?.kind) {
    case 'rated':
      return report.rated(answer.level, word(answer.level))
    case 'dontKnow':
      return report.dontKnow
    case 'notApplicable':
      return report.doesNotApply
    case undefined:
      return report.notAnswered
    default:
      return answer satisfies never
  }
}

function statementLines({ now, next, isHighEnough }: ItemResult): SummarySentence[] {
  const above = next
    ? [
        { lead: words.next, text: next.statement },
        { lead: words.step, text: next.step },
      ]
    : [{ lead: words.next, text: words.top }]
  return [
    ...(now === null ? [] : [{ lead: words.now, text: now }, ...above]),
    ...(isHighEnough ? [{ lead: report.profile.target, text: words.highEnough }] : []),
  ]
}
