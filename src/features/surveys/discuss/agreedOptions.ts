import { levelName } from '@/domain/questionnaire'
import type { RoundResult } from '@/domain/round/roundResult'
import { discuss } from '@/strings/en/discuss'
import type { AgreedOption } from './AgreedForm'

const talked: AgreedOption = { label: discuss.onlyTalked, answer: null }
const without: AgreedOption = { label: discuss.doesNotApply, answer: { kind: 'notApplicable' } }

/** What a team can agree on for a question: a level or a bracket, that it does not apply, or nothing yet. */
export function agreedOptions({ definition, dora }: RoundResult, subject: string): AgreedOption[] {
  const metric = dora?.metrics.find((entry) => entry.metric.id === subject)?.metric
  if (metric) {
    const brackets = metric.brackets.map(({ id, label }): AgreedOption => ({
      label,
      answer: { kind: 'bracket', bracket: id },
    }))
    return [...brackets, without, talked]
  }
  const levels = [1, 2, 3, 4, 5].map((level): AgreedOption => ({
    label: discuss.level(level, levelName(definition, level) ?? ''),
    answer: { kind: 'rated', level },
  }))
  return [...levels, without, talked]
}
