import type { z } from 'zod'
import type { JsonType, Parsed, Path, Problem, ProblemData } from '@/domain/problem'
import { isJsonObject } from './jsonText'

/** A value judged by a schema: what the schema makes of it, or every fault with its path and what was expected. */
export function parseWith<T>(schema: z.ZodType<T>, value: unknown): Parsed<T> {
  const parsed = schema.safeParse(value, { reportInput: true })
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: parsed.error.issues.flatMap((issue) => problemsOf(issue)) }
}

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  if (issue.code === 'invalid_key') return issue.issues.flatMap((inner) => problemsOf({ ...inner, path: issue.path }))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ code: 'unknownKey', data: { key }, path: [...path, key] }))
  }
  return [problemOf(issue, path)]
}

type SingleIssue = Exclude<z.core.$ZodIssue, z.core.$ZodIssueInvalidKey | z.core.$ZodIssueUnrecognizedKeys>

function problemOf(issue: SingleIssue, path: Path): Problem {
  switch (issue.code) {
    case 'invalid_type':
      return typeProblem(issue, path)
    case 'invalid_union':
      return unionProblem(issue, path)
    case 'invalid_value':
      return choiceProblem(issue.values.map(String), issue.input, path)
    case 'too_small':
    case 'too_big':
      return { code: 'outOfRange', data: rangeOf(issue), path }
    case 'invalid_format':
      return formProblem(issue, path)
    case 'custom':
    case 'not_multiple_of':
    case 'invalid_element':
      return { code: 'rule', data: { expected: issue.message }, path }
    default:
      return issue satisfies never
  }
}

function typeProblem({ expected, input }: z.core.$ZodIssueInvalidType, path: Path): Problem {
  const wanted = jsonTypes[expected] ?? 'object'
  if (input === undefined) return { code: 'missing', data: { expected: wanted }, path }
  return { code: 'wrongType', data: { expected: wanted, found: jsonTypeOf(input), value: shown(input) }, path }
}

function unionProblem(issue: z.core.$ZodIssueInvalidUnion, path: Path): Problem {
  const key = issue.path.at(-1)
  const found = isJsonObject(issue.input) && typeof key === 'string' ? issue.input[key] : undefined
  return choiceProblem('options' in issue ? (issue.options ?? []).map(String) : [], found, path)
}

function choiceProblem(allowed: readonly string[], found: unknown, path: Path): Problem {
  return found === undefined
    ? { code: 'missing', data: { expected: null }, path }
    : { code: 'notOneOf', data: { allowed, value: shown(found) }, path }
}

function formProblem({ format, message }: z.core.$ZodIssueInvalidStringFormat, path: Path): Problem {
  const form = forms[format]
  if (form) return { code: 'wrongForm', data: { form }, path }
  return { code: 'rule', data: { expected: message.replace(/^expected /, '') }, path }
}

/** Formats whose message zod words itself. */
const forms: Readonly<Partial<Record<string, 'uuid' | 'instant' | 'day'>>> = {
  uuid: 'uuid',
  datetime: 'instant',
  date: 'day',
}

function rangeOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): ProblemData['outOfRange'] {
  const { origin, exact } = issue
  const what = origin === 'string' ? 'text' : origin === 'array' ? 'list' : 'number'
  const bound = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum)
  return {
    what,
    least: exact === true || issue.code === 'too_small' ? bound : null,
    most: exact === true || issue.code === 'too_big' ? bound : null,
  }
}

const jsonTypes: Readonly<Partial<Record<string, JsonType>>> = {
  string: 'text',
  number: 'number',
  int: 'wholeNumber',
  array: 'list',
  boolean: 'yesOrNo',
  null: 'null',
}

function jsonTypeOf(value: unknown): JsonType {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  return jsonTypes[typeof value] ?? 'object'
}

/** A short plain value as it stands in the file; null for longer ones, lists and objects. */
function shown(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  const text = typeof value === 'string' || typeof value === 'boolean' || value === null ? JSON.stringify(value) : ''
  return text.length > 0 && text.length <= 40 ? text : null
}
