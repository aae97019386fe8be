import type { ContradictionSection, StrengthSection, SuggestionCard, SuggestionSection } from '../reportModel'
import type { RoundDoraSection, RoundLensSection, RoundProfileSection } from '../round/roundReportModel'
import { drawn, join, tag, type Markup } from './markup'
import { card, details, list, paragraph, paragraphs, section, table } from './parts'

/** Charts and table of the profile, and how to read them. */
export function profile(
  { heading, term, columns, rows, legend, notes }: RoundProfileSection,
  charts: { readonly radar: string; readonly dots: string },
): Markup {
  const figures = [charts.radar, charts.dots].filter((svg) => svg !== '')
  return section(
    'profile',
    heading,
    tag('div', { class: 'charts' }, ...figures.map((svg) => tag('figure', {}, drawn(svg)))),
    paragraph(`${legend.join('; ')}.`, 'small'),
    table(
      {
        caption: heading,
        columns: [
          term,
          columns.score,
          columns.earlier,
          columns.level,
          columns.target,
          columns.gap,
          columns.coverage,
          columns.interval,
          columns.lowest,
        ],
        rows: rows.map((row) => [
          row.name,
          row.score,
          row.earlier ?? '',
          row.level ?? '',
          row.target,
          row.gap ?? '',
          row.coverage,
          row.interval,
          row.lowest.join(', '),
        ]),
      },
      rows.map(({ hue }) => hue),
    ),
    paragraphs(notes, 'small'),
  )
}

/** Medians against the benchmark, and what to agree from records. */
export function dora({ heading, verdict, sentences, columns, rows, notes }: RoundDoraSection): Markup {
  const written = rows.filter(({ lines }) => lines.length > 0)
  return section(
    'dora',
    heading,
    paragraphs([verdict, ...sentences, ...rows.flatMap(({ request }) => request ?? [])]),
    table({
      caption: heading,
      columns: [
        columns.metric,
        columns.answer,
        columns.people,
        columns.spread,
        columns.band,
        columns.benchmark,
        columns.meets,
      ],
      rows: rows.map((row) => [row.title, row.answer, row.people, row.spread, row.band, row.benchmark, row.meets]),
    }),
    ...written.flatMap(({ title, lines }) => [tag('h3', {}, title), details(lines)]),
    paragraphs(notes, 'small'),
  )
}

/** The same answers cut another way. */
export function lens({ heading, note, columns, rows }: RoundLensSection): Markup {
  return section(
    'lens',
    heading,
    paragraph(note, 'soft'),
    table({
      caption: heading,
      columns: [columns.group, columns.score, columns.level, columns.coverage, columns.interval, columns.lowest],
      rows: rows.map((row) => [
        row.name,
        row.score,
        row.level ?? '',
        row.coverage,
        row.interval,
        row.lowest.join(', '),
      ]),
    }),
  )
}

/** What the team is good at already. */
export function strengths({ heading, none, entries }: StrengthSection): Markup {
  return section(
    'strengths',
    heading,
    ...(entries.length === 0 ? [paragraph(none)] : []),
    ...entries.map(({ title, hue, question, text }) =>
      card(hue, tag('h3', {}, title), paragraph(question, 'soft'), paragraph(text)),
    ),
  )
}

/** The first improvements with their reasons, and how sure they are. */
export function suggestions(content: SuggestionSection): Markup {
  const { heading, cards, none, certaintyHeading, certainty } = content
  return section(
    'first',
    heading,
    ...(none === null ? [] : [paragraph(none)]),
    ...cards.map((one) => suggestion(one, content)),
    ...(certainty.length === 0 ? [] : [tag('h3', {}, certaintyHeading), list(certainty)]),
  )
}

function suggestion(content: SuggestionCard, { whyLabel, stepLabel }: SuggestionSection): Markup {
  const { title, dimension, question, hue, step, now, next, why, unchecked } = content
  return card(
    hue,
    tag('h3', {}, title),
    paragraph(dimension, 'soft'),
    paragraph(question, 'soft'),
    details([{ lead: stepLabel, text: step }, now, next, { lead: whyLabel, text: [why, ...unchecked].join(' ') }]),
  )
}

/** Answers that do not fit together. */
export function contradictions({ heading, entries }: ContradictionSection): Markup {
  return section(
    'contradictions',
    heading,
    join(entries.map(({ text, answers }) => join([paragraph(text), list(answers)]))),
  )
}
