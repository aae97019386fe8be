import { refused, type Parsed } from '@/domain/problem'
import type { QuestionnaireResponse } from '@/domain/response'
import { maxCollectionBytes, maxFileBytes, readFileBytes, readFileText } from '@/exchange/jsonText'
import { openFileText, type OpenedFile } from '@/exchange/openedFile'
import type { QuestionnaireFile } from '@/exchange/questionnaireFile'
import { extractAttachment } from '@/exchange/reportFile'
import type { RoundFile } from '@/exchange/roundFile'

/** What a chosen or dropped file turned out to hold. */
export type ReadFile =
  | {
      readonly kind: 'answers'
      readonly response: QuestionnaireResponse
      /** Questionnaires that came with the answers. */
      readonly questionnaires: readonly QuestionnaireFile[]
      /** The report that carried the answers; null for a response file. A report is read, a file is gone on with. */
      readonly report: Uint8Array<ArrayBuffer> | null
    }
  | {
      readonly kind: 'round'
      readonly file: RoundFile
      /** The report that carried the results; null for a results file. */
      readonly report: Uint8Array<ArrayBuffer> | null
    }
  | Exclude<OpenedFile, { kind: 'response' | 'round' }>

/** Reads a file of any kind that the app knows. */
export async function readFile(file: Blob): Promise<Parsed<ReadFile>> {
  const read = await readFileBytes(file, maxCollectionBytes)
  if (!read.ok) return read
  const bytes = read.value
  const carried = await extractAttachment(bytes, { maxInflated: maxFileBytes })
  if (carried.ok) return readReport(bytes, carried.json)
  switch (carried.why) {
    case 'notPdf':
      return readText(bytes)
    case 'noData':
      return refused({ code: 'reportWithoutData', data: {} })
    case 'tooLarge':
      return refused({ code: 'tooLarge', data: { limit: maxFileBytes } })
    case 'damaged':
      return refused({ code: 'reportDamaged', data: {} })
    default:
      return carried.why satisfies never
  }
}

async function readReport(report: Uint8Array<ArrayBuffer>, json: string): Promise<Parsed<ReadFile>> {
  const opened = await openFileText(json)
  if (!opened.ok) return opened
  const { value } = opened
  if (value.kind === 'response') return { ok: true, value: { kind: 'answers', ...value.file, report } }
  if (value.kind === 'round') return { ok: true, value: { kind: 'round', file: value.file, report } }
  return refused({ code: 'reportWithoutData', data: {} })
}

async function readText(bytes: Uint8Array<ArrayBuffer>): Promise<Parsed<ReadFile>> {
  const text = readFileText(bytes)
  const opened = text.ok ? await openFileText(text.value) : text
  if (!opened.ok) return opened
  const { value } = opened
  if (value.kind === 'response') return { ok: true, value: { kind: 'answers', ...value.file, report: null } }
  return { ok: true, value: value.kind === 'round' ? { ...value, report: null } : value }
}
