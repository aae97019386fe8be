import { compare, compareVersions } from 'compare-versions'
import type { Definition, Questionnaire } from './questionnaire'
import type { Fault } from './questionnaireRules'

/** A fault and the definition in which it stands. */
export type CatalogFault = Fault & { readonly questionnaire: Pick<Questionnaire, 'id' | 'version'> }

/**
 * Rules between definitions that are used side by side: no version twice, known `comparableWith`, and one meaning of an
 * item or metric wherever its id and revision are the same, since that is what makes answers comparable. Each version is
 * held against the one before it, where a patch may correct wording, and the newest versions against each other.
 */
export function lintCatalog(definitions: readonly Definition[]): CatalogFault[] {
  const all = definitions
    .map(({ questionnaire }) => questionnaire)
    .toSorted((a, b) => compareVersions(a.version, b.version))
  return all.flatMap((questionnaire, index) => {
    const { id, version } = questionnaire
    const before = all.slice(0, index).findLast((other) => other.id === id)
    const faults = [
      ...repeatedVersionFaults(questionnaire, before),
      ...comparableFaults(questionnaire, all),
      ...meaningFaults(questionnaire, [...olderMeanings(questionnaire, before), ...othersMeanings(questionnaire, all)]),
    ]
    return faults.map((fault) => ({ ...fault, questionnaire: { id, version } }))
  })
}

function repeatedVersionFaults({ id, version }: Questionnaire, before: Questionnaire | undefined): Fault[] {
  return before?.version === version
    ? [{ path: ['version'], expected: `a version of its own; ${id} ${version} stands twice` }]
    : []
}

function olderMeanings({ version }: Questionnaire, before: Questionnaire | undefined): Meaning[] {
  if (!before) return []
  const isPatch = compare(before.version, version.replace(/\d+$/, '0'), '>=')
  return isPatch ? [] : meanings(before)
}

/** Of a pair of newest versions the one with the later id is told; an older version is not held against other questionnaires. */
function othersMeanings({ id, version }: Questionnaire, all: readonly Questionnaire[]): Meaning[] {
  const newest = all.filter(
    (questionnaire, index) => !all.slice(index + 1).some((later) => later.id === questionnaire.id),
  )
  const isNewest = newest.some((questionnaire) => questionnaire.id === id && questionnaire.version === version)
  return isNewest ? newest.filter((other) => other.id < id).flatMap(meanings) : []
}

function comparableFaults({ comparableWith }: Questionnaire, all: readonly Questionnaire[]): Fault[] {
  const known = new Set(all.map(({ id }) => id))
  return comparableWith.flatMap((id, index) =>
    known.has(id) ? [] : [{ path: ['comparableWith', index], expected: `a known questionnaire; "${id}" is none` }],
  )
}

type Meaning = { readonly key: string; readonly content: string; readonly path: Fault['path'] }

function meaningFaults(questionnaire: Questionnaire, others: readonly Meaning[]): Fault[] {
  const known = new Map(others.map(({ key, content }) => [key, content]))
  return meanings(questionnaire).flatMap(({ key, content, path }) => {
    const other = known.get(key)
    return other === undefined || other === content
      ? []
      : [{ path, expected: `the content that ${key} has elsewhere, or a higher revision` }]
  })
}

/** Weights, tags and help may differ between questionnaires; what is asked and what can be answered may not. */
function meanings({ dimensions, metrics }: Questionnaire): Meaning[] {
  return [
    ...dimensions.flatMap(({ items }, d) =>
      items.map(({ id, revision, text, levels }, i) => ({
        key: `${id} revision ${String(revision)}`,
        content: JSON.stringify([text, levels]),
        path: ['dimensions', d, 'items', i],
      })),
    ),
    ...metrics.map(({ id, revision, text, unit, direction, brackets }, m) => ({
      key: `${id} revision ${String(revision)}`,
      content: JSON.stringify([text, unit, direction, brackets]),
      path: ['metrics', m],
    })),
  ]
}
