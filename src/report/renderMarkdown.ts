import { report } from '@/strings/en/report'
import type { ProfileSection, QuestionEntry, ReportModel, SummarySentence } from './reportModel'

type Cells = readonly (string | null)[]

/** The report as Markdown (CommonMark with pipe tables): the same words and figures as the screen and the PDF. */
export function renderMarkdown(model: ReportModel): string {
  const blocks = [
    `# ${escape(model.title)}`,
    escape(model.subtitle),
    model.facts.map(({ label, value }) => `- ${escape(label)}: ${escape(value)}`).join('\n'),
    `## ${model.summaryHeading}`,
    ...model.summary.map(sentence),
    ...(model.profile ? profile(model.profile) : []),
    ...dora(model),
    ...lens(model),
    ...suggestions(model),
    ...contradictions(model),
    ...strengths(model),
    ...comparison(model),
    ...questions(model),
    `## ${model.method.heading}`,
    ...model.method.paragraphs.map(escape),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function profile({ heading, term, columns, rows, notes }: ProfileSection): string[] {
  const head = [term, columns.score, columns.level, columns.target, columns.gap, columns.coverage, columns.lowest]
  const cells = rows.map((row) => [
    row.name,
    row.score,
    row.level,
    row.target,
    row.gap,
    row.coverage,
    row.lowest.join(', '),
  ])
  return [`## ${heading}`, table(head, cells), ...notes.map(escape)]
}

function dora({ dora: section }: ReportModel): string[] {
  if (!section) return []
  const { columns, rows } = section
  const head = [columns.metric, columns.answer, columns.band, columns.benchmark, columns.meets]
  return [
    `## ${section.heading}`,
    escape(section.verdict),
    table(
      head,
      rows.map(({ title, answer, band, benchmark, meets }) => [title, answer, band, benchmark, meets]),
    ),
    ...rows.flatMap(({ title, lines, link }) =>
      lines.length > 0 || link !== null ? [escape(title), details(lines, link)] : [],
    ),
    ...[...section.sentences, ...section.notes].map(escape),
  ]
}

function lens({ lens: section }: ReportModel): string[] {
  if (!section) return []
  const { columns, rows } = section
  const head = [columns.group, columns.score, columns.level, columns.coverage, columns.lowest]
  const cells = rows.map(({ name, score, level, coverage, lowest }) => [
    name,
    score,
    level,
    coverage,
    lowest.join(', '),
  ])
  return [`## ${escape(section.heading)}`, escape(section.note), table(head, cells)]
}

function suggestions({ suggestions: section }: ReportModel): string[] {
  if (!section) return []
  const cards = section.cards.flatMap(({ title, dimension, step, now, next, why, unchecked }) => [
    `### ${escape(title)} (${escape(dimension)})`,
    details(
      [
        { lead: section.stepLabel, text: step },
        now,
        next,
        { lead: section.whyLabel, text: [why, ...unchecked].join(' ') },
      ],
      null,
    ),
  ])
  const certainty = section.certainty.length > 0 ? [`${section.certaintyHeading}: ${section.certainty.join(' ')}`] : []
  return [`## ${section.heading}`, ...(section.none === null ? [] : [section.none]), ...cards, ...certainty.map(escape)]
}

function contradictions({ contradictions: section }: ReportModel): string[] {
  if (!section) return []
  return [
    `## ${section.heading}`,
    ...section.entries.map(({ text, answers }) => `${escape(text)} ${escape(answers.join(' · '))}`),
  ]
}

function strengths({ strengths: section }: ReportModel): string[] {
  if (!section) return []
  const entries = section.entries.map(({ title, text }) => `- **${escape(title)}**: ${escape(text)}`)
  return [`## ${section.heading}`, entries.length > 0 ? entries.join('\n') : section.none]
}

function comparison({ comparison: section }: ReportModel): string[] {
  if (!section) return []
  const { heading, columns, rows, items, notes } = section
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

function details(lines: readonly SummarySentence[], link: string | null): string {
  const all = link === null ? lines : [...lines, { lead: report.questions.link, text: link }]
  return all.map(({ lead, text }) => `- ${escape(lead)}: ${escape(text)}`).join('\n')
}

function sentence({ lead, text }: SummarySentence): string {
  return `**${escape(lead)}:** ${escape(text)}`
}

function table(head: Cells, rows: readonly Cells[]): string {
  const line = (cells: Cells) => `| ${cells.map((cell) => escape(cell ?? '')).join(' | ')} |`
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

/** What people typed stays text: no markup, no HTML, no line that begins a block. */
function escape(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
    .replace(/^(\s*\d*)([-+.)])(?=\s)/, '$1\\$2')
}
