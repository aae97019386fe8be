import { runSheet } from '@/domain/round/runSheet'
import type { RoundResult } from '@/domain/round/roundResult'
import type { Agenda } from '@/domain/survey/survey'
import { report } from '@/strings/en/report'
import { discuss } from '@/strings/en/discuss'
import { roundReport } from '@/strings/en/roundReport'
import type { TextTableContent } from '../reportModel'

/** The meeting about a round from start to end, on paper. Plain data. */
export type RunSheetModel = {
  readonly title: string
  readonly subtitle: string
  readonly language: string
  /** Day of the last reveal. */
  readonly date: string
  /** One row a step: what it is, when it begins, how long it takes, what to do in it. */
  readonly table: TextTableContent
  /** By row of the table, in its order. */
  readonly talks: readonly (readonly string[])[]
  readonly rulesHeading: string
  readonly rules: readonly string[]
  readonly consensus: string
}

/** The run sheet for an agenda. Pure. */
export function buildRunSheet(result: RoundResult, agenda: Pick<Agenda, 'length' | 'entries'>): RunSheetModel {
  const { summary, definition } = result
  const { columns } = { columns: discuss.sheetColumns }
  const parts = runSheet(agenda.length, agenda.entries, result)
  return {
    title: discuss.sheetTitle(roundReport.title(summary.terms.team, summary.terms.title)),
    subtitle: [discuss.lengths[agenda.length], report.date(summary.revealedOn)].join(' · '),
    language: definition.questionnaire.language,
    date: summary.revealedOn,
    table: {
      caption: discuss.sheetCaption,
      columns: [columns.step, columns.time, columns.minutes, columns.does, columns.shows],
      rows: parts.map(({ step, start, minutes }) => {
        const { name, does, shows } = discuss.steps[step]
        return [name, discuss.clock(start), String(minutes), does, shows]
      }),
    },
    talks: parts.map(({ entries }) =>
      entries.map(({ subject, minutes }) => discuss.talkEntry(titleOf(result, subject), minutes)),
    ),
    rulesHeading: discuss.rulesHeading,
    rules: discuss.rules,
    consensus: discuss.consensus,
  }
}

function titleOf({ items, dora }: RoundResult, subject: string): string {
  return (
    items.find(({ item }) => item.id === subject)?.item.title ??
    dora?.metrics.find(({ metric }) => metric.id === subject)?.metric.title ??
    subject
  )
}
