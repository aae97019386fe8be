import type {
  ContradictionSection,
  DoraRow,
  DoraSection,
  LensSection,
  ProfileSection,
  StrengthSection,
  SuggestionSection,
} from '../reportModel'
import { details, escape, table } from './markdownText'

/** The profile as a table, with the interval of each mean where there is one. */
export function profile({ heading, term, columns, rows, notes }: ProfileSection): string[] {
  const { interval } = columns
  const head = [term, columns.score, columns.level, columns.target, columns.gap, columns.coverage]
  const cells = rows.map((row) => [
    row.name,
    row.score,
    row.level,
    row.target,
    row.gap,
    row.coverage,
    ...(interval === undefined ? [] : [row.interval ?? '']),
    row.lowest.join(', '),
  ])
  const columnHeads = [...head, ...(interval === undefined ? [] : [interval]), columns.lowest]
  return [`## ${heading}`, table(columnHeads, cells), ...notes.map(escape)]
}

/** Metrics with the columns that are wanted, what was written beside them, and what they come to. */
export function metrics<R extends DoraRow>(
  section: Omit<DoraSection, 'rows' | 'columns'> & { readonly rows: readonly R[] },
  columns: readonly (readonly [head: string, cell: (row: R) => string])[],
): string[] {
  const { heading, verdict, rows, sentences, notes } = section
  return [
    `## ${heading}`,
    escape(verdict),
    table(
      columns.map(([head]) => head),
      rows.map((row) => columns.map(([, cell]) => cell(row))),
    ),
    ...rows.flatMap(({ title, lines, link }) =>
      lines.length > 0 || link !== null ? [escape(title), details(lines, link)] : [],
    ),
    ...[...sentences, ...notes].map(escape),
  ]
}

/** The same answers cut another way. */
export function lens({ heading, note, columns, rows }: LensSection): string[] {
  const { interval } = columns
  const head = [columns.group, columns.score, columns.level, columns.coverage]
  const cells = rows.map((row) => [
    row.name,
    row.score,
    row.level,
    row.coverage,
    ...(interval === undefined ? [] : [row.interval ?? '']),
    row.lowest.join(', '),
  ])
  const columnHeads = [...head, ...(interval === undefined ? [] : [interval]), columns.lowest]
  return [`## ${escape(heading)}`, escape(note), table(columnHeads, cells)]
}

/** The first improvements with their reasons, and how sure they are. */
export function suggestions(section: SuggestionSection): string[] {
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

/** Answers that do not fit together. */
export function contradictions(section: ContradictionSection): string[] {
  return [
    `## ${section.heading}`,
    ...section.entries.map(({ text, answers }) => `${escape(text)} ${escape(answers.join(' · '))}`),
  ]
}

/** What the team is good at already. */
export function strengths(section: StrengthSection): string[] {
  const entries = section.entries.map(({ title, text }) => `- **${escape(title)}**: ${escape(text)}`)
  return [`## ${section.heading}`, entries.length > 0 ? entries.join('\n') : section.none]
}
