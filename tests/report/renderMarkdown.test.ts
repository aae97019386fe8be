import { describe, expect, it } from 'vitest'
import { buildResult } from '@/domain/buildResult'
import { buildReportModel } from '@/report/buildReportModel'
import { renderMarkdown } from '@/report/renderMarkdown'
import { define, item, respond } from '../support/definitions'

const definition = define({ a: [item('a-1'), item('a-2')], b: [item('b-1')] })
const markdownOf = (note: string, team = 'Payments') =>
  renderMarkdown(
    buildReportModel(
      buildResult({
        definition,
        response: respond(
          definition,
          { 'a-1': 4, 'a-2': 4, 'b-1': 2 },
          { about: { mode: 'team', team }, remarks: { 'a-1': { note } } },
        ),
      }),
    ),
  )

describe('a report as Markdown', () => {
  it('has the figures of the report in a table', () => {
    expect(markdownOf('n')).toContain(
      '| A | 4.0 | Embedded | Embedded | reached | 2 of 2 | Title of a-1, Title of a-2 |',
    )
    expect(markdownOf('n')).toContain('**Holding you back:** B, 2.0, solid at Emerging. Lowest in it: “Title of b-1”.')
  })

  it.each([
    { note: '<script>alert(1)</script>', then: '- Note: \\<script\\>alert(1)\\</script\\>' },
    { note: 'a | b', then: '- Note: a \\| b' },
    { note: '# not a heading\n\n- not a list', then: '- Note: \\# not a heading - not a list' },
    { note: 'a\r===\rb\r- c', then: '- Note: a === b - c' },
    { note: '[click](javascript:alert(1))', then: '- Note: \\[click\\](javascript:alert(1))' },
    { note: '*bold* _it_ `code`', then: '- Note: \\*bold\\* \\_it\\_ \\`code\\`' },
  ])('keeps what people typed as text: $note', ({ note, then }) => {
    expect(markdownOf(note)).toContain(then)
  })

  it('keeps a team name from becoming markup', () => {
    expect(markdownOf('n', '1. *Ops*').split('\n')[0]).toBe('# 1\\. \\*Ops\\*, March 2026')
  })
})
