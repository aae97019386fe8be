import { itemsOf, metricsOf, type Definition } from '@/domain/questionnaire'
import type { GroupScores, ItemCounts, MetricCounts, RoundSummary, Withheld } from '@/domain/round/roundSummary'
import type { RoundTerms } from '@/domain/survey/terms'
import { writeTable, type Cell } from './csvCells'

/** Columns in their order; docs/formats.md says what each holds. */
const roundColumns = [
  'team',
  'service',
  'round',
  'roundTitle',
  'questionnaire',
  'version',
  'promise',
  'k',
  'invited',
  'answered',
  'opensOn',
  'revealedOn',
  'kind',
  'dimension',
  'id',
  'revision',
  'title',
  'segment',
  'option',
  'answer',
  'level',
  'bracket',
  'percent',
  'score',
  'numerator',
  'denominator',
  'people',
  'withheld',
] as const
type Row = Readonly<Partial<Record<(typeof roundColumns)[number], Cell>>>

/**
 * What a round discloses, for a statistics program: one row an item and answer with the number of people, then the same
 * of metrics, dimensions and lens. A figure that is withheld has one row that says why, and no number. No person's
 * answers and no notes are in it.
 */
export function writeRoundCsv(definition: Definition, summary: RoundSummary): string {
  const rows = [
    ...summary.items.flatMap(({ id, counts }) => itemRows(counts, itemCells(id, definition))),
    ...summary.metrics.flatMap(({ id, counts }) => metricRows(counts, metricCells(id, definition))),
    ...summary.dimensions.flatMap((dimension) => dimensionRows(dimension, definition)),
    ...summary.lens.flatMap(({ id, whole }) =>
      scoreRows(whole, { kind: 'lens', id, title: lensTitle(id, definition) }),
    ),
  ]
  const { answered, revealedOn } = summary
  const round = { ...termsCells(summary.terms), answered, revealedOn }
  return writeTable(
    roundColumns,
    rows.map((row) => ({ ...round, ...row })),
  )
}

/** What every row says of its round. */
export function termsCells(terms: RoundTerms): Row {
  const { team, service, round, title, questionnaire, promise, invited, opensOn } = terms
  return {
    team,
    service,
    round,
    roundTitle: title,
    questionnaire: questionnaire.id,
    version: questionnaire.version,
    promise: promise.kind,
    k: promise.kind === 'confidential' ? promise.k : null,
    invited,
    opensOn,
  }
}

function itemCells(id: string, definition: Definition): Row {
  const dimension = definition.questionnaire.dimensions.find(({ items }) => items.some((item) => item.id === id))
  const item = itemsOf(definition).find((asked) => asked.id === id)
  return { kind: 'item', id, dimension: dimension?.id, revision: item?.revision, title: item?.title }
}

function metricCells(id: string, definition: Definition): Row {
  const metric = metricsOf(definition).find((asked) => asked.id === id)
  return { kind: 'metric', id, revision: metric?.revision, title: metric?.title }
}

function lensTitle(id: string, { questionnaire }: Definition): string | undefined {
  return questionnaire.lens?.groups.find((group) => group.id === id)?.name
}

function itemRows({ levels, ...missing }: ItemCounts, cells: Row): Row[] {
  const rated =
    levels.kind === 'withheld'
      ? [withheldRow(levels, { ...cells, answer: 'rated' })]
      : levels.counts.map((people, index) => ({ ...cells, answer: 'rated', level: index + 1, people }))
  return [...rated, ...missingRows(missing, cells)]
}

function metricRows({ values, ...missing }: MetricCounts, cells: Row): Row[] {
  const given =
    values.kind === 'withheld'
      ? [withheldRow(values, cells)]
      : [
          ...Object.entries(values.brackets).map(([bracket, people]) => ({
            ...cells,
            answer: 'bracket',
            bracket,
            people,
          })),
          ...values.percents.map(({ percent, people }) => ({ ...cells, answer: 'percent', percent, people })),
        ]
  return [...given, ...missingRows(missing, cells)]
}

function missingRows(missing: Omit<ItemCounts, 'levels'>, cells: Row): Row[] {
  const { dontKnow, notApplicable, unanswered } = missing
  return Object.entries({ dontKnow, notApplicable, unanswered }).map(([answer, people]) => ({
    ...cells,
    answer,
    people,
  }))
}

function dimensionRows({ id, whole, segments }: RoundSummary['dimensions'][number], definition: Definition): Row[] {
  const title = definition.questionnaire.dimensions.find((dimension) => dimension.id === id)?.name
  const cells = { kind: 'dimension', dimension: id, id, title }
  return [
    ...scoreRows(whole, cells),
    ...segments.flatMap(({ question, option, scores }) => scoreRows(scores, { ...cells, segment: question, option })),
  ]
}

function scoreRows(group: GroupScores, cells: Row): Row[] {
  if (group.kind === 'withheld') return [withheldRow(group, { ...cells, answer: 'scored' })]
  const { scores, notEnoughAnswers, notApplicable } = group
  return [
    ...scores.map(({ numerator, denominator, people }) => {
      return { ...cells, answer: 'scored', score: numerator / denominator, numerator, denominator, people }
    }),
    ...Object.entries({ notEnoughAnswers, notApplicable }).map(([answer, people]) => ({ ...cells, answer, people })),
  ]
}

function withheldRow({ why }: Withheld, cells: Row): Row {
  return { ...cells, withheld: why }
}
