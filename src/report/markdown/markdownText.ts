import { report } from '@/strings/en/report'
import type { SummarySentence, TextTableContent } from '../reportModel'

type Cells = readonly (string | null)[]

/** Lines with a label before each, as a list; last the link, if there is one. */
export function details(lines: readonly SummarySentence[], link: string | null): string {
  const all = link === null ? lines : [...lines, { lead: report.questions.link, text: link }]
  return all.map(({ lead, text }) => `- ${escape(lead)}: ${escape(text)}`).join('\n')
}

/** A word that opens a sentence, and the sentence. */
export function sentence({ lead, text }: SummarySentence): string {
  return `**${escape(lead)}:** ${escape(text)}`
}

/** A pipe table. */
export function table(head: Cells, rows: readonly Cells[]): string {
  const line = (cells: Cells) => `| ${cells.map((cell) => escape(cell ?? '')).join(' | ')} |`
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

/** A table with its caption above it, as two blocks. */
export function captioned({ caption, columns, rows }: TextTableContent): string[] {
  return [escape(caption), table(columns, rows)]
}

/** What people typed stays text: no markup, no HTML, no line that begins a block. */
export function escape(text: string): string {
  return text
    .replace(/\s*[\r\n]\s*/g, ' ')
    .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
    .replace(/^(\s*\d*)([-+.)])(?=\s|-|$)/, '$1\\$2')
}
