import type { SummarySentence, TextTableContent } from '../reportModel'
import type { Distribution } from '../round/roundReportModel'
import { join, tag, type Child, type Markup } from './markup'

/** A section with its heading; the anchor is what the contents lead to. */
export function section(anchor: string, heading: string, ...children: readonly Child[]): Markup {
  return tag('section', { id: anchor }, tag('h2', {}, heading), ...children)
}

export function paragraph(text: string, look = ''): Markup {
  return look === '' ? tag('p', {}, text) : tag('p', { class: look }, text)
}

/** Paragraphs in one look. */
export function paragraphs(texts: readonly string[], look = ''): Markup {
  return join(texts.map((text) => paragraph(text, look)))
}

export function list(texts: readonly string[]): Markup {
  return tag('ul', {}, ...texts.map((text) => tag('li', {}, text)))
}

/** A word that opens a sentence, and the sentence. */
export function sentence({ lead, text }: SummarySentence): Markup {
  return tag('p', {}, tag('strong', {}, `${lead}:`), ` ${text}`)
}

/** Labelled lines; nothing where there are none. */
export function details(lines: readonly SummarySentence[]): Markup {
  if (lines.length === 0) return join([])
  return tag('dl', {}, ...lines.flatMap(({ lead, text }) => [tag('dt', {}, lead), tag('dd', {}, text)]))
}

/** A table; the first cell of a row names it. `hues`: places of the rows among the five hues, where they have one. */
export function table({ caption, columns, rows }: TextTableContent, hues: readonly number[] = []): Markup {
  const head = tag('tr', {}, ...columns.map((column) => tag('th', { scope: 'col' }, column)))
  const body = rows.map(([name = '', ...cells], row) => {
    const hue = hues[row]
    const look = hue === undefined ? {} : { class: `named hue${hue % 5}` }
    return tag('tr', {}, tag('th', { scope: 'row', ...look }, name), ...cells.map((cell) => tag('td', {}, cell)))
  })
  const content = tag('table', {}, tag('caption', {}, caption), tag('thead', {}, head), tag('tbody', {}, ...body))
  // Wide tables scroll by themselves, by keyboard too.
  return tag('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': caption }, content)
}

/** From here on single dots are no longer counted by eye, as on the screen; the count stands there anyway. */
const mostDots = 60

/** One dot a person at each level, or in words why that is not shown. */
export function dots({ counts, text }: Distribution, levelNames: readonly string[]): Markup {
  if (counts === null) return paragraph(text, 'soft')
  const total = counts.reduce((sum, people) => sum + people, 0)
  const rows = levelNames.map((name, index) => {
    const people = counts[index] ?? 0
    const drawnPeople = total > mostDots ? '' : '●'.repeat(people)
    return tag(
      'li',
      {},
      tag('span', {}, name),
      tag('b', {}, String(people)),
      tag('span', { class: 'dots', 'aria-hidden': 'true' }, drawnPeople),
    )
  })
  return tag('ul', { class: 'levels' }, ...rows)
}

/** A card under a line in the color of its dimension. */
export function card(hue: number, ...children: readonly Child[]): Markup {
  return tag('article', { class: `card hue${hue % 5}` }, ...children)
}
