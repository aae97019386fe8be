import { bracketOf } from '../dora'
import { reduceFraction } from '../fraction'
import { itemsOf, metricsOf, type Definition, type Metric } from '../questionnaire'
import type { Answer, Answers, MetricAnswer } from '../response'
import { coverageFloor, scoreItems, type ScoredItem } from '../score'
import type { AnsweredBallot } from '../survey/ballot'

/** What one person's answers come to in one subject. Those with a value are behind its figure; the others are missing. */
export type Outcome =
  | { readonly kind: 'level'; readonly level: number }
  /** A person's own score, in lowest terms. */
  | { readonly kind: 'score'; readonly numerator: number; readonly denominator: number }
  | { readonly kind: 'bracket'; readonly bracket: string }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'dontKnow' | 'notApplicable' | 'unanswered' | 'notEnoughAnswers' }

/** What a figure is about: an item, a dimension, a lens group or a metric. */
export type Subject = `${SubjectKind}/${string}`
type SubjectKind = 'item' | 'dimension' | 'lens' | 'metric'

export type Outcomes = ReadonlyMap<Subject, Outcome>

/** Whether somebody with this outcome is one of the people behind a figure. */
export function hasValue({ kind }: Outcome): boolean {
  return kind === 'level' || kind === 'score' || kind === 'bracket' || kind === 'percent'
}

/**
 * Reads one person's outcome in every subject of a definition, in one pass over the person's own answers. What depends on
 * the definition alone is made once, for many ballots.
 */
export function outcomeReader(definition: Definition): (ballot: Answered) => Outcomes {
  const { questionnaire } = definition
  const floor = coverageFloor(questionnaire)
  const items = itemsOf(definition).map(({ id }) => ({ subject: subjectOf('item', id), id }))
  const metrics = metricsOf(definition).map((metric) => ({ subject: subjectOf('metric', metric.id), metric }))
  const groups = (questionnaire.lens?.groups ?? []).map(({ id }) => ({
    subject: subjectOf('lens', id),
    scored: itemsOf(definition).filter(({ lensGroup }) => lensGroup === id),
  }))
  const scores = [
    ...questionnaire.dimensions.map(({ id, items: scored }) => ({ subject: subjectOf('dimension', id), scored })),
    ...groups,
  ]
  return (ballot) =>
    new Map<Subject, Outcome>([
      ...items.map(({ subject, id }) => [subject, itemOutcome(ballot.answers[id])] as const),
      ...scores.map(({ subject, scored }) => [subject, scoreOutcome(scored, ballot.answers, floor)] as const),
      ...metrics.map(({ subject, metric }) => [subject, metricOutcome(metric, ballot.metrics[metric.id])] as const),
    ])
}

type Answered = Pick<AnsweredBallot, 'answers' | 'metrics'>

function subjectOf(kind: SubjectKind, id: string): Subject {
  return `${kind}/${id}`
}

/** A person's own score of some items, by the rule for one response. */
export function scoreOutcome(
  items: readonly ScoredItem[],
  answers: Answers,
  floor: ReturnType<typeof coverageFloor>,
): Outcome {
  const score = scoreItems(items, answers, floor)
  return score.kind === 'scored' ? { kind: 'score', ...reduceFraction(score.mean) } : { kind: score.kind }
}

function itemOutcome(answer: Answer | undefined): Outcome {
  return answer?.kind === 'rated' ? { kind: 'level', level: answer.level } : { kind: answer?.kind ?? 'unanswered' }
}

/** A percent becomes the bracket into which it falls where the metric has brackets (docs/scoring.md 22). */
function metricOutcome(metric: Metric, answer: MetricAnswer | undefined): Outcome {
  if (answer?.kind !== 'bracket' && answer?.kind !== 'percent') return { kind: answer?.kind ?? 'unanswered' }
  const bracket = bracketOf(metric, answer)
  if (bracket) return { kind: 'bracket', bracket: bracket.id }
  return answer.kind === 'percent' && metric.brackets.length === 0 ? answer : { kind: 'unanswered' }
}
