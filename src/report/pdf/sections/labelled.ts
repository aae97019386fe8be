import { report } from '@/strings/en/report'
import type { SummarySentence } from '../../reportModel'
import type { Flow } from '../flow'
import { space, type } from '../look'
import type { Run } from '../text/wrapText'

/** Width of the labels beside the lines of a question. */
export const labelColumn = 66

/** Lines with a label before each: statement, next step, note, evidence; last the link, if there is one. */
export function drawLabelled(
  flow: Flow,
  lines: readonly SummarySentence[],
  link: string | null,
  column = labelColumn,
): void {
  for (const { lead, text } of lines) drawLine(flow, lead, [{ text, style: type.body }], column)
  if (link !== null) {
    drawLine(
      flow,
      report.questions.link,
      [{ text: link, style: type.link, link: { kind: 'web', address: link } }],
      column,
    )
  }
}

function drawLine(flow: Flow, label: string, runs: readonly Run[], indent: number): void {
  flow.text(runs, { indent, label: [{ text: `${label} `, style: type.small }] })
  flow.skip(space.s1 / 2)
}
