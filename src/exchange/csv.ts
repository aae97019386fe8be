import { levelName, type Definition } from '@/domain/questionnaire'
import type { Answer, Remark } from '@/domain/response'
import type { MetricResult } from '@/domain/dora'
import type { DimensionResult, ItemResult, Result } from '@/domain/result'
import { writeTable, type Cell } from './csvCells'

type Row = Readonly<Partial<Record<Column, Cell>>>

/** Columns in their order; docs/formats.md says what each holds. */
export const csvColumns = [
  'team',
  'service',
  'respondent',
  'mode',
  'questionnaire',
  'version',
  'status',
  'completedAt',
  'kind',
  'dimension',
  'dimensionName',
  'id',
  'revision',
  'title',
  'question',
  'answer',
  'level',
  'levelName',
  'bracket',
  'percent',
  'statement',
  'nextStatement',
  'nextStep',
  'target',
  'highEnough',
  'note',
  'evidence',
  'link',
  'date',
] as const
type Column = (typeof csvColumns)[number]

/**
 * All answers as CSV (RFC 4180, CRLF, UTF-8 with a byte order mark, which Excel needs): one row an item, then one row a
 * metric. Texts that a spreadsheet could take for a formula are preceded by an apostrophe; an empty cell = nothing.
 */
export function writeCsv(result: Result): string {
  const rows = [
    ...result.items.map((item) => itemRow(item, result)),
    ...(result.dora?.metrics ?? []).map((metric) => metricRow(metric, result)),
  ]
  return writeTable(csvColumns, rows)
}

function responseCells({ response: { about, questionnaire, status, completedAt } }: Result): Row {
  const { id, version } = questionnaire
  return { ...about, questionnaire: id, version, status, completedAt }
}

function itemRow(itemResult: ItemResult, result: Result): Row {
  const { item, answer, remark, now, next, isHighEnough } = itemResult
  const dimension = result.dimensions.find(({ id }) => id === itemResult.dimension)
  return {
    ...responseCells(result),
    ...remarkCells(remark),
    ...dimensionCells(dimension),
    ...answerCells(answer, result.definition),
    kind: 'item',
    id: item.id,
    revision: item.revision,
    title: item.title,
    question: item.text,
    statement: now,
    nextStatement: next?.statement,
    nextStep: next?.step,
    highEnough: isHighEnough,
  }
}

function dimensionCells(dimension: DimensionResult | undefined): Row {
  return { dimension: dimension?.id, dimensionName: dimension?.name, target: dimension?.target }
}

function answerCells(answer: Answer | null, definition: Definition): Row {
  if (answer?.kind !== 'rated') return { answer: answer?.kind ?? 'unanswered' }
  return { answer: 'rated', level: answer.level, levelName: levelName(definition, answer.level) }
}

function metricRow({ metric, answer, bracket, percent }: MetricResult, result: Result): Row {
  return {
    ...responseCells(result),
    ...remarkCells(result.response.remarks[metric.id] ?? null),
    kind: 'metric',
    id: metric.id,
    revision: metric.revision,
    title: metric.title,
    question: metric.text,
    answer: answer?.kind ?? 'unanswered',
    bracket: bracket?.label,
    percent,
  }
}

function remarkCells(remark: Remark | null): Row {
  return { note: remark?.note, evidence: remark?.evidence, link: remark?.link, date: remark?.date }
}
