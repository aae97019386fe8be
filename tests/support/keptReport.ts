import type { ReportModel } from '@/report/reportModel'
import report from '../fixtures/keptReport.json'

/** A report with every section, kept as it is: its bytes are compared with those of other days and machines. */
export const keptReport: ReportModel = report

/** SHA-256 of the PDFs of the report above. They change with every change of layout, words or fonts, on purpose. */
export const keptHashes = {
  full: '6f2eea8d331df99a0caf7a2aad1862ebf04528a3104b77bd79fd3e9284680136',
  summary: '441f9cb5e591540a1d82fca4e76bbb53dcfd5348bb404ea41e2f39f7e38f9bd0',
}
