import { compareVersions } from 'compare-versions'
import type { CatalogEntry } from './ports'

/** The newest version of each questionnaire, the longest first, and all others. */
export function splitVersions(entries: readonly CatalogEntry[]): { newest: CatalogEntry[]; older: CatalogEntry[] } {
  const isNewest = (entry: CatalogEntry) =>
    !entries.some((other) => other.id === entry.id && compareVersions(other.version, entry.version) > 0)
  const sorted = entries.toSorted((a, b) => b.items - a.items || a.title.localeCompare(b.title))
  return { newest: sorted.filter(isNewest), older: sorted.filter((entry) => !isNewest(entry)) }
}

/** What is chosen before anybody chooses: shipped with the app where possible, as opening an example adds its own. */
export function firstProposed(newest: readonly CatalogEntry[]): CatalogEntry | undefined {
  return newest.find(({ isOwn }) => !isOwn) ?? newest[0]
}

/** Value of a radio button: kebab-case ids and versions hold no `@`. */
export function keyOf({ id, version }: Pick<CatalogEntry, 'id' | 'version'>): string {
  return `${id}@${version}`
}
