import { refused, type Parsed } from '@/domain/problem'
import type { QuestionnaireReference } from '@/domain/identifiers'
import type { Definition } from '@/domain/questionnaire'
import { responseSchema, type QuestionnaireResponse } from '@/domain/response'
import { withChecksum, withoutChecksum } from './crc32'
import { deflate, inflateBounded } from './inflateBounded'
import { parseJson } from './jsonText'
import { readAnswers, writeAnswers } from './link/linkAnswers'
import { fromBase64url, readBytes, readInteger, readText, toBase64url, writeInteger, writeText } from './link/linkBytes'
import type { ByteReader, ByteWriter } from './link/linkBytes'
import { packTail, tailSchema, unpackTail } from './link/linkTail'
import { parseWith } from './parseWith'
import { responseFaults } from './responseFaults'

const linkFormat = 1
const maxCodeLength = 32_000
const maxTailBytes = 65_536
const hashBytes = 4
const longAddress = 2_000

/** A link's code, checked but not yet unpacked: for that, the definition that it names has to be at hand. */
export type LinkedResponse = {
  readonly questionnaire: Pick<QuestionnaireReference, 'id' | 'version'>
  /** The first eight hexadecimal digits of the content hash. */
  readonly shortHash: string
  readonly packed: Uint8Array<ArrayBuffer>
}

/** The address that opens a read-only result. `isLong`: above 2 000 characters, where mail and chat begin to cut. */
export function shareAddress(page: string, code: string): { readonly address: string; readonly isLong: boolean } {
  const address = `${page.replace(/#.*$/s, '')}#/r/${code}`
  return { address, isLong: address.length > longAddress }
}

/** The response as letters and digits; refused when it does not fit its definition or a link (`linkTooLong`). */
export async function writeLinkCode(response: QuestionnaireResponse, definition: Definition): Promise<Parsed<string>> {
  const faults = responseFaults(response, definition)
  if (faults.length > 0) return { ok: false, problems: faults }
  const writer: ByteWriter = { bytes: [linkFormat] }
  const { id, version, sha256 } = response.questionnaire
  writeText(writer, id)
  for (const part of version.split('.')) writeInteger(writer, Number(part))
  for (let byte = 0; byte < hashBytes; byte += 1) writer.bytes.push(parseInt(sha256.slice(2 * byte, 2 * byte + 2), 16))
  writeAnswers(writer, response, definition)
  const tail = new TextEncoder().encode(JSON.stringify(packTail(response, definition)))
  if (tail.length > maxTailBytes) return refused({ code: 'linkTooLong', data: { limit: maxCodeLength } })
  const content = Uint8Array.from([...writer.bytes, ...(await deflate(tail))])
  const code = toBase64url(withChecksum(content))
  return code.length > maxCodeLength
    ? refused({ code: 'linkTooLong', data: { limit: maxCodeLength } })
    : { ok: true, value: code }
}

/** What a link's code names, after its checksum: damage is told from a newer version. */
export function readLinkCode(code: string): Parsed<LinkedResponse> {
  const content = readContent(code)
  if (!content.ok) return content
  const reader: ByteReader = { bytes: content.value, position: 0 }
  const format = readInteger(reader) ?? 0
  if (format > linkFormat) return refused({ code: 'linkNewer', data: { found: format, reads: linkFormat } })
  const id = readText(reader, 80)
  const version = [readInteger(reader), readInteger(reader), readInteger(reader)]
  const hash = readBytes(reader, hashBytes)
  if (format < linkFormat || id === null || version.includes(null) || !hash) return damaged
  const shortHash = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const packed = content.value.subarray(reader.position)
  return { ok: true, value: { questionnaire: { id, version: version.join('.') }, shortHash, packed } }
}

/** Every version of the format, also those to come, begins with its number and ends with the CRC-32 of all before. */
function readContent(code: string): Parsed<Uint8Array<ArrayBuffer>> {
  if (code.length > maxCodeLength) return refused({ code: 'linkTooLong', data: { limit: maxCodeLength } })
  if (!/^[A-Za-z0-9_-]+$/.test(code)) return refused({ code: 'linkForeign', data: {} })
  const bytes = fromBase64url(code)
  const content = bytes && withoutChecksum(bytes)
  return content ? { ok: true, value: content } : damaged
}

/** The response of a link, under the definition that the link names. */
export async function unpackLink(
  linked: LinkedResponse,
  definition: Definition,
): Promise<Parsed<QuestionnaireResponse>> {
  const mismatch = mismatchOf(linked, definition)
  if (mismatch) return mismatch
  const reader: ByteReader = { bytes: linked.packed, position: 0 }
  const answers = readAnswers(reader, definition)
  if (!answers) return damaged
  const inflated = await inflateBounded(linked.packed.slice(reader.position), {
    format: 'deflate-raw',
    max: maxTailBytes,
  })
  if (!inflated.ok)
    return inflated.why === 'broken' ? damaged : refused({ code: 'tooLarge', data: { limit: maxTailBytes } })
  const json = parseJson(new TextDecoder().decode(inflated.bytes))
  const wire = json.ok ? parseWith(tailSchema, json.value) : json
  const tail = wire.ok ? unpackTail(wire.value, definition) : null
  if (!tail) return damaged
  const { id, version } = definition.questionnaire
  const questionnaire = { id, version, sha256: definition.sha256 }
  const response = parseWith(responseSchema, { ...tail, ...answers, questionnaire })
  if (!response.ok) return response
  const faults = responseFaults(response.value, definition)
  return faults.length > 0 ? { ok: false, problems: faults } : response
}

const damaged = refused({ code: 'linkDamaged', data: {} })

function mismatchOf({ questionnaire: expected, shortHash }: LinkedResponse, { questionnaire, sha256 }: Definition) {
  const found = { id: questionnaire.id, version: questionnaire.version }
  if (found.id !== expected.id || found.version !== expected.version) {
    return refused({ code: 'otherQuestionnaire', data: { expected, found } })
  }
  if (sha256.startsWith(shortHash)) return null
  return refused({ code: 'otherContent', data: { questionnaire: expected, expected: shortHash, found: sha256 } })
}
