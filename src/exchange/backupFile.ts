import { z } from 'zod'
import type { Parsed, Problem } from '@/domain/problem'
import { responseSchema } from '@/domain/response'
import { joinedRoundSchema } from '@/domain/survey/joined'
import { readQuestionnaires, within } from './carriedQuestionnaires'
import { carry } from './carry'
import { backupFormat } from './fileKind'
import { currentFormatOf, writeVersioned, type Migration } from './formatVersion'
import { maxCollectionBytes, parseJson } from './jsonText'
import { lockedSchema } from './lockedKeys'
import type { QuestionnaireFile } from './questionnaireFile'
import { surveyPartProblems, surveyPartShape } from './surveyFile'
import { readVersioned } from './versionedFile'

/** From each version of the backup file to the next. Append only. */
const migrations: readonly Migration[] = []

/** Shape of a backup file; what its JSON Schema is made from. */
export const backupFileShape = z.strictObject({
  format: z.literal(backupFormat),
  formatVersion: z.literal(currentFormatOf(migrations)),
  responses: z.array(responseSchema).max(10_000),
  surveys: z.array(surveyPartShape).max(1000),
  joined: z.array(joinedRoundSchema).max(10_000),
  questionnaires: z.array(z.unknown()).max(1000).optional(),
  keys: lockedSchema.optional(),
})

/** All that a browser keeps but its preferences. `keys` null: the keys of rounds were not asked for. */
export type BackupFile = Pick<z.infer<typeof backupFileShape>, 'responses' | 'surveys' | 'joined'> & {
  readonly questionnaires: readonly QuestionnaireFile[]
  readonly keys: z.infer<typeof lockedSchema> | null
}

/** Everything as one file. */
export function writeBackupFile(
  { responses, surveys, joined, keys }: Omit<BackupFile, 'questionnaires'>,
  ownTexts: readonly string[],
): string {
  const content = { responses, surveys, joined, ...carry(ownTexts), ...(keys ? { keys } : {}) }
  return writeVersioned(backupFormat, migrations, content)
}

/** A backup file of this or an older format, up to 50 MB. */
export async function readBackupFile(text: string): Promise<Parsed<BackupFile>> {
  const json = parseJson(text, maxCollectionBytes)
  return json.ok ? readBackupFileJson(json.value) : json
}

/** As `readBackupFile`, for JSON that was read already. */
export async function readBackupFileJson(json: unknown): Promise<Parsed<BackupFile>> {
  const file = readVersioned(json, { kind: 'backup', migrations, schema: backupFileShape })
  if (!file.ok) return file
  const { responses, surveys, joined, questionnaires = [], keys = null } = file.value
  const problems = [
    ...surveys.flatMap((part, index) => within(['surveys', index], surveyPartProblems(part))),
    ...repeatedIds(
      responses.map(({ id }) => id),
      (index) => ['responses', index, 'id'],
    ),
    ...repeatedIds(
      surveys.map(({ survey }) => survey.id),
      (index) => ['surveys', index, 'survey', 'id'],
    ),
    ...repeatedIds(
      joined.map(({ terms }) => terms.round),
      (index) => ['joined', index, 'terms', 'round'],
    ),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const carried = await readQuestionnaires(questionnaires)
  return carried.ok ? { ok: true, value: { responses, surveys, joined, questionnaires: carried.value, keys } } : carried
}

function repeatedIds(ids: readonly string[], pathOf: (index: number) => (string | number)[]): readonly Problem[] {
  const seen = new Set<string>()
  return ids.flatMap((id, index): Problem[] => {
    const isRepeated = seen.has(id)
    seen.add(id)
    return isRepeated ? [{ code: 'repeatedEntry', data: { id }, path: pathOf(index) }] : []
  })
}
