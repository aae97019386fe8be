import type { Problem } from '@/domain/problem'

/** A file of ours before its content is judged: which shape it was written in, and everything else. */
export type Versioned = Readonly<Record<string, unknown>>

/** Turns one format version into the next. A list of them is append-only: entry n leads from version n + 1 to n + 2. */
export type Migration = (file: Versioned) => Versioned

/** The version that an app with these migrations writes. */
export function currentFormatOf(migrations: readonly Migration[]): number {
  return migrations.length + 1
}

/** The problem of a file that a newer version of the app wrote; null for one that this app may read. */
export function newerFormatProblem({ formatVersion }: Versioned, reads: number): Problem | null {
  const isNewer = typeof formatVersion === 'number' && Number.isInteger(formatVersion) && formatVersion > reads
  return isNewer ? { code: 'newerFormat', data: { found: formatVersion, reads } } : null
}

/** An older file in today's shape. A version that never was is left as it is, for the schema to refuse. */
export function migrateFile(file: Versioned, migrations: readonly Migration[]): Versioned {
  const { formatVersion } = file
  const isKnown = typeof formatVersion === 'number' && Number.isInteger(formatVersion) && formatVersion >= 1
  if (!isKnown) return file
  return migrations
    .slice(formatVersion - 1)
    .reduce<Versioned>(
      (older, migrate, index) => ({ ...migrate(older), formatVersion: formatVersion + index + 1 }),
      file,
    )
}

/** A file of ours as pretty JSON that names its format first. */
export function writeVersioned(format: string, migrations: readonly Migration[], content: object): string {
  return `${JSON.stringify({ format, formatVersion: currentFormatOf(migrations), ...content }, null, 2)}\n`
}
