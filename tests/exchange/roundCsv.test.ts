import { describe, expect, it } from 'vitest'
import type { AnsweredBallot } from '@/domain/survey/ballot'
import { writeOpenRoundCsv } from '@/exchange/openRoundCsv'
import { writeRoundCsv } from '@/exchange/roundCsv'
import { usualTerms } from '../support/ballots'
import { definitionOf } from '../support/questionnaireTexts'
import { fullSummary } from '../support/surveyFiles'

const calms = await definitionOf({ id: 'calms', version: '1.0.0' })
const terms = usualTerms(calms, 'B'.repeat(87))

/** Rows by the names of their columns, as a statistics program reads them. */
function readCsv(text: string): Record<string, string>[] {
  const rows = text
    .slice(1, -2)
    .split('\r\n')
    .map((line) =>
      Array.from(line.matchAll(/("(?:[^"]|"")*"|[^",]*)(?:,|$)/g), ([, cell = '']) =>
        cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
      ),
    )
  const [columns = [], ...rest] = rows
  return rest.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ''])))
}
const pick = (rows: Record<string, string>[], columns: readonly string[]) =>
  rows.map((row) => columns.map((column) => row[column] ?? 'no such column'))

describe('the table of a confidential round', () => {
  const rows = readCsv(writeRoundCsv(calms, fullSummary(terms)))
  const of = (kind: string) => rows.filter((row) => row.kind === kind)

  it('counts people by item and level, and by what is missing', () => {
    expect(pick(of('item'), ['id', 'answer', 'level', 'people', 'withheld'])).toEqual([
      ['lean-wip-limits', 'rated', '1', '1', ''],
      ['lean-wip-limits', 'rated', '2', '2', ''],
      ['lean-wip-limits', 'rated', '3', '2', ''],
      ['lean-wip-limits', 'rated', '4', '0', ''],
      ['lean-wip-limits', 'rated', '5', '1', ''],
      ['lean-wip-limits', 'dontKnow', '', '0', ''],
      ['lean-wip-limits', 'notApplicable', '', '0', ''],
      ['lean-wip-limits', 'unanswered', '', '0', ''],
      ['lean-small-batches', 'rated', '', '', 'tooFewPeople'],
      ['lean-small-batches', 'dontKnow', '', '2', ''],
      ['lean-small-batches', 'notApplicable', '', '0', ''],
      ['lean-small-batches', 'unanswered', '', '0', ''],
    ])
  })

  it('counts people by bracket', () => {
    expect(pick(of('metric'), ['id', 'answer', 'bracket', 'people'])).toEqual([
      ['dora-lead-time', 'bracket', 'lt-1-hour', '5'],
      ['dora-lead-time', 'dontKnow', '', '1'],
      ['dora-lead-time', 'notApplicable', '', '0'],
      ['dora-lead-time', 'unanswered', '', '0'],
    ])
  })

  it('counts people by exact score, and says what is withheld of a segment', () => {
    const columns = ['segment', 'option', 'answer', 'score', 'numerator', 'denominator', 'people', 'withheld']
    expect(pick(of('dimension'), columns)).toEqual([
      ['', '', 'scored', '2.3333333333333335', '7', '3', '4', ''],
      ['', '', 'scored', '4', '4', '1', '1', ''],
      ['', '', 'notEnoughAnswers', '', '', '', '1', ''],
      ['', '', 'notApplicable', '', '', '', '0', ''],
      ['role', 'operations', 'scored', '', '', '', '', 'couldBeSubtracted'],
    ])
  })

  it('names the round in every row', () => {
    const columns = ['team', 'round', 'questionnaire', 'version', 'promise', 'k', 'invited', 'answered', 'revealedOn']
    const round = ['Payments and Billing', terms.round, 'calms', '1.0.0', 'confidential', '5', '9', '6', '2026-12-10']
    expect(rows).toHaveLength(21)
    expect(pick(rows, columns)).toEqual(rows.map(() => round))
  })

  it('holds no note', () => {
    expect(writeRoundCsv(calms, fullSummary(terms))).not.toContain('Since May')
  })
})

describe('the table of an open round', () => {
  const open = { ...terms, promise: { kind: 'open' } } as const
  const ballot: AnsweredBallot = {
    kind: 'answers',
    respondent: '223e4567-e89b-42d3-a456-426614174000',
    revision: 2,
    day: '2026-11-27',
    segments: { role: 'product' },
    answers: { 'lean-wip-limits': { kind: 'rated', level: 3 }, 'lean-small-batches': { kind: 'dontKnow' } },
    metrics: {
      'dora-lead-time': { kind: 'bracket', bracket: 'lt-1-hour' },
      'dora-change-failure-rate': { kind: 'percent', percent: 12 },
    },
    remarks: { 'lean-wip-limits': { note: '=1+1', date: '2026-01-30' } },
  }
  const other: AnsweredBallot = { ...ballot, respondent: '123e4567-e89b-42d3-a456-426614174000', segments: {} }
  const rows = readCsv(writeOpenRoundCsv(calms, open, [ballot, other]))

  it('has one row a person and question, people by their identifier', () => {
    // 36 items and 5 metrics.
    expect(rows).toHaveLength(82)
    expect(new Set(rows.slice(0, 41).map(({ respondent }) => respondent))).toEqual(new Set([other.respondent]))
    const columns = ['segment-role', 'segment-site', 'id', 'answer', 'level', 'bracket', 'percent', 'note', 'date']
    const given = rows.slice(41).filter(({ answer }) => answer !== 'unanswered')
    const segments = ['product', '']
    expect(pick(given, columns)).toEqual([
      [...segments, 'lean-wip-limits', 'rated', '3', '', '', "'=1+1", '2026-01-30'],
      [...segments, 'lean-small-batches', 'dontKnow', '', '', '', '', ''],
      [...segments, 'dora-lead-time', 'bracket', '', 'lt-1-hour', '', '', ''],
      [...segments, 'dora-change-failure-rate', 'percent', '', '', '12', '', ''],
    ])
  })

  it('is never made of a confidential round', () => {
    expect(() => writeOpenRoundCsv(calms, terms, [ballot])).toThrow('confidential')
  })
})
