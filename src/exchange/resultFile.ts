import type { Comparison } from '@/domain/comparison'
import type { Contradicted } from '@/domain/contradictions'
import type { DoraResult, MetricResult } from '@/domain/dora'
import { toNumber, type Fraction } from '@/domain/fraction'
import type { Reason, Suggestion } from '@/domain/priority'
import { levelName, type Definition } from '@/domain/questionnaire'
import type { QuestionnaireResponse } from '@/domain/response'
import type { DimensionResult, ItemResult, LensResult, Result } from '@/domain/result'
import type { Score } from '@/domain/score'
import { resultFormat } from './fileKind'
import type { ResultFile } from './resultFileShape'

/** A result as pretty JSON: every number that a screen or a report shows, unrounded. Absent values are null. */
export function writeResultFile(result: Result): string {
  return `${JSON.stringify(buildResultFile(result), null, 2)}\n`
}

/** The content of a results file. The opening sentences are left out: they are said from what stands here. */
export function buildResultFile(result: Result): ResultFile {
  const { definition, response } = result
  return {
    format: resultFormat,
    formatVersion: 1,
    questionnaireTitle: definition.questionnaire.title,
    response: responseSummary(response),
    counts: result.counts,
    dimensions: result.dimensions.map((dimension) => dimensionEntry(dimension, definition)),
    lens: result.lens && result.lens.map((group) => lensEntry(group, definition)),
    dora: result.dora && doraEntry(result.dora, response),
    items: result.items.map(itemEntry),
    strengths: [...result.strengths],
    suggestions: result.suggestions.map(suggestionEntry),
    certainty: result.certainty,
    contradictions: result.contradictions.map(contradictionEntry),
    comparison: result.comparison && comparisonEntry(result.comparison, definition),
  }
}

type Entry<Key extends 'dimensions' | 'items' | 'suggestions' | 'contradictions'> = ResultFile[Key][number]
type Exact = Entry<'suggestions'>['priority']

function exact(fraction: Fraction): Exact {
  return { numerator: fraction.numerator, denominator: fraction.denominator, decimal: toNumber(fraction) }
}

function scoreEntry(score: Score, definition: Definition): Entry<'dimensions'>['score'] {
  if (score.kind !== 'scored') return score
  return {
    kind: 'scored',
    mean: exact(score.mean),
    solidLevel: score.solidLevel,
    solidLevelName: levelName(definition, score.solidLevel) ?? null,
    coverage: score.coverage,
  }
}

function responseSummary(response: QuestionnaireResponse): ResultFile['response'] {
  const { id, revision, status, questionnaire, about, startedAt, changedAt, completedAt = null } = response
  return { id, revision, status, questionnaire, about, startedAt, changedAt, completedAt }
}

function dimensionEntry(dimension: DimensionResult, definition: Definition): Entry<'dimensions'> {
  const { id, name, score, lowest, target, gap, counts } = dimension
  return {
    id,
    name,
    score: scoreEntry(score, definition),
    lowest: [...lowest],
    target,
    gap: gap && exact(gap),
    counts,
  }
}

function lensEntry({ group, score, lowest, items }: LensResult, definition: Definition) {
  const { id, name } = group
  return { id, name, score: scoreEntry(score, definition), lowest: [...lowest], items: [...items] }
}

function doraEntry(dora: DoraResult, { remarks }: QuestionnaireResponse): ResultFile['dora'] {
  const { benchmark, met, answered, throughput, stability, label, lowestBand } = dora
  return {
    metrics: dora.metrics.map((result) => ({ ...metricEntry(result), remark: remarks[result.metric.id] ?? null })),
    benchmark: benchmark && {
      id: benchmark.id,
      title: benchmark.title,
      year: benchmark.year,
      source: benchmark.source,
    },
    met,
    answered,
    throughput,
    stability,
    label,
    lowestBand,
  }
}

function metricEntry({ metric, answer, bracket, percent, band, benchmark }: MetricResult) {
  const { id, title, group, unit, direction } = metric
  const chosen = bracket && { id: bracket.id, label: bracket.label }
  return { id, title, group, unit, direction, answer, bracket: chosen, percent, band, benchmark }
}

function itemEntry({ item, dimension, answer, now, next, isHighEnough, remark }: ItemResult): Entry<'items'> {
  const { id, revision, title, text, weight } = item
  return { id, revision, dimension, title, text, weight, answer, now, next, isHighEnough, remark }
}

function suggestionEntry(suggestion: Suggestion): Entry<'suggestions'> {
  const { item, dimension, at, next, statementAt, statementNext, step, priority, prerequisiteFor } = suggestion
  return {
    item,
    dimension,
    at,
    next,
    statementAt,
    statementNext,
    step,
    priority: exact(priority),
    reasons: suggestion.reasons.map(reasonEntry),
    prerequisiteFor,
    uncheckedNeeds: [...suggestion.uncheckedNeeds],
  }
}

function reasonEntry(reason: Reason): Entry<'suggestions'>['reasons'][number] {
  switch (reason.kind) {
    case 'belowTarget':
      return { kind: 'belowTarget', levels: toNumber(reason.gap), target: reason.target }
    case 'metric':
      return { ...reason, metrics: [...reason.metrics] }
    case 'lens':
      return { ...reason }
    default:
      return reason satisfies never
  }
}

function contradictionEntry({ id, text, answers }: Contradicted): Entry<'contradictions'> {
  return {
    id,
    text,
    answers: answers.map((answer) => {
      if (answer.kind === 'item') return { kind: 'item', id: answer.id, level: answer.level }
      if (answer.kind === 'dimension') return { ...answer, mean: exact(answer.mean) }
      return { kind: 'metric', id: answer.id, bracket: answer.bracket.id }
    }),
  }
}

function comparisonEntry(comparison: Comparison, definition: Definition): ResultFile['comparison'] {
  const earlier = responseSummary(comparison.earlier)
  if (comparison.kind === 'notComparable') return { kind: 'notComparable', earlier }
  return {
    kind: 'compared',
    earlier,
    commonItems: comparison.commonItems,
    dimensions: comparison.dimensions.map(({ id, before, after, teamEffect, total, questionnaireEffect }) => ({
      id,
      before: scoreEntry(before, definition),
      after: scoreEntry(after, definition),
      teamEffect: teamEffect && exact(teamEffect),
      total: total && exact(total),
      questionnaireEffect: questionnaireEffect && exact(questionnaireEffect),
    })),
    items: [...comparison.items],
  }
}
