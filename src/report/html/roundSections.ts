import type {
  ActionEntry,
  AppendixColumn,
  AppendixItem,
  AppendixSection,
  LeadersSection,
  PlanSection,
  TalkEntry,
  ViewsSection,
} from '../round/roundReportModel'
import type { TrendChange, TrendSection } from '../round/trendModel'
import { drawn, join, tag, type Markup } from './markup'
import { card, details, dots, list, paragraph, paragraphs, section, table } from './parts'

/** Disagreement before averages. */
export function views(content: ViewsSection): Markup {
  const { heading, intro, talkHeading, entries, none, groupsHeading, groups, unknownHeading, unknown } = content
  return section(
    'views',
    heading,
    paragraph(intro, 'soft'),
    tag('h3', {}, talkHeading),
    ...(none === null ? [] : [paragraph(none)]),
    ...entries.map((entry) => talk(entry, content)),
    ...(groups.length === 0 ? [] : [tag('h3', {}, groupsHeading)]),
    ...groups.map((group) => join([paragraph(group.sentence), table(group.table)])),
    ...(unknown.length === 0 ? [] : [tag('h3', {}, unknownHeading), list(unknown)]),
  )
}

function talk(entry: TalkEntry, { levelNames, columns }: ViewsSection): Markup {
  const { title, dimension, question, hue, distribution, sentence, ends, agreed, cells } = entry
  return card(
    hue,
    tag('h4', {}, title),
    paragraph(dimension, 'soft'),
    paragraph(question, 'soft'),
    dots(distribution, levelNames),
    paragraph(sentence),
    details([...ends, { lead: columns.agreement, text: cells.agreement }, ...agreed]),
  )
}

/** Charts, what changed in words, and the figures as tables. */
export function trend(content: TrendSection, charts: readonly string[]): Markup {
  const { heading, table: scores, change, sinceFirst, notes } = content
  return section(
    'trend',
    heading,
    tag(
      'div',
      { class: 'charts' },
      ...charts.map((svg, index) => {
        const title = content.charts[index]?.data.title ?? ''
        return tag('figure', {}, tag('figcaption', {}, title), drawn(svg))
      }),
    ),
    table(scores),
    ...[change, sinceFirst].flatMap((one) => (one ? [changed(one)] : [])),
    paragraphs(notes, 'small'),
  )
}

function changed({ heading, sentences, effects, items, notes }: TrendChange): Markup {
  return join([
    tag('h3', {}, heading),
    list(sentences),
    ...(effects ? [table(effects)] : []),
    ...(items ? [table(items)] : []),
    paragraphs(notes, 'small'),
  ])
}

/** What the team will do, and what became of what it meant to do. */
export function plan({ heading, none, actions, reviewedHeading, reviewed, reviewedNote }: PlanSection): Markup {
  return section(
    'plan',
    heading,
    ...(none === null ? [] : [paragraph(none)]),
    ...actions.map((entry) => action(entry, 'h3')),
    ...(reviewed.length === 0 ? [] : [tag('h3', {}, reviewedHeading)]),
    ...reviewed.map((entry) => action(entry, 'h4', entry.outcome)),
    ...(reviewedNote === null ? [] : [paragraph(reviewedNote, 'small')]),
  )
}

function action({ text, lines }: ActionEntry, level: 'h3' | 'h4', outcome: string | null = null): Markup {
  return tag('article', {}, tag(level, {}, text), ...(outcome === null ? [] : [paragraph(outcome)]), details(lines))
}

/** What leaders are asked for. */
export function leaders({ heading, entries }: LeadersSection): Markup {
  return section(
    'leaders',
    heading,
    ...entries.map(({ text, action: forWhat }) => join([paragraph(text), paragraph(forWhat, 'soft')])),
  )
}

const figures: readonly AppendixColumn[] = ['people', 'mean', 'median', 'deviation', 'interval', 'agreement']
const missing: readonly AppendixColumn[] = ['dontKnow', 'notApplicable', 'unanswered']

/** Every question with one dot a person, its figures, what was agreed and what was written. */
export function appendix(content: AppendixSection): Markup {
  const { heading, note, groups, questionColumn, columns } = content
  return section(
    'questions',
    heading,
    paragraph(note, 'soft'),
    ...groups.map(({ name, hue, items }) =>
      join([
        tag('h3', {}, name),
        ...items.map((item) => question(item, hue, content)),
        table({
          caption: name,
          columns: [questionColumn, ...[...figures, ...missing].map((column) => columns[column])],
          rows: items.map(({ title, cells }) => [title, ...[...figures, ...missing].map((column) => cells[column])]),
        }),
      ]),
    ),
  )
}

function question(item: AppendixItem, hue: number, { levelNames, notesLabel }: AppendixSection): Markup {
  const { title, text, isRated, distribution, sentence, lines, notes } = item
  return card(
    hue,
    tag('h4', {}, title),
    paragraph(text, 'soft'),
    ...(isRated ? [dots(distribution, levelNames)] : []),
    paragraph(sentence),
    details(lines),
    ...(notes.length === 0 ? [] : [paragraph(notesLabel, 'soft'), list(notes)]),
  )
}
