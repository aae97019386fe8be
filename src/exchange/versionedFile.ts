import type { z } from 'zod'
import { refused, type FileKind, type Parsed } from '@/domain/problem'
import { expectKind } from './fileKind'
import { currentFormatOf, migrateFile, newerFormatProblem, type Migration } from './formatVersion'
import { parseWith } from './parseWith'

/**
 * A file of ours as its schema makes it: told from other kinds and from newer formats, brought up to today's shape, and
 * judged. The one way in which every format with a version is read.
 */
export function readVersioned<T>(
  json: unknown,
  { kind, migrations, schema }: { kind: FileKind; migrations: readonly Migration[]; schema: z.ZodType<T> },
): Parsed<T> {
  const object = expectKind(json, kind)
  if (!object.ok) return object
  const newer = newerFormatProblem(object.value, currentFormatOf(migrations))
  return newer ? refused(newer) : parseWith(schema, migrateFile(object.value, migrations))
}
