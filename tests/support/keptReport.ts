import type { ReportModel } from '@/report/reportModel'
import report from '../fixtures/keptReport.json'

/** A report with every section, kept as it is: its bytes are compared with those of other days and machines. */
export const keptReport: ReportModel = report

/** SHA-256 of the PDFs of the report above. They change with every change of layout, words or fonts, on purpose. */
export const keptHashes = {
  full: '739cab085bd170dd13f82d654ad021193ea97cf0e6c8924ba09b833f4a108d1f',
  summary: '441f9cb5e591540a1d82fca4e76bbb53dcfd5348bb404ea41e2f39f7e38f9bd0',
}
