import { compareFractions } from '../fraction'
import { itemsOf, metricsOf, type Definition, type Metric } from '../questionnaire'
import type { Subject } from './outcome'
import type { GroupScores, ItemCounts, LevelCounts, MetricCounts, RoundSummary, Withheld } from './roundSummary'
import { countKind, countsOf, type Tally } from './tally'

/** Why the figure of a subject is withheld; null = it is shown. */
export type WithheldOf = (subject: Subject) => Withheld | null

/** The counts from which suggestions are made, and which can be made anew for supposed answers. */
export type RoundCounts = Pick<RoundSummary, 'items' | 'lens' | 'metrics'>

/** Reads the counts of all items, lens groups and metrics from a tally, without what is withheld. */
export function readCounts(definition: Definition, tally: Tally, withheldOf: WithheldOf): RoundCounts {
  const groups = definition.questionnaire.lens?.groups ?? []
  return {
    items: itemsOf(definition).map(({ id }) => ({ id, counts: itemCounts(tally, id, withheldOf(`item/${id}`)) })),
    lens: groups.map(({ id }) => ({ id, whole: groupScores(tally, `lens/${id}`, withheldOf(`lens/${id}`)) })),
    metrics: metricsOf(definition).map((metric) => ({
      id: metric.id,
      counts: metricCounts(tally, metric, withheldOf(`metric/${metric.id}`)),
    })),
  }
}

/** People by exact score, ascending (docs/scoring.md 12). */
export function groupScores(tally: Tally, subject: Subject, withheld: Withheld | null): GroupScores {
  if (withheld) return withheld
  const scores = countsOf(tally, subject).flatMap(({ outcome, people }) =>
    outcome.kind === 'score' ? [{ numerator: outcome.numerator, denominator: outcome.denominator, people }] : [],
  )
  return {
    kind: 'shown',
    scores: scores.toSorted(compareFractions),
    notEnoughAnswers: countKind(tally, subject, 'notEnoughAnswers'),
    notApplicable: countKind(tally, subject, 'notApplicable'),
  }
}

function itemCounts(tally: Tally, id: string, withheld: Withheld | null): ItemCounts {
  const subject: Subject = `item/${id}`
  return {
    levels: withheld ?? { kind: 'shown', counts: levelCounts(tally, subject) },
    ...missingCounts(tally, subject),
  }
}

function levelCounts(tally: Tally, subject: Subject): LevelCounts {
  const counts: LevelCounts = [0, 0, 0, 0, 0]
  for (const { outcome, people } of countsOf(tally, subject)) {
    if (outcome.kind === 'level') counts[outcome.level - 1] = people
  }
  return counts
}

function metricCounts(tally: Tally, metric: Metric, withheld: Withheld | null): MetricCounts {
  const subject: Subject = `metric/${metric.id}`
  const missing = missingCounts(tally, subject)
  if (withheld) return { values: withheld, ...missing }
  const counts = countsOf(tally, subject)
  const peopleIn = (id: string) =>
    counts.find(({ outcome }) => outcome.kind === 'bracket' && outcome.bracket === id)?.people ?? 0
  const percents = counts
    .flatMap(({ outcome, people }) => (outcome.kind === 'percent' ? [{ percent: outcome.percent, people }] : []))
    .toSorted((a, b) => a.percent - b.percent)
  const brackets = Object.fromEntries(metric.brackets.map(({ id }) => [id, peopleIn(id)]))
  return { values: { kind: 'shown', brackets, percents }, ...missing }
}

function missingCounts(tally: Tally, subject: Subject) {
  return {
    dontKnow: countKind(tally, subject, 'dontKnow'),
    notApplicable: countKind(tally, subject, 'notApplicable'),
    unanswered: countKind(tally, subject, 'unanswered'),
  }
}
