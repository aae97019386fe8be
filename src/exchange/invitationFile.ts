import { z } from 'zod'
import type { Parsed } from '@/domain/problem'
import { roundTermsSchema, type RoundTerms } from '@/domain/survey/terms'
import { within } from './carriedQuestionnaires'
import { carry } from './carry'
import { invitationFormat } from './fileKind'
import { currentFormatOf, writeVersioned, type Migration } from './formatVersion'
import { judgeInvitation, type Invitation } from './invitation'
import { parseJson } from './jsonText'
import { readVersioned } from './versionedFile'

/** From each version of the invitation file to the next. Append only. */
const migrations: readonly Migration[] = []

/** Shape of an invitation file; what its JSON Schema is made from. */
export const invitationFileShape = z.strictObject({
  format: z.literal(invitationFormat),
  formatVersion: z.literal(currentFormatOf(migrations)),
  terms: roundTermsSchema,
  questionnaires: z.array(z.unknown()).max(5).optional(),
})

/** An invitation as a file: for a questionnaire of one's own that is too large for a link. */
export function writeInvitationFile(terms: RoundTerms, ownTexts: readonly string[]): string {
  return writeVersioned(invitationFormat, migrations, { terms, ...carry(ownTexts) })
}

/** An invitation file of this or an older format. */
export async function readInvitationFile(text: string): Promise<Parsed<Invitation>> {
  const json = parseJson(text)
  return json.ok ? readInvitationFileJson(json.value) : json
}

/** As `readInvitationFile`, for JSON that was read already. */
export async function readInvitationFileJson(json: unknown): Promise<Parsed<Invitation>> {
  const file = readVersioned(json, { kind: 'invitation', migrations, schema: invitationFileShape })
  if (!file.ok) return file
  const invitation = await judgeInvitation(file.value.terms, file.value.questionnaires ?? [])
  if (invitation.ok) return invitation
  const isKey = invitation.problems.some(({ code }) => code === 'keyUnusable')
  return isKey ? { ok: false, problems: within(['terms'], invitation.problems) } : invitation
}
