import { refused, type Parsed, type Problem } from '@/domain/problem'
import type { Definition } from '@/domain/questionnaire'
import { ballotContentSchema, type AnsweredBallot, type BallotContent } from '@/domain/survey/ballot'
import type { RoundTerms } from '@/domain/survey/terms'
import { deflate, inflateBounded } from '../inflateBounded'
import { parseJson } from '../jsonText'
import { readAnswers, writeAnswers } from '../link/linkAnswers'
import { readBytes, readInteger, writeInteger, type ByteReader, type ByteWriter } from '../link/linkBytes'
import { packRemarks, remarksSchema, unpackRemarks } from '../link/linkTail'
import { parseWith } from '../parseWith'
import { responseFaults } from '../responseFaults'
import { readUuid, writeUuid } from '../uuidBytes'
import { readDay, writeDay } from './dayBytes'
import { readSegments, segmentFaults, writeSegments } from './segmentBytes'

const contentFormat = 1
const kinds = { answers: 1, withdrawn: 2 }
const maxRemarkBytes = 65_536
/** With one byte of padding it still fits the bucket of 64 KiB. */
const maxContentBytes = 65_535

/**
 * The bytes that are sealed. Without remarks, 36 answers and 5 metrics take less than 64. Refused when the content does
 * not fit the round or its definition, or holds more notes than a ballot carries (`ballotTooLarge`).
 */
export async function packBallot(
  content: BallotContent,
  terms: RoundTerms,
  definition: Definition,
): Promise<Parsed<Uint8Array<ArrayBuffer>>> {
  const parsed = parseWith(ballotContentSchema, content)
  if (!parsed.ok) return parsed
  const faults = contentFaults(parsed.value, terms, definition)
  if (faults.length > 0) return { ok: false, problems: faults }
  const writer: ByteWriter = { bytes: [contentFormat, kinds[content.kind]] }
  writeUuid(writer, content.respondent)
  writeInteger(writer, content.revision)
  writeDay(writer, content.day)
  if (content.kind === 'withdrawn') return { ok: true, value: Uint8Array.from(writer.bytes) }
  writeSegments(writer, content.segments, terms.segments)
  writeAnswers(writer, content, definition)
  return withRemarks(writer, content, definition)
}

async function withRemarks({ bytes }: ByteWriter, { remarks }: AnsweredBallot, definition: Definition) {
  if (Object.keys(remarks).length === 0) return { ok: true, value: Uint8Array.from(bytes) } as const
  const json = new TextEncoder().encode(JSON.stringify(packRemarks(remarks, definition)))
  if (json.length > maxRemarkBytes) return tooLarge
  const packed = Uint8Array.from([...bytes, ...(await deflate(json))])
  return packed.length > maxContentBytes ? tooLarge : ({ ok: true, value: packed } as const)
}

/**
 * What was sealed, once it was opened. `ballotNewer`: a newer version made it. Everything else that is wrong with it was
 * made so by its sender, and is told as a fault with its place or as `ballotUnfitting`.
 */
export async function unpackBallot(
  bytes: Uint8Array<ArrayBuffer>,
  terms: RoundTerms,
  definition: Definition,
): Promise<Parsed<BallotContent>> {
  const format = bytes[0] ?? 0
  if (format > contentFormat) return refused({ code: 'ballotNewer', data: { found: format, reads: contentFormat } })
  if (format < contentFormat) return unfitting
  const reader: ByteReader = { bytes, position: 1 }
  const kind = readBytes(reader, 1)?.[0]
  const sender = { respondent: readUuid(reader), revision: readInteger(reader), day: readDay(reader) }
  if (kind === kinds.answers) {
    const answered = await readAnswered(reader, terms, definition)
    return answered.ok ? judge({ kind: 'answers', ...sender, ...answered.value }, terms, definition) : answered
  }
  const isWithdrawn = kind === kinds.withdrawn && reader.position === bytes.length
  return isWithdrawn ? judge({ kind: 'withdrawn', ...sender }, terms, definition) : unfitting
}

async function readAnswered(reader: ByteReader, terms: RoundTerms, definition: Definition) {
  const segments = readSegments(reader, terms.segments)
  const answers = segments && readAnswers(reader, definition)
  if (!answers) return unfitting
  const remarks = await readRemarks(reader, definition)
  return remarks.ok ? ({ ok: true, value: { segments, ...answers, remarks: remarks.value } } as const) : remarks
}

async function readRemarks({ bytes, position }: ByteReader, definition: Definition) {
  if (position === bytes.length) return { ok: true, value: {} } as const
  const inflated = await inflateBounded(bytes.slice(position), { format: 'deflate-raw', max: maxRemarkBytes })
  if (!inflated.ok) return inflated.why === 'broken' ? unfitting : tooLarge
  const json = parseJson(new TextDecoder().decode(inflated.bytes))
  const wire = json.ok ? parseWith(remarksSchema, json.value) : json
  const remarks = wire.ok && wire.value.length > 0 ? unpackRemarks(wire.value, definition) : null
  return remarks ? ({ ok: true, value: remarks } as const) : unfitting
}

function judge(content: unknown, terms: RoundTerms, definition: Definition): Parsed<BallotContent> {
  const parsed = parseWith(ballotContentSchema, content)
  if (!parsed.ok) return parsed
  const faults = contentFaults(parsed.value, terms, definition)
  return faults.length > 0 ? { ok: false, problems: faults } : parsed
}

function contentFaults(content: BallotContent, { questionnaire, segments }: RoundTerms, definition: Definition) {
  const { answers = {}, metrics = {}, remarks = {} } = content.kind === 'answers' ? content : {}
  const judged = { questionnaire, answers, metrics, remarks, targets: {}, highEnough: [] }
  const own: readonly Problem[] = content.kind === 'answers' ? segmentFaults(content.segments, segments) : []
  return [...responseFaults(judged, definition), ...own]
}

const unfitting = refused({ code: 'ballotUnfitting', data: {} })
const tooLarge = refused({ code: 'ballotTooLarge', data: { limit: maxRemarkBytes } })
