import { report } from '@/strings/en/report'
import { contradictions, lens, metrics, profile, strengths, suggestions } from './markdown/markdownSections'
import { details, escape, sentence, table } from './markdown/markdownText'
import type { ComparisonSection, DoraSection, QuestionEntry, ReportModel } from './reportModel'

/** The report as Markdown (CommonMark with pipe tables): the same words and figures as the screen and the PDF. */
export function renderMarkdown(model: ReportModel): string {
  return joinBlocks([
    ...opening(model),
    ...(model.profile ? profile(model.profile) : []),
    ...(model.dora ? dora(model.dora) : []),
    ...(model.lens ? lens(model.lens) : []),
    ...(model.suggestions ? suggestions(model.suggestions) : []),
    ...(model.contradictions ? contradictions(model.contradictions) : []),
    ...(model.strengths ? strengths(model.strengths) : []),
    ...(model.comparison ? comparison(model.comparison) : []),
    ...questions(model),
    `## ${model.method.heading}`,
    ...model.method.paragraphs.map(escape),
  ])
}

type Opening = Pick<ReportModel, 'title' | 'subtitle' | 'facts' | 'summaryHeading' | 'summary'>

/** Title, facts and summary. */
export function opening({ title, subtitle, facts, summaryHeading, summary }: Opening): string[] {
  return [
    `# ${escape(title)}`,
    escape(subtitle),
    facts.map(({ label, value }) => `- ${escape(label)}: ${escape(value)}`).join('\n'),
    `## ${summaryHeading}`,
    ...summary.map(sentence),
  ]
}

/** Blocks with an empty line between them. */
export function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function dora(section: DoraSection): string[] {
  const { columns } = section
  return metrics(section, [
    [columns.metric, ({ title }) => title],
    [columns.answer, ({ answer }) => answer],
    [columns.band, ({ band }) => band],
    [columns.benchmark, ({ benchmark }) => benchmark],
    [columns.meets, ({ meets }) => meets],
  ])
}

function comparison({ heading, columns, rows, items, notes }: ComparisonSection): string[] {
  const whole = rows.length > 0 ? [table(columns, rows)] : []
  const changed = items
    ? [escape(items.caption), ...(items.rows.length > 0 ? [table(items.columns, items.rows)] : [])]
    : []
  return [`## ${heading}`, ...whole, ...changed, ...notes.map(escape)]
}

function questions({ questionsHeading, questions: groups }: ReportModel): string[] {
  if (groups.length === 0) return []
  return [
    `## ${questionsHeading}`,
    ...groups.flatMap(({ name, questions: entries }) => [`### ${escape(name)}`, ...entries.flatMap(question)]),
  ]
}

function question({ title, text, answer, lines, link }: QuestionEntry): string[] {
  return [
    `**${escape(title)}** ${escape(text)}`,
    details([{ lead: report.questions.answer, text: answer }, ...lines], link),
  ]
}
