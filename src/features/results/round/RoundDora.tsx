import type { RoundDoraSection } from '@/report/round/roundReportModel'
import { DoraView } from '../DoraView'

/** Medians beside the benchmark. How many answered and how far apart stands below each median. */
export function RoundDora({ section }: { section: RoundDoraSection }) {
  const { columns, rows, sentences } = section
  const requests = rows.flatMap(({ request }) => request ?? [])
  return (
    <DoraView
      section={{
        ...section,
        sentences: [...sentences, ...requests],
        rows: rows.map((row) => ({
          ...row,
          lines: [{ lead: columns.people, text: row.people }, { lead: columns.spread, text: row.spread }, ...row.lines],
        })),
      }}
    />
  )
}
