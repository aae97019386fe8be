import { itemsOf, metricsOf, type Definition } from '@/domain/questionnaire'
import type { AnsweredBallot } from '@/domain/survey/ballot'
import type { RoundTerms } from '@/domain/survey/terms'
import { writeTable, type Cell } from './csvCells'
import { termsCells } from './roundCsv'

type Row = Readonly<Partial<Record<string, Cell>>>

const roundColumns = ['team', 'service', 'round', 'roundTitle', 'questionnaire', 'version', 'invited', 'opensOn']
const answerColumns = ['kind', 'dimension', 'id', 'revision', 'title', 'answer', 'level', 'bracket', 'percent']
const remarkColumns = ['note', 'evidence', 'link', 'date']

/**
 * All answers of an open round, for a statistics program: one row a person and item, then one a person and metric, with a
 * column a segment question. `ballots` are those that were revealed. Of a confidential round there is no such file:
 * asking for it is a bug.
 */
export function writeOpenRoundCsv(
  definition: Definition,
  terms: RoundTerms,
  ballots: readonly AnsweredBallot[],
): string {
  if (terms.promise.kind !== 'open') throw new Error('a confidential round has no file with a row a person')
  const segments = terms.segments.map(({ id }) => segmentColumn(id))
  const columns = [...roundColumns, 'respondent', 'day', ...segments, ...answerColumns, ...remarkColumns]
  const round: Row = termsCells(terms)
  const people = [...ballots].sort((a, b) => (a.respondent < b.respondent ? -1 : 1))
  const rows = people.flatMap((ballot) =>
    answerRows(ballot, definition).map((row) => ({ ...round, ...senderCells(ballot), ...row })),
  )
  return writeTable(columns, rows)
}

/** A segment question may have any id, also that of a column. */
function segmentColumn(id: string): string {
  return `segment-${id}`
}

function senderCells({ respondent, day, segments }: AnsweredBallot): Row {
  const chosen = Object.fromEntries(
    Object.entries(segments).map(([id, option]) => [segmentColumn(id), option] as const),
  )
  return { respondent, day, ...chosen }
}

function answerRows({ answers, metrics, remarks }: AnsweredBallot, definition: Definition): Row[] {
  const dimensionOf = new Map(
    definition.questionnaire.dimensions.flatMap(({ id, items }) => items.map((item) => [item.id, id] as const)),
  )
  const items = itemsOf(definition).map(({ id, revision, title }): Row => {
    const answer = answers[id]
    const level = answer?.kind === 'rated' ? answer.level : null
    const cells = { kind: 'item', dimension: dimensionOf.get(id), id, revision, title, level }
    return { ...cells, answer: answer?.kind ?? 'unanswered', ...remarks[id] }
  })
  const asked = metricsOf(definition).map(({ id, revision, title }): Row => {
    const answer = metrics[id]
    const bracket = answer?.kind === 'bracket' ? answer.bracket : null
    const percent = answer?.kind === 'percent' ? answer.percent : null
    const cells = { kind: 'metric', id, revision, title, bracket, percent }
    return { ...cells, answer: answer?.kind ?? 'unanswered', ...remarks[id] }
  })
  return [...items, ...asked]
}
