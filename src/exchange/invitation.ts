import { refused, type Parsed } from '@/domain/problem'
import { roundTermsSchema, type RoundTerms } from '@/domain/survey/terms'
import { readCarried } from './carriedQuestionnaires'
import { withChecksum, withoutChecksum } from './crc32'
import { deflate, inflateBounded } from './inflateBounded'
import { packTerms, unpackTerms, wireSchema, type FixedTerms } from './invitationTerms'
import { parseJson } from './jsonText'
import { fromBase64url, readBytes, toBase64url, type ByteReader, type ByteWriter } from './link/linkBytes'
import { parseWith } from './parseWith'
import { pointOf, publicKeyBytes } from './publicKey'
import type { QuestionnaireFile } from './questionnaireFile'
import { readHex, readUuid, writeHex, writeUuid } from './uuidBytes'

const invitationFormat = 1
/** Longest code of an invitation, in characters. What needs more travels as a file. */
const maxInvitationLength = 16_000
const maxInflatedBytes = 262_144
const hashBytes = 32

/** What somebody is invited to, and the questionnaires that the app does not ship and without which it cannot be asked. */
export type Invitation = { readonly terms: RoundTerms; readonly questionnaires: readonly QuestionnaireFile[] }

/** The address that opens an invitation: everything is behind the `#`, which is not sent to any server. */
export function invitationAddress(page: string, code: string): string {
  return `${page.replace(/#.*$/s, '')}#/join/${code}`
}

/**
 * An invitation as letters and digits, with the file texts of the questionnaires of one's own. Refused when the terms are
 * none, when their key is none (`keyUnusable`), or when a link would be too long (`invitationTooLong`).
 */
export async function writeInvitation(terms: RoundTerms, ownTexts: readonly string[]): Promise<Parsed<string>> {
  const parsed = parseTerms(terms)
  if (!parsed.ok) return parsed
  const { round, survey, questionnaire, publicKey } = parsed.value
  const writer: ByteWriter = { bytes: [invitationFormat] }
  writeUuid(writer, round)
  writeUuid(writer, survey)
  writeHex(writer, questionnaire.sha256)
  writer.bytes.push(...(pointOf(publicKey) ?? []))
  const carried = ownTexts.map((text): unknown => JSON.parse(text))
  const rest = new TextEncoder().encode(JSON.stringify(packTerms(parsed.value, carried)))
  if (rest.length > maxInflatedBytes) return tooLong
  const code = toBase64url(withChecksum(Uint8Array.from([...writer.bytes, ...(await deflate(rest))])))
  return code.length > maxInvitationLength ? tooLong : { ok: true, value: code }
}

/**
 * The invitation of a link's code. `invitationDamaged`: cut or changed; `invitationNewer`: of a newer version;
 * `invitationForeign`: no code of one. Terms that no round can have are refused with the place of each fault.
 */
export async function readInvitation(code: string): Promise<Parsed<Invitation>> {
  if (code.length > maxInvitationLength) return tooLong
  if (!/^[A-Za-z0-9_-]+$/.test(code)) return refused({ code: 'invitationForeign', data: {} })
  const bytes = fromBase64url(code)
  const content = bytes && withoutChecksum(bytes)
  return content ? readContent(content) : damaged
}

/** Every version of the format, also those to come, begins with its number. */
async function readContent(bytes: Uint8Array<ArrayBuffer>): Promise<Parsed<Invitation>> {
  const reader: ByteReader = { bytes, position: 1 }
  const format = bytes[0] ?? 0
  if (format > invitationFormat) {
    return refused({ code: 'invitationNewer', data: { found: format, reads: invitationFormat } })
  }
  const fixed = format === invitationFormat ? readFixed(reader) : null
  const wire = fixed && (await readRest(bytes.slice(reader.position)))
  return fixed && wire ? judgeInvitation(unpackTerms(wire, fixed), wire[9]) : damaged
}

/** Terms and questionnaires from outside, held against what a round may be. */
export async function judgeInvitation(terms: unknown, carried: readonly unknown[]): Promise<Parsed<Invitation>> {
  const parsed = parseTerms(terms)
  if (!parsed.ok) return parsed
  const questionnaires = await readCarried(carried, [parsed.value.questionnaire])
  if (!questionnaires.ok) return questionnaires
  return { ok: true, value: { terms: parsed.value, questionnaires: questionnaires.value } }
}

function parseTerms(terms: unknown): Parsed<RoundTerms> {
  const parsed = parseWith(roundTermsSchema, terms)
  if (!parsed.ok || pointOf(parsed.value.publicKey)) return parsed
  return refused({ code: 'keyUnusable', data: {}, path: ['publicKey'] })
}

function readFixed(reader: ByteReader): FixedTerms | null {
  const round = readUuid(reader)
  const survey = readUuid(reader)
  const sha256 = readHex(reader, hashBytes)
  const key = readBytes(reader, publicKeyBytes)
  if (round === null || survey === null || sha256 === null || !key) return null
  return { round, survey, sha256, publicKey: toBase64url(key) }
}

async function readRest(deflated: Uint8Array<ArrayBuffer>) {
  const inflated = await inflateBounded(deflated, { format: 'deflate-raw', max: maxInflatedBytes })
  const json = inflated.ok ? parseJson(new TextDecoder().decode(inflated.bytes)) : null
  const wire = json?.ok ? parseWith(wireSchema, json.value) : null
  return wire?.ok ? wire.value : null
}

const damaged = refused({ code: 'invitationDamaged', data: {} })
const tooLong = refused({ code: 'invitationTooLong', data: { limit: maxInvitationLength } })
