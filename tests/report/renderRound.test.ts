import { describe, expect, it } from 'vitest'
import { renderRoundHtml } from '@/report/html/renderRoundHtml'
import { renderRoundMarkdown } from '@/report/markdown/renderRoundMarkdown'
import { reportOfRounds } from '@/report/round/reportOfRounds'
import type { RoundReportModel } from '@/report/round/roundReportModel'
import { calmsRounds } from '../support/calmsRounds'
import { shipped } from '../support/definitions'
import { definedRounds } from '../support/definedRounds'

const model = reportOfRounds(definedRounds(calmsRounds(shipped('calms')).results))
const noCharts = { radar: '', dots: '', trend: [] }

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><svg onload=alert(1)>',
  '<!-- --><base href=//evil>',
  '&lt;b&gt; & \u0000\u001b',
]

/** The same report with one text everywhere that people typed. */
function typed(text: string): RoundReportModel {
  const { appendix, plan, leaders, views } = model
  return {
    ...model,
    title: text,
    subtitle: text,
    facts: [{ label: 'Team', value: text }],
    summary: [{ lead: text, text }],
    views: views && {
      ...views,
      entries: views.entries.map((entry) => ({ ...entry, title: text, agreed: [{ lead: 'Agreed', text }] })),
      groups: [{ sentence: text, table: { caption: text, columns: [text, text], rows: [[text, text]] } }],
    },
    plan: plan && { ...plan, actions: [{ id: 'a', text, lines: [{ lead: 'Owner', text }] }] },
    leaders: leaders && { ...leaders, entries: [{ id: 'a', text, action: text }] },
    appendix: appendix && {
      ...appendix,
      groups: appendix.groups.map((group) => ({
        ...group,
        items: group.items.map((item) => ({ ...item, notes: [text] })),
      })),
    },
  }
}

describe('the page of a round', () => {
  const html = renderRoundHtml(model, noCharts)

  it('allows itself nothing but its own styles', () => {
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">`,
    )
    expect(html).not.toMatch(/<script|javascript:|<link|<img|@import|url\(|https?:\/\//i)
  })

  it('says its language and title, and follows light and dark', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en"><head><meta charset="utf-8">/)
    expect(html).toContain('<title>Payments, Autumn 2026</title>')
    expect(html).toContain('@media screen and (prefers-color-scheme:dark)')
  })

  it('has its sections in the order of the report, where views differ before any average', () => {
    const anchors = Array.from(html.matchAll(/<section id="([a-z]+)">/g), ([, anchor]) => anchor)
    expect(anchors).toEqual([
      'summary',
      'views',
      'profile',
      'dora',
      'lens',
      'strengths',
      'first',
      'trend',
      'plan',
      'leaders',
      'method',
      'questions',
    ])
    const leading = Array.from(html.matchAll(/<a href="#([a-z]+)">/g), ([, anchor]) => anchor)
    expect(leading).toEqual(anchors.slice(1))
  })

  it('draws one dot a person with the count beside it', () => {
    expect(html).toContain('<span>Adaptive</span><b>4</b><span class="dots" aria-hidden="true">●●●●</span>')
  })

  it.each(attacks)('shows what people typed as text: %s', (text) => {
    const attacked = renderRoundHtml(typed(text), noCharts)
    const harmless = renderRoundHtml(typed('x'), noCharts)
    const tagsOf = (page: string) =>
      Array.from(page.matchAll(/<\/?[a-z!][^>]*>/gi), ([tag]) => tag.replace(/="[^"]*"/g, ''))
    expect(tagsOf(attacked)).toEqual(tagsOf(harmless))
    expect(attacked).not.toContain(text)
    expect(attacked).not.toContain('\u0000')
    expect(attacked).not.toContain('\u001b')
  })
})

describe('the Markdown of a round', () => {
  const markdown = renderRoundMarkdown(model)

  it('says what to talk about as a table, most disagreement first', () => {
    const lines = markdown.split('\n')
    const head = lines.findIndex((line) => line.startsWith('| Question | People at each level |'))
    expect(lines.slice(head, head + 3)).toEqual([
      '| Question | People at each level | Rated by | From, to | Agreement (−1 to 1) | In a word |',
      '| --- | --- | --- | --- | --- | --- |',
      '| Safe release and rollback | Ad hoc 1, Emerging 2, Consistent 1, Embedded 1, Adaptive 3 | 8 of 8 | Ad hoc to Adaptive | 0.02 | mixed |',
    ])
  })

  it('has intervals beside the people of the profile', () => {
    expect(markdown).toContain(
      '| Pillar | Score | Solid at | Target | Gap | People | 95 % interval | Two lowest questions |',
    )
    expect(markdown).toMatch(/\n\| Automation \| 3\.0 \| Consistent \| Embedded \| \+1\.0 \| 8 of 8 \| 2\.8 to 3\.1 \|/)
  })

  it('has every table with as many cells in a line as it has columns', () => {
    const tables = markdown.split('\n\n').filter((block) => block.startsWith('|'))
    expect(tables.length).toBeGreaterThan(9)
    for (const table of tables) {
      const cells = table
        .trim()
        .split('\n')
        .map((line) => line.replaceAll('\\|', '').split('|').length)
      expect(new Set(cells).size).toBe(1)
    }
  })

  it('has a row for each of the 36 questions, and what was written under its table', () => {
    const appendix = markdown.slice(markdown.indexOf('## Every question'))
    const rows = appendix.split('\n').filter((line) => /^\| (?!---|Question )/.test(line))
    expect(rows).toHaveLength(36)
    expect(appendix).toContain('What was written, in no order:\n\n- We stopped blaming last year.')
  })

  it.each([
    ['<b>bold</b>', '\\<b\\>bold\\</b\\>'],
    ['a | b', 'a \\| b'],
    ['# not a heading\nnor a line', '\\# not a heading nor a line'],
    ['1. not a list', '1\\. not a list'],
    ['---', '\\---'],
    ['ends\rhere', 'ends here'],
  ])('keeps what people typed as text: %s', (text, escaped) => {
    expect(renderRoundMarkdown(typed(text))).toContain(`\n- ${escaped}\n`)
  })
})
