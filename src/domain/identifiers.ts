import { z } from 'zod'

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
const semver = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/

/** Identifier of a questionnaire, dimension, item, metric, bracket or lens group: kebab-case, at most 80 characters. */
export const idSchema = z
  .string()
  .max(80)
  .regex(kebab, 'expected kebab-case: lower-case letters, digits and single hyphens')
  // The one kebab-case name that every plain object already answers to.
  .refine((id) => id !== 'constructor', 'this name is reserved')
/** Semantic version of a questionnaire's content, without pre-release parts. */
export const versionSchema = z.string().regex(semver, 'expected a semantic version such as 1.0.0')
/** Lower-case hexadecimal SHA-256. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')

/** A UUID in the one form that survives being carried as sixteen bytes. */
export const plainUuidSchema = z.uuid().refine((id) => id === id.toLowerCase(), 'a UUID in lower-case letters')

/** Which definition a response answers: identity is id, semantic version and hash of the canonical content. */
export const questionnaireReferenceSchema = z.strictObject({
  id: idSchema,
  version: versionSchema,
  sha256: sha256Schema,
})
export type QuestionnaireReference = z.infer<typeof questionnaireReferenceSchema>
