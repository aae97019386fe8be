import { describeProblem } from '@/domain/problem'
import { ownTextsOf } from '@/domain/questionnaire'
import type { Result } from '@/domain/result'
import type { ReportModel } from '@/report/reportModel'
import { problems } from '@/strings/en/problems'
import { results } from '@/strings/en/results'
import { copyText } from '@/ui/browser/copyText'
import { loadModule } from '@/ui/browser/loadModule'
import { fileName } from './fileName'
import { missingModule, saveText, type Outcome } from './saveText'

export type ExportInput = { readonly result: Result; readonly model: ReportModel }

function exportText<T>(
  { result }: ExportInput,
  { ending, ...what }: { readonly ending: string; readonly type: string; readonly load: () => Promise<T> },
  write: (writer: T) => string,
): Promise<Outcome> {
  return saveText({ ...what, name: fileName(result.response, ending) }, write)
}

export function exportCsv(input: ExportInput): Promise<Outcome> {
  const load = () => import('@/exchange/csv')
  return exportText(input, { ending: 'answers.csv', type: 'text/csv', load }, ({ writeCsv }) => writeCsv(input.result))
}

export function exportResults(input: ExportInput): Promise<Outcome> {
  const load = () => import('@/exchange/resultFile')
  return exportText(input, { ending: 'results.json', type: 'application/json', load }, ({ writeResultFile }) =>
    writeResultFile(input.result),
  )
}

export function exportMarkdown(input: ExportInput): Promise<Outcome> {
  const load = () => import('@/report/renderMarkdown')
  return exportText(input, { ending: 'report.md', type: 'text/markdown', load }, ({ renderMarkdown }) =>
    renderMarkdown(input.model),
  )
}

export function exportAnswers(input: ExportInput): Promise<Outcome> {
  const load = () => import('@/exchange/writeResponseFile')
  const { response, definition } = input.result
  return exportText(input, { ending: 'answers.json', type: 'application/json', load }, ({ writeResponseFile }) =>
    writeResponseFile(response, ownTextsOf(definition)),
  )
}

/** Copies a link that carries the answers; offers the file instead where the link would be too long to travel. */
export async function exportLink({ result: { response, definition } }: ExportInput): Promise<Outcome> {
  if (ownTextsOf(definition).length > 0) return { message: results.linkNeedsFile, isMade: false }
  const loaded = await loadModule(() => import('@/exchange/shareLink'))
  if (!loaded.ok) return missingModule
  const code = await loaded.module.writeLinkCode(response, definition)
  if (!code.ok)
    return { message: code.problems.map((problem) => describeProblem(problem, problems)).join(' '), isMade: false }
  const { address, isLong } = loaded.module.shareAddress(document.location.href, code.value)
  if (isLong) return { message: results.linkTooLong(address.length), isMade: false }
  const isCopied = await copyText(address)
  return isCopied
    ? { message: results.linkCopied, isMade: true }
    : { message: results.linkNotCopied, link: address, isMade: true }
}
