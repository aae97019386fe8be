import type { Parsed } from '@/domain/problem'
import type { QuestionnaireResponse } from '@/domain/response'
import { readFileText } from '@/exchange/jsonText'
import { openFileText } from '@/exchange/openedFile'
import type { QuestionnaireFile } from '@/exchange/questionnaireFile'
import type { Access } from '@/state/ports'

/** What a chosen or dropped file turned out to hold. */
export type ReadFile =
  | {
      readonly kind: 'answers'
      readonly response: QuestionnaireResponse
      /** Questionnaires that came with the answers. */
      readonly questionnaires: readonly QuestionnaireFile[]
      /** A file is gone on with, a report is read. */
      readonly access: Access
    }
  | { readonly kind: 'questionnaire'; readonly file: QuestionnaireFile }

/** Reads a file of any kind that the app knows. */
export async function readFile(file: Blob): Promise<Parsed<ReadFile>> {
  const text = await readFileText(file)
  if (!text.ok) return text
  const opened = await openFileText(text.value)
  if (!opened.ok) return opened
  if (opened.value.kind === 'questionnaire') return { ok: true, value: opened.value }
  return { ok: true, value: { kind: 'answers', ...opened.value.file, access: 'own' } }
}
