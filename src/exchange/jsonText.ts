import { refused, type Parsed, type Path, type Problem } from '@/domain/problem'

/** Most bytes of a file that is read: a full response with every note at its longest stays below. */
export const maxFileBytes = 5_000_000

// Deep enough for every format here, shallow enough that no walk over the value can overflow the stack.
const maxDepth = 32

// JSON.parse makes these plain keys, but a later copy of the object could write to every object's prototype.
const reservedKeys = new Set(['__proto__', 'constructor'])

/** Most bytes of a file that holds many ballots: a survey, a backup, or ballots themselves. */
export const maxCollectionBytes = 50_000_000

/** Bytes of a chosen or dropped file, at most `limit`. A larger file is refused before a byte is read. */
export async function readFileBytes(file: Blob, limit = maxFileBytes): Promise<Parsed<Uint8Array<ArrayBuffer>>> {
  if (file.size > limit) return refused({ code: 'tooLarge', data: { limit } })
  try {
    return { ok: true, value: new Uint8Array(await file.arrayBuffer()) }
  } catch (fault) {
    // What the browser says of a folder and of a file that is gone; the name of the error differs among browsers.
    if (fault instanceof DOMException) return refused({ code: 'notReadable', data: {} })
    throw fault
  }
}

/** Text of a file, which has to be UTF-8. */
export function readFileText(bytes: Uint8Array<ArrayBuffer>): Parsed<string> {
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return refused({ code: 'notText', data: {} })
  }
}

/**
 * The one reader of JSON from outside: bounded in size (UTF-16 units) and depth, and without keys that reach into every
 * object.
 */
export function parseJson(text: string, limit = maxFileBytes): Parsed<unknown> {
  if (text.length > limit) return refused({ code: 'tooLarge', data: { limit } })
  const { deepest, isOpen } = scanNesting(text)
  if (deepest > maxDepth) return refused({ code: 'tooDeep', data: { limit: maxDepth } })
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refused(isOpen ? { code: 'cutShort', data: {} } : { code: 'notJson', data: {} })
  }
  const problems = reservedKeyProblems(value, [])
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems }
}

/** True for a JSON object, whose keys can be looked at; false for lists, null and plain values. */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Nesting is measured on the text, since parsing is what overflows. `isOpen`: the text ends within a list or an object. */
function scanNesting(text: string): { deepest: number; isOpen: boolean } {
  let depth = 0
  let deepest = 0
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (character === '"') index = endOfString(text, index)
    else if (character === '{' || character === '[') depth += 1
    else if (character === '}' || character === ']') depth -= 1
    if (depth > deepest) deepest = depth
  }
  return { deepest, isOpen: depth > 0 && /^[\s\uFEFF]*[[{]/.test(text) }
}

function endOfString(text: string, start: number): number {
  let index = start + 1
  while (index < text.length && text[index] !== '"') index += text[index] === '\\' ? 2 : 1
  return index
}

function reservedKeyProblems(value: unknown, path: Path): Problem[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => reservedKeyProblems(entry, [...path, index]))
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([key, entry]): Problem[] =>
    reservedKeys.has(key)
      ? [{ code: 'reservedKey', data: { key }, path: [...path, key] }]
      : reservedKeyProblems(entry, [...path, key]),
  )
}
