import type { Parsed } from '@/domain/problem'
import { fileKindOf } from './fileKind'
import { parseJson } from './jsonText'
import { readQuestionnaireJson, type QuestionnaireFile } from './questionnaireFile'
import { readResponseFileJson, type ResponseFile } from './responseFile'

/** What a chosen or dropped text file turned out to be. */
export type OpenedFile =
  | { readonly kind: 'response'; readonly file: ResponseFile }
  | { readonly kind: 'questionnaire'; readonly file: QuestionnaireFile }

/** Reads a file whose kind is not known yet: a response or a questionnaire. Any other JSON is told for what it is. */
export async function openFileText(text: string): Promise<Parsed<OpenedFile>> {
  const json = parseJson(text)
  if (!json.ok) return json
  const kind = fileKindOf(json.value)
  if (kind === 'questionnaire') {
    const file = await readQuestionnaireJson(json.value, text)
    return file.ok ? { ok: true, value: { kind, file: file.value } } : file
  }
  const file = await readResponseFileJson(json.value)
  return file.ok ? { ok: true, value: { kind: 'response', file: file.value } } : file
}
