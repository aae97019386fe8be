import { describe, expect, it } from 'vitest'
import { buildResult } from '@/domain/buildResult'
import { startResponse, type QuestionnaireResponse } from '@/domain/response'
import { csvColumns, writeCsv } from '@/exchange/csv'
import { definitionOf } from '../support/questionnaireTexts'

const rhythm = await definitionOf({ id: 'team-rhythm', version: '1.9.0' })
const empty = startResponse(
  rhythm,
  { mode: 'team', team: 'Team "A", north' },
  { now: new Date('2026-01-31T12:00:00Z'), id: '123e4567-e89b-42d3-a456-426614174000' },
)
const csvOf = (given: Partial<QuestionnaireResponse>) =>
  writeCsv(buildResult({ definition: rhythm, response: { ...empty, ...given } }))

/** Reads RFC 4180 back, to see what a spreadsheet sees. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, cell = '', end] of text.slice(1).matchAll(/("(?:[^"]|"")*"|[^",\r]*)(,|\r\n)/g)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}
const cellsOf = (given: Partial<QuestionnaireResponse>, column: (typeof csvColumns)[number]) =>
  readCsv(csvOf(given))
    .slice(1)
    .map((row) => row[csvColumns.indexOf(column)])

describe('the CSV file', () => {
  it('has one row an item and one a metric, each with every column', () => {
    const csv = csvOf({
      answers: { 'rhythm-planning': { kind: 'rated', level: 3 }, 'rhythm-retrospective': { kind: 'dontKnow' } },
      metrics: {
        'dora-lead-time': { kind: 'bracket', bracket: 'lt-1-hour' },
        'dora-change-failure-rate': { kind: 'percent', percent: 12 },
      },
      remarks: { 'rhythm-planning': { note: 'two\nlines', date: '2026-01-30' }, 'dora-lead-time': { evidence: 'log' } },
      targets: { rhythm: 5 },
      highEnough: ['rhythm-retrospective'],
    })
    expect(csv.startsWith('\uFEFFteam,service,respondent,mode,')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
    const rows = readCsv(csv)
    expect(rows.map(({ length }) => length)).toEqual(Array.from({ length: 8 }, () => 29))
    expect(rows[1]).toEqual([
      'Team "A", north',
      '',
      '',
      'team',
      'team-rhythm',
      '1.9.0',
      'inProgress',
      '',
      'item',
      'rhythm',
      'Rhythm',
      'rhythm-planning',
      '1',
      'Planning together',
      'How does your team decide what to work on next?',
      'rated',
      '3',
      'Consistent',
      '',
      '',
      'The team plans every two weeks from one list.',
      'The team plans every two weeks, and other teams can read the list.',
      'Open the list to the teams that wait for it.',
      '5',
      'false',
      'two\nlines',
      '',
      '',
      '2026-01-30',
    ])
    expect(rows[2]?.slice(15)).toEqual(['dontKnow', '', '', '', '', '', '', '', '5', 'true', '', '', '', ''])
    expect(rows[3]?.slice(8, 12)).toEqual(['metric', '', '', 'dora-deployment-frequency'])
    expect(rows.slice(3).map((row) => row.slice(15, 20))).toEqual([
      ['unanswered', '', '', '', ''],
      ['bracket', '', '', 'Less than one hour', ''],
      ['percent', '', '', '0 to 15 percent', '12'],
      ['unanswered', '', '', '', ''],
      ['unanswered', '', '', '', ''],
    ])
    expect(rows[4]?.slice(24)).toEqual(['', '', 'log', '', ''])
  })

  it('writes numbers as numbers and texts in quotes', () => {
    const line = csvOf({ answers: { 'rhythm-planning': { kind: 'rated', level: 3 } } }).split('\r\n')[1]
    expect(line?.startsWith('"Team ""A"", north",,,"team","team-rhythm","1.9.0","inProgress",,"item","rhythm",')).toBe(
      true,
    )
    expect(line).toContain('"rated",3,"Consistent",,,')
  })
})

it.each([
  { given: 'plain words', then: 'plain words' },
  { given: 'a = b, c - d', then: 'a = b, c - d' },
  { given: '=HYPERLINK("https://example.org","x")', then: '\'=HYPERLINK("https://example.org","x")' },
  { given: '+1', then: "'+1" },
  { given: '-2+3', then: "'-2+3" },
  { given: '@SUM(A1)', then: "'@SUM(A1)" },
  { given: '\t=1', then: "'\t'=1" },
  { given: '\tx', then: "'\tx" },
  { given: '\rx', then: "'\rx" },
  { given: '   =1', then: "'   =1" },
  { given: '\u00a0=1', then: "'\u00a0=1" },
  { given: '\u202e=1', then: "'\u202e=1" },
  { given: '\u0000=1', then: "'\u0000=1" },
  { given: '＝1', then: "'＝1" },
  { given: '＋1', then: "'＋1" },
  { given: '－1', then: "'－1" },
  { given: '＠x', then: "'＠x" },
  { given: 'a;=1', then: "a;'=1" },
  { given: 'a\t@x', then: "a\t'@x" },
  { given: 'list:\n- one\n- two', then: "list:\n'- one\n'- two" },
])('takes the formula out of $given', ({ given, then }) => {
  expect(cellsOf({ remarks: { 'rhythm-planning': { note: given } } }, 'note')[0]).toBe(then)
})

it('takes formulas out of names too', () => {
  const about = { mode: 'person' as const, team: '=1+1', service: '@x', respondent: '-r' }
  expect(cellsOf({ about }, 'team')[0]).toBe("'=1+1")
  expect(cellsOf({ about }, 'service')[0]).toBe("'@x")
  expect(cellsOf({ about }, 'respondent')[0]).toBe("'-r")
})
