import type { RoundDoraRow, RoundDoraSection } from '../../../round/roundReportModel'
import type { Flow } from '../../flow'
import { type } from '../../look'
import type { TextStyle } from '../../text/wrapText'
import { drawMetrics } from '../tables'

/** Medians against the benchmark, how many answered, and how far apart; what to agree from records stands above. */
export function drawRoundDora(flow: Flow, section: RoundDoraSection): void {
  const { columns, rows, sentences } = section
  const requests = rows.flatMap(({ request }) => request ?? [])
  const cell = (pick: (row: RoundDoraRow) => string, style: TextStyle) => (row: RoundDoraRow) => [
    { text: pick(row), style },
  ]
  drawMetrics<RoundDoraRow>(flow, { ...section, sentences: [...sentences, ...requests] }, [
    { head: columns.metric, share: 0.18, cell: cell(({ title }) => title, type.strong) },
    { head: columns.answer, share: 0.17, cell: cell(({ answer }) => answer, type.body) },
    { head: columns.people, share: 0.13, cell: cell(({ people }) => people, type.small) },
    { head: columns.spread, share: 0.18, cell: cell(({ spread }) => spread, type.small) },
    { head: columns.band, share: 0.08, cell: cell(({ band }) => band, type.body) },
    { head: columns.benchmark, share: 0.15, cell: cell(({ benchmark }) => benchmark, type.small) },
    { head: columns.meets, share: 0.11, cell: cell(({ meets }) => meets, type.small) },
  ])
}
