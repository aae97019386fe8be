import type { Remark } from '@/domain/response'
import { report } from '@/strings/en/report'
import type { SummarySentence } from './reportModel'

const words = report.questions

/** What was noted beside an answer, each part with its label; the link is shown apart because it can be followed. */
export function remarkLines(remark: Remark | null): SummarySentence[] {
  return [
    ...(remark?.note ? [{ lead: words.note, text: remark.note }] : []),
    ...(remark?.evidence ? [{ lead: words.evidence, text: remark.evidence }] : []),
    ...(remark?.date ? [{ lead: words.evidenceDate, text: report.date(`${remark.date}T00:00:00Z`) }] : []),
  ]
}
