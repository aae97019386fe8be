import { z } from 'zod'
import { idSchema, versionSchema } from '@/domain/identifiers'
import { listedQuestionnaireSchema, type ListedQuestionnaire } from '../records'

const catalogSchema = z.object({ formatVersion: z.literal(1), questionnaires: z.array(listedQuestionnaireSchema) })

export type ShippedText =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'missing' } | { readonly kind: 'offline' }

export type ShippedList =
  | { readonly ok: true; readonly entries: readonly ListedQuestionnaire[] }
  | { readonly ok: false; readonly problem: string }

/** The catalog of the questionnaires that come with the app. */
export async function listShipped(): Promise<ShippedList> {
  const reply = await fetchText('catalog.json')
  if (reply.kind !== 'text') return { ok: false, problem: `questionnaires/catalog.json: ${reply.kind}` }
  const parsed = catalogSchema.safeParse(jsonOrNull(reply.text))
  if (!parsed.success) return { ok: false, problem: 'questionnaires/catalog.json: does not fit its format' }
  return { ok: true, entries: parsed.data.questionnaires }
}

/** Text of a shipped questionnaire; `missing` where the app came without it. */
export function fetchShipped({ id, version }: { id: string; version: string }): Promise<ShippedText> {
  const isAddress = idSchema.safeParse(id).success && versionSchema.safeParse(version).success
  return isAddress ? fetchText(`${id}/${version}.json`) : Promise.resolve({ kind: 'missing' })
}

async function fetchText(path: string): Promise<ShippedText> {
  try {
    const reply = await fetch(new URL(`questionnaires/${path}`, document.baseURI))
    if (isMissing(reply)) return { kind: 'missing' }
    return reply.ok ? { kind: 'text', text: await reply.text() } : { kind: 'offline' }
  } catch (error) {
    // What fetch throws when it cannot reach the host, and when the reply breaks off.
    if (error instanceof TypeError || error instanceof DOMException) return { kind: 'offline' }
    throw error
  }
}

/** Some hosts answer with their start page for whatever they do not have. */
function isMissing({ status, ok, headers }: Response): boolean {
  if (status === 404 || status === 410) return true
  return ok && (headers.get('content-type') ?? '').startsWith('text/html')
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
