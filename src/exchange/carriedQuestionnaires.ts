import type { QuestionnaireReference } from '@/domain/identifiers'
import type { Parsed, Path, Problem } from '@/domain/problem'
import { readQuestionnaireJson, type QuestionnaireFile } from './questionnaireFile'

/**
 * Questionnaires that travel in another file, each read as a file of its own. What travels must be the very content that
 * one of `needed` names or that one of the others includes.
 */
export async function readCarried(
  carried: readonly unknown[],
  needed: readonly QuestionnaireReference[],
): Promise<Parsed<readonly QuestionnaireFile[]>> {
  const files = await readQuestionnaires(carried)
  if (!files.ok) return files
  const problems = unrelatedProblems(needed, files.value)
  return problems.length > 0 ? { ok: false, problems } : files
}

/** As `readCarried`, for a file that may carry any. */
export async function readQuestionnaires(carried: readonly unknown[]): Promise<Parsed<readonly QuestionnaireFile[]>> {
  const read = await Promise.all(
    carried.map((json) => readQuestionnaireJson(json, `${JSON.stringify(json, null, 2)}\n`)),
  )
  const problems = read.flatMap((file, index) => (file.ok ? [] : within(['questionnaires', index], file.problems)))
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: read.flatMap((file) => (file.ok ? [file.value] : [])) }
}

/** Problems of a part, told from the whole. */
export function within(path: Path, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, path: [...path, ...(problem.path ?? [])] }))
}

function unrelatedProblems(
  needed: readonly QuestionnaireReference[],
  carried: readonly QuestionnaireFile[],
): Problem[] {
  const known = [...needed, ...carried.flatMap(({ questionnaire }) => questionnaire.includes)]
  return carried.flatMap(({ questionnaire: { id, version }, sha256 }, index): Problem[] =>
    known.some((reference) => reference.id === id && reference.version === version && reference.sha256 === sha256)
      ? []
      : [{ code: 'unrelatedQuestionnaire', data: { questionnaire: { id, version } }, path: ['questionnaires', index] }],
  )
}
