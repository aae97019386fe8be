import { z } from 'zod'
import { questionnaireShape } from '@/domain/questionnaireShape'
import { backupFileShape } from '@/exchange/backupFile'
import { invitationFileShape } from '@/exchange/invitationFile'
import { keyFileShape } from '@/exchange/keyFile'
import { responseFileShape } from '@/exchange/responseFile'
import { resultFileShape } from '@/exchange/resultFileShape'
import { roundFileShape } from '@/exchange/roundFile'
import { surveyFileShape } from '@/exchange/surveyFile'

const schemas = {
  'questionnaire-1': { shape: questionnaireShape, title: 'Questionnaire, format 1' },
  'response-1': { shape: responseFileShape, title: 'Response file, format 1' },
  'result-1': { shape: resultFileShape, title: 'Results file, format 1' },
  'round-1': { shape: roundFileShape, title: 'Round file, format 1' },
  'survey-1': { shape: surveyFileShape, title: 'Survey file, format 1' },
  'key-1': { shape: keyFileShape, title: 'Key file, format 1' },
  'invitation-1': { shape: invitationFileShape, title: 'Invitation file, format 1' },
  'backup-1': { shape: backupFileShape, title: 'Backup file, format 1' },
}

/** Their parts stand in the schema in place, for people to read from top to bottom; in all others, repeated parts once. */
const inlined: ReadonlySet<string> = new Set(['questionnaire-1', 'response-1'])

/** JSON Schema (draft 2020-12) of every file format, by name: what stands in `public/schema/`. */
export function jsonSchemas(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { shape, title }]) => {
      const reused = inlined.has(name) ? 'inline' : 'ref'
      // "input": what an author writes, so that keys with a default may be left out.
      const { $schema, ...schema } = z.toJSONSchema(shape, { io: 'input', target: 'draft-2020-12', reused })
      return [name, { $schema, title, ...schema }]
    }),
  )
}
