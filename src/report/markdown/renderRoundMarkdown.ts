import { roundReport } from '@/strings/en/roundReport'
import { joinBlocks, opening } from '../renderMarkdown'
import type {
  ActionEntry,
  AppendixColumn,
  AppendixItem,
  AppendixSection,
  LeadersSection,
  PlanSection,
  RoundDoraSection,
  RoundReportModel,
  TalkEntry,
  ViewsSection,
} from '../round/roundReportModel'
import type { TrendChange, TrendSection } from '../round/trendModel'
import { contradictions, lens, metrics, profile, strengths, suggestions } from './markdownSections'
import { captioned, details, escape, table } from './markdownText'

/** The report of a round as Markdown: the same words and figures, in the same order, as the PDF. */
export function renderRoundMarkdown(model: RoundReportModel): string {
  return joinBlocks([
    ...opening(model),
    ...shown(model.views, views),
    ...shown(model.profile, profile),
    ...shown(model.dora, dora),
    ...shown(model.lens, lens),
    ...shown(model.strengths, strengths),
    ...shown(model.suggestions, suggestions),
    ...shown(model.contradictions, contradictions),
    ...shown(model.trend, trend),
    ...shown(model.plan, plan),
    ...shown(model.leaders, leaders),
    `## ${model.method.heading}`,
    ...model.method.paragraphs.map(escape),
    ...shown(model.appendix, appendix),
  ])
}

function shown<T>(section: T | null, write: (section: T) => string[]): string[] {
  return section === null ? [] : write(section)
}

function views(section: ViewsSection): string[] {
  const { heading, intro, talkHeading, columns, entries, none, groupsHeading, groups, unknownHeading, unknown } =
    section
  const head = [columns.question, columns.distribution, columns.people, columns.range, columns.agreement, columns.word]
  const rows = entries.map(({ title, distribution, cells }) => [
    title,
    distribution.text,
    cells.people,
    cells.range,
    cells.agreement,
    cells.word,
  ])
  return [
    `## ${heading}`,
    intro,
    `### ${talkHeading}`,
    ...(none === null ? [table(head, rows), ...entries.flatMap(talk)] : [none]),
    ...(groups.length > 0 ? [`### ${groupsHeading}`] : []),
    ...groups.flatMap(({ sentence, table: content }) => [escape(sentence), ...captioned(content)]),
    ...(unknown.length > 0 ? [`### ${unknownHeading}`, list(unknown)] : []),
  ]
}

function talk({ title, question, ends, agreed }: TalkEntry): string[] {
  return [`**${escape(title)}** ${escape(question)}`, details([...ends, ...agreed], null)]
}

function dora(section: RoundDoraSection): string[] {
  const { columns, sentences, rows } = section
  const requests = rows.flatMap(({ request }) => request ?? [])
  return metrics({ ...section, rows, sentences: [...sentences, ...requests] }, [
    [columns.metric, ({ title }) => title],
    [columns.answer, ({ answer }) => answer],
    [columns.people, ({ people }) => people],
    [columns.spread, ({ spread }) => spread],
    [columns.band, ({ band }) => band],
    [columns.benchmark, ({ benchmark }) => benchmark],
    [columns.meets, ({ meets }) => meets],
  ])
}

function trend({ heading, table: content, change, sinceFirst, notes }: TrendSection): string[] {
  const changes = [change, sinceFirst].flatMap((one) => (one ? changed(one) : []))
  return [`## ${heading}`, ...captioned(content), ...changes, ...notes.map(escape)]
}

function changed({ heading, sentences, effects, items, notes }: TrendChange): string[] {
  return [
    `### ${escape(heading)}`,
    ...(sentences.length > 0 ? [list(sentences)] : []),
    ...(effects ? captioned(effects) : []),
    ...(items ? captioned(items) : []),
    ...notes.map(escape),
  ]
}

function plan({ heading, none, actions, reviewedHeading, reviewed, reviewedNote }: PlanSection): string[] {
  return [
    `## ${heading}`,
    ...(none === null ? [] : [none]),
    ...actions.flatMap((entry) => action(entry, [])),
    ...(reviewed.length > 0 ? [`### ${reviewedHeading}`] : []),
    ...reviewed.flatMap((entry) => action(entry, [entry.outcome])),
    ...(reviewedNote === null ? [] : [reviewedNote]),
  ]
}

function action({ text, lines }: ActionEntry, outcome: readonly string[]): string[] {
  return [`**${escape(text)}** ${outcome.map(escape).join('')}`.trimEnd(), details(lines, null)]
}

function leaders({ heading, entries }: LeadersSection): string[] {
  return [
    `## ${heading}`,
    entries.map(({ text, action: forWhat }) => `- ${escape(text)} (${escape(forWhat)})`).join('\n'),
  ]
}

const figures: readonly AppendixColumn[] = [
  'people',
  'mean',
  'median',
  'deviation',
  'interval',
  'agreement',
  'dontKnow',
  'notApplicable',
  'unanswered',
]

function appendix({ heading, note, notesLabel, questionColumn, columns, groups }: AppendixSection): string[] {
  return [
    `## ${heading}`,
    note,
    ...groups.flatMap(({ name, items }) => [
      `### ${escape(name)}`,
      table(
        [questionColumn, roundReport.views.columns.distribution, ...figures.map((column) => columns[column])],
        items.map((item) => [item.title, item.distribution.text, ...figures.map((column) => item.cells[column])]),
      ),
      ...items.flatMap((item) => written(item, notesLabel)),
    ]),
  ]
}

/** What was agreed and written; nothing where there is neither. */
function written({ title, text, lines, notes }: AppendixItem, notesLabel: string): string[] {
  if (lines.length === 0 && notes.length === 0) return []
  return [
    `**${escape(title)}** ${escape(text)}`,
    details(lines, null),
    ...(notes.length > 0 ? [`${escape(notesLabel)}:`, list(notes)] : []),
  ]
}

function list(texts: readonly string[]): string {
  return texts.map((text) => `- ${escape(text)}`).join('\n')
}
