import { refused, type Parsed } from '@/domain/problem'
import { maxBallotCodeLength } from '@/domain/survey/joined'
import type { RoundTerms } from '@/domain/survey/terms'
import { sha256Hex } from '../contentHash'
import { withChecksum, withoutChecksum } from '../crc32'
import { fromBase64url, readBytes, toBase64url, type ByteReader, type ByteWriter } from '../link/linkBytes'
import { readHex, writeHex } from '../uuidBytes'

/** What a ballot code begins with: it is found by it among other words. */
export const ballotPrefix = 'CALMSB:'
/** What a ballot code ends with: by it, a code that was broken over lines is put together, and a cut one is told. */
export const ballotEnd = '.'

const codeFormat = 1
const roundTagBytes = 8
const questionnaireTagBytes = 4

/** A ballot on its way: what is sealed, and which round and questionnaire it says that it is for. */
export type Envelope = {
  readonly sealed: Uint8Array<ArrayBuffer>
  /** First 16 hexadecimal digits of the round's id. */
  readonly roundTag: string
  /** First 8 hexadecimal digits of the questionnaire's hash. */
  readonly questionnaireTag: string
}

/** Sealed bytes as a text that can be copied, sent and shown as a picture. */
export function writeBallotCode(sealed: Uint8Array, terms: RoundTerms): string {
  const writer: ByteWriter = { bytes: [codeFormat] }
  writeHex(writer, roundTagOf(terms))
  writeHex(writer, questionnaireTagOf(terms))
  const content = Uint8Array.from([...writer.bytes, ...sealed])
  return `${ballotPrefix}${toBase64url(withChecksum(content))}${ballotEnd}`
}

/**
 * The ballot of a code. `ballotForeign`: no such code; `ballotDamaged`: cut or changed; `ballotNewer`: made by a newer
 * version. Every version begins with its number and ends with the checksum. The end mark may be missing.
 */
export function readBallotCode(code: string): Parsed<Envelope> {
  if (!code.startsWith(ballotPrefix)) return refused({ code: 'ballotForeign', data: {} })
  const content = checkedContent(code)
  if (!content) return damaged
  const reader: ByteReader = { bytes: content, position: 0 }
  const format = readBytes(reader, 1)?.[0] ?? 0
  if (format > codeFormat) return refused({ code: 'ballotNewer', data: { found: format, reads: codeFormat } })
  const roundTag = readHex(reader, roundTagBytes)
  const questionnaireTag = readHex(reader, questionnaireTagBytes)
  if (format < codeFormat || roundTag === null || questionnaireTag === null) return damaged
  return { ok: true, value: { roundTag, questionnaireTag, sealed: content.slice(reader.position) } }
}

/** What a code carries, before its checksum; null when the two do not go together. */
export function checkedContent(code: string): Uint8Array<ArrayBuffer> | null {
  if (code.length > maxBallotCodeLength) return null
  const end = code.endsWith(ballotEnd) ? -ballotEnd.length : undefined
  const bytes = fromBase64url(code.slice(ballotPrefix.length, end))
  return bytes && withoutChecksum(bytes)
}

/** Which round a ballot says that it is for. Only opening it proves that. */
export function belongsTo(envelope: Envelope, terms: RoundTerms): 'thisRound' | 'otherRound' | 'otherQuestionnaire' {
  if (envelope.roundTag !== roundTagOf(terms)) return 'otherRound'
  return envelope.questionnaireTag === questionnaireTagOf(terms) ? 'thisRound' : 'otherQuestionnaire'
}

/** SHA-256 of what a code carries, in hexadecimal digits: the same for a code with and without its end mark. */
export async function hashBallot(code: string): Promise<string> {
  return sha256Hex(new TextEncoder().encode(code.replace(/\.$/, '')))
}

function roundTagOf({ round }: RoundTerms): string {
  return round.replaceAll('-', '').slice(0, 2 * roundTagBytes)
}

function questionnaireTagOf({ questionnaire }: RoundTerms): string {
  return questionnaire.sha256.slice(0, 2 * questionnaireTagBytes)
}

const damaged = refused({ code: 'ballotDamaged', data: {} })
