import { itemsOf, metricsOf, type Definition } from '@/domain/questionnaire'
import { defaultTarget } from '@/domain/response'
import type { RoundResult } from '@/domain/round/roundResult'
import type { Action, Effect, Round } from '@/domain/survey/survey'
import { daysAfter } from '../days'

/** An action on the screen; when it was last set is the store's business. */
export type PlannedAction = Omit<Action, 'at'>

export const mostActions = 3
const daysToFirstStep = 14
const daysToCheck = 84

/** What one can take up with one press: a question, the step that leads on from where it stands, and where that leads to. */
export type Candidate = {
  readonly item: string
  readonly title: string
  readonly step: string
  readonly next: number
  readonly isFromTalk: boolean
}

/** The suggestions of the results, then questions whose agreed level lies below the target; each question once. */
export function candidatesOf(result: RoundResult, round: Pick<Round, 'agreed'>): Candidate[] {
  const suggested = result.suggestions.map(({ item, step, next }): Candidate => ({
    item,
    title: titleOf(result.definition, item),
    step,
    next,
    isFromTalk: false,
  }))
  const talked = result.items.flatMap(({ item, dimension }): Candidate[] => {
    const answer = round.agreed[item.id]?.answer
    const target = result.dimensions.find(({ id }) => id === dimension)?.target ?? defaultTarget
    if (answer?.kind !== 'rated' || answer.level >= target) return []
    const step = item.nextSteps[answer.level - 1]
    return step === undefined
      ? []
      : [{ item: item.id, title: item.title, step, next: answer.level + 1, isFromTalk: true }]
  })
  return [...suggested, ...talked.filter(({ item }) => !suggested.some((other) => other.item === item))]
}

/** An action that begins with a candidate's step: first step within two weeks, a look at it after a quarter. */
export function actionFrom({ item, step, next }: Candidate, id: string, today: string): PlannedAction {
  return { ...emptyAction(id, today), text: step, item, effect: { kind: 'level', item, level: next } }
}

export function emptyAction(id: string, today: string): PlannedAction {
  return {
    id,
    text: '',
    item: null,
    owner: '',
    firstStepBy: daysAfter(today, daysToFirstStep),
    effect: null,
    checkOn: daysAfter(today, daysToCheck),
    help: '',
    isRemoved: false,
  }
}

/** The step that leads on from where a question stands in this round; null at the highest level and without a figure. */
export function nextStepOf({ items }: RoundResult, id: string): { step: string; next: number } | null {
  const found = items.find(({ item }) => item.id === id)
  const level = found?.figures?.level
  const step = level === undefined ? undefined : found?.item.nextSteps[level - 1]
  return level === undefined || step === undefined ? null : { step, next: level + 1 }
}

/** An effect as the value of a choice, and back. Ids hold no space. */
export function effectValue(effect: Effect | null): string {
  if (!effect) return ''
  return effect.kind === 'level' ? `level ${effect.level}` : `metric ${effect.metric} ${effect.bracket}`
}

export function effectOf(value: string, item: string | null): Effect | null {
  const [kind, first = '', bracket = ''] = value.split(' ')
  if (kind === 'level' && item !== null) return { kind, item, level: Number(first) }
  return kind === 'metric' ? { kind, metric: first, bracket } : null
}

/** Metrics whose effect can be told as a bracket. */
export function bracketMetrics(definition: Definition) {
  return metricsOf(definition).filter(({ brackets }) => brackets.length > 0)
}

function titleOf(definition: Definition, id: string): string {
  return itemsOf(definition).find((item) => item.id === id)?.title ?? id
}
