import type { ReportModel } from '@/report/reportModel'
import report from '../fixtures/keptReport.json'

/** A report with every section, kept as it is: its bytes are compared with those of other days and machines. */
export const keptReport: ReportModel = report

/** SHA-256 of the PDFs of the report above. They change with every change of layout, words or fonts, on purpose. */
export const keptHashes = {
  full: 'd3097e0bf39ac0b1809ea8e26d05697415b7b4d537a2a05ba9d6e2553844fd62',
  summary: 'daf6c6b134e3944ac33bec41aeb816f4d83517d2342b207c79cec7db3cd63545',
}
