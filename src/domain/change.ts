import type { About, Answer, MetricAnswer, QuestionnaireResponse, Remark } from './response'
import type { DimensionId, ItemId, MetricId } from './questionnaire'

/** One thing that a person did to a response: the unit that is recorded, stored and undone. `null` takes back. */
export type Change =
  | { kind: 'answer'; item: ItemId; answer: Answer | null }
  | { kind: 'metric'; metric: MetricId; answer: MetricAnswer | null }
  | { kind: 'remark'; subject: ItemId; remark: Remark | null }
  | { kind: 'target'; dimension: DimensionId; level: number | null }
  | { kind: 'highEnough'; item: ItemId; isHighEnough: boolean }
  | { kind: 'about'; about: About }
  | { kind: 'finish' }
  | { kind: 'reopen' }

/**
 * The response after a change. Does not mutate. A finished response is reopened with the next higher revision; finishing
 * what is finished and reopening what is open change nothing.
 */
export function applyChange(response: QuestionnaireResponse, change: Change, now: Date): QuestionnaireResponse {
  const changed = { ...response, changedAt: now.toISOString() }
  switch (change.kind) {
    case 'answer':
      return { ...changed, answers: withEntry(response.answers, change.item, change.answer) }
    case 'metric':
      return { ...changed, metrics: withEntry(response.metrics, change.metric, change.answer) }
    case 'remark':
      return { ...changed, remarks: withEntry(response.remarks, change.subject, change.remark) }
    case 'target':
      return { ...changed, targets: withEntry(response.targets, change.dimension, change.level) }
    case 'highEnough':
      return { ...changed, highEnough: withMember(response.highEnough, change.item, change.isHighEnough) }
    case 'about':
      return { ...changed, about: change.about }
    case 'finish':
      return finished(response, now.toISOString())
    case 'reopen':
      return response.status === 'inProgress'
        ? response
        : { ...changed, status: 'inProgress', revision: response.revision + 1 }
    default:
      return change satisfies never
  }
}

function finished(response: QuestionnaireResponse, at: string): QuestionnaireResponse {
  if (response.status !== 'inProgress') return response
  return { ...response, changedAt: at, completedAt: at, status: response.revision > 1 ? 'amended' : 'completed' }
}

function withEntry<T>(entries: Readonly<Record<string, T>>, id: string, value: T | null): Record<string, T> {
  const others = Object.fromEntries(Object.entries(entries).filter(([key]) => key !== id))
  return value === null ? others : { ...others, [id]: value }
}

function withMember(members: readonly string[], id: string, isMember: boolean): string[] {
  const others = members.filter((member) => member !== id)
  return isMember ? [...others, id] : others
}
