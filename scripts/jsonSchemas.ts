import { z } from 'zod'
import { questionnaireShape } from '@/domain/questionnaireShape'
import { responseFileShape } from '@/exchange/responseFile'
import { resultFileShape } from '@/exchange/resultFileShape'

const schemas = {
  'questionnaire-1': { shape: questionnaireShape, title: 'Questionnaire, format 1' },
  'response-1': { shape: responseFileShape, title: 'Response file, format 1' },
  'result-1': { shape: resultFileShape, title: 'Results file, format 1' },
}

/** JSON Schema (draft 2020-12) of every file format, by name: what stands in `public/schema/`. */
export function jsonSchemas(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { shape, title }]) => {
      // Repeated parts stand once, else the schema of a result would be four times as long.
      const reused = name === 'result-1' ? 'ref' : 'inline'
      // "input": what an author writes, so that keys with a default may be left out.
      const { $schema, ...schema } = z.toJSONSchema(shape, { io: 'input', target: 'draft-2020-12', reused })
      return [name, { $schema, title, ...schema }]
    }),
  )
}
