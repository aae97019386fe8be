import { formatPath, type Problem } from '@/domain/problem'
import { describeProblem, refused } from '@/domain/problem'
import { lintCatalog } from '@/domain/catalogLint'
import type { Definition } from '@/domain/questionnaire'
import { lintDefinition } from '@/domain/questionnaireLint'
import { loadDefinition, type FindQuestionnaire } from '@/exchange/definition'
import { readQuestionnaire } from '@/exchange/questionnaireFile'
import { problems as words } from '@/strings/en/problems'

/** `fault`: what is wrong and where in the file, one line each. `sha256` is null where the file could not be read. */
export type FileReport = { readonly path: string; readonly sha256: string | null; readonly faults: readonly string[] }

/**
 * Reads and lints questionnaire files, each with all it includes, and then all of them side by side. A path ends with
 * `<id>/<version>.json` of what stands in the file.
 */
export async function reportQuestionnaires(texts: ReadonlyMap<string, string>): Promise<FileReport[]> {
  const find = finderAmong(texts)
  const checked = await Promise.all([...texts].map(([path, text]) => checkFile(path, text, find)))
  const definitions = checked.flatMap(({ definition }) => definition ?? [])
  const between = lintCatalog(definitions)
  return checked.map(({ definition, ...report }) => {
    const { id, version } = definition?.questionnaire ?? {}
    const own = between.filter(({ questionnaire }) => questionnaire.id === id && questionnaire.version === version)
    return { ...report, faults: [...report.faults, ...own.map(faultLine)] }
  })
}

function finderAmong(texts: ReadonlyMap<string, string>): FindQuestionnaire {
  return ({ id, version }) => {
    const path = [...texts.keys()].find((key) => key.endsWith(`${id}/${version}.json`))
    const text = path === undefined ? undefined : texts.get(path)
    return Promise.resolve(
      text === undefined
        ? refused({ code: 'unknownQuestionnaire', data: { questionnaire: { id, version } } })
        : { ok: true, value: { text, isOwn: false } },
    )
  }
}

async function checkFile(
  path: string,
  text: string,
  find: FindQuestionnaire,
): Promise<FileReport & { definition: Definition | null }> {
  const file = await readQuestionnaire(text)
  if (!file.ok) return { path, sha256: null, faults: file.problems.map(problemLine), definition: null }
  const { questionnaire, sha256 } = file.value
  const { id, version } = questionnaire
  if (!path.endsWith(`${id}/${version}.json`)) {
    return { path, sha256, faults: [`Expected the path ${id}/${version}.json for this content.`], definition: null }
  }
  const loaded = await loadDefinition({ id, version, sha256 }, find)
  if (!loaded.ok) return { path, sha256, faults: loaded.problems.map(problemLine), definition: null }
  return { path, sha256, faults: lintDefinition(loaded.value).map(faultLine), definition: loaded.value }
}

function problemLine(problem: Problem): string {
  const place = formatPath(problem.path ?? [])
  return `${place === '' ? '' : `${place}: `}${describeProblem(problem, words)}`
}

function faultLine({ path, expected }: { path: readonly (string | number)[]; expected: string }): string {
  return `${formatPath(path)}: Expected ${expected}.`
}
